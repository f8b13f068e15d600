import { use, useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { useRoadFigures } from '@/app/aside/useRoadFigures';
import type { WorkProgress } from '@/app/aside/workProgress';
import { checklistStoreFor } from '@/app/store/checklistStore';
import { trimmedLabels } from '@/app/store/documentLabels';
import { useDocumentWords } from '@/app/store/documentWords';
import { localDay } from '@/app/store/localDay';
import { usePresentParts } from '@/app/store/presentWords';
import { productVersion } from '@/app/store/productVersion';
import { loadProvisioning } from '@/app/store/provisioning';
import { usePlanStore, useStoreApi } from '@/app/store/storeContext';
import type { LinkLabels } from '@/core/link/linkState';
import type { Plan } from '@/core/plan/planSchema';
import type { Platform, PlatformId, ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { documentOf, type ReportDocument } from '@/core/report/document/documentModel';
import type { FileWords } from '@/core/report/document/documentWords';
import { failureOfText } from '@/core/report/failure/failureOfText';
import { leavingOf, successorOf } from '@/core/report/leaving/leavingFigures';
import { leavingChoices, readLeavingTerms } from '@/core/report/leaving/leavingTerms';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { ownExchange } from '@/core/report/products/ownExchange';
import { saysLater } from '@/core/sizing/road/fullDays';
import type { Language } from '@/core/words/language';
import { useDecidesFigures } from './useDecidesFigures';

/** The settings of the document other than its labels. */
export type DocumentChoices = {
  readonly language: Language;
  readonly hasChecklist: boolean;
  /** Whether every product stands beside the plan's. */
  readonly hasProducts: boolean;
  /** Described products among them, beside the plan's own. */
  readonly beside: readonly PlatformId[];
  /** Whether it says what leaving the plan's product costs. */
  readonly hasLeaving: boolean;
  /** Whether it has the plan over time. */
  readonly hasRoad: boolean;
  /** Whether it says what fails. */
  readonly hasFailure: boolean;
  /** Whether it says what decides the answer. */
  readonly hasDecides: boolean;
};

/** What every copy, file and picture is made from. */
export type Share = {
  readonly document: ReportDocument;
  readonly words: FileWords;
  readonly language: Language;
};

/** What the document does not have yet, as it is calculated beside the page, and how far that is. */
export type Waiting = { readonly part: 'road' | 'decides'; readonly progress: WorkProgress };

/**
 * The document of the page: today's answer to this plan, with these labels. `waits` is undefined where it has all that is
 * asked for.
 */
export function useShareDocument(
  choices: DocumentChoices,
  labels: LinkLabels,
  link: string | undefined,
): { readonly share: Share; readonly waits: Waiting | undefined } {
  // The page stays as it is while the words of another language are loading.
  const shown = useDeferredValue(choices);
  const { language, hasChecklist, hasProducts, beside } = shown;
  const { hasLeaving, hasFailure, hasDecides, hasRoad } = shown;
  const plan = usePlanStore((state) => state.plan);
  const loaded = hasChecklist ? loadProvisioning(plan.platform, language) : undefined;
  const product = loaded && use(loaded);
  const successor = hasLeaving ? successorOf(plan) : undefined;
  const isOwned = plan.current !== undefined;
  const words = useDocumentWords(
    language,
    plan.platform,
    product,
    hasProducts,
    successor?.id,
    isOwned,
  );
  const owned = usePresentParts(language, plan.platform, isOwned);
  const terms = usePlanStore((state) => state.leaving ?? '');
  const risk = usePlanStore((state) => state.risk ?? '');
  const odds = usePlanStore((state) => state.decides ?? '');
  const asked = usePlanStore((state) => state.exchange);
  const lists = usePlanStore((state) => state.lists);
  const pick = usePlanStore((state) => state.pick);
  const store = checklistStoreFor(useStoreApi());
  useEffect(() => store.start(), [store]);
  const checklist = useStore(store, (state) => state.checklist);
  const date = localDay(new Date());
  // A cluster that somebody has is full on a day.
  const looksAhead = hasRoad || (isOwned && saysLater(plan));
  const task = useMemo(
    () =>
      looksAhead
        ? { plan, today: date, choice: { slave: pick, exchange: asked, lists } }
        : undefined,
    [looksAhead, plan, date, pick, asked, lists],
  );
  const { done, isBusy, progress } = useRoadFigures(task);
  // It has an answer as the plan has one.
  const ahead = task && done?.task === task && done.outcome.ok ? done.outcome.figures : undefined;
  const answer = useMemo(() => {
    const answering = answerOf(plan, pick);
    if (!answering.ok) throw new Error('the store holds a plan without an answer');
    return answering.answer;
  }, [plan, pick]);
  const decides = useDecidesFigures(hasDecides ? answer : undefined, odds);
  const share = useMemo(() => {
    const present = owned && ownedFigures(answer, owned.changes, date, ahead?.road.need);
    const document = documentOf(answer, {
      productVersion,
      date,
      labels: trimmedLabels(labels),
      ...(link === undefined ? {} : { link }),
      ...(hasProducts
        ? { exchange: asked ?? ownExchange(plan, date), offers: { lists, products: beside } }
        : {}),
      ...(present ? { present } : {}),
      ...(successor ? leavingIn(plan, successor, terms, date, pick) : {}),
      ...(hasRoad && ahead ? { road: ahead } : {}),
      ...(hasFailure ? { failure: failureOfText(answer, risk) } : {}),
      ...(decides.figures ? { decides: decides.figures } : {}),
      ...(product ? { checklist: { provisioning: product.provisioning, checklist } } : {}),
    });
    return { document, words, language };
  }, [
    plan,
    pick,
    date,
    labels,
    link,
    product,
    checklist,
    words,
    language,
    hasProducts,
    beside,
    asked,
    lists,
    successor,
    terms,
    hasFailure,
    risk,
    owned,
    hasRoad,
    ahead,
    answer,
    decides.figures,
  ]);
  if (isBusy) return { share, waits: { part: 'road', progress } };
  if (decides.isBusy) return { share, waits: { part: 'decides', progress: decides.progress } };
  return { share, waits: undefined };
}

/** The figures of leaving by the terms of that page; nothing where they have no answer. */
function leavingIn(plan: Plan, to: Platform, text: string, date: string, pick?: ShapeId) {
  const { terms } = readLeavingTerms(text, leavingChoices(findPlatform(plan.platform), to));
  const outcome = leavingOf(plan, terms, date, pick);
  return outcome.ok ? { leaving: outcome.figures } : {};
}
