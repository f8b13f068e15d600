import { mendDraft } from '@/core/link/mendDraft';
import { draftOf } from '@/core/plan/draft';
import { firstPreset, planOfPreset } from '@/core/plan/firstPreset';
import { movePlan } from '@/core/plan/movePlan';
import type { Plan } from '@/core/plan/planSchema';
import { isByteRated } from '@/core/plan/recordSize';
import { withRecordSize } from '@/core/plan/withRecordSize';
import type { PlatformId } from '@/core/platforms/platform';
import { defaultPlatform, findPlatform } from '@/core/platforms/registry';
import { answerOf } from '@/core/report/answer';
import { stampCauses, stampOf } from '@/core/report/answerStamp';
import type { Words } from '@/core/words/words';
import type { Arrival, WaitingLink } from './planStore';
import type { Address } from './readAddress';

/**
 * The plan of the address, if it has one that can be sized, otherwise the first example. A plan that cannot be sized
 * comes as a draft, so that nothing of it is lost; the example is then only a placeholder that is not shown.
 */
export function arrivalOf(
  { state, problems: linked, typed, planId, link }: Address,
  words: Words,
): Arrival {
  const { draft, problems: drafted } = mendDraft(typed, words.typed);
  const problems = [...linked, ...drafted];
  const { plan, pick, part, background, products, stamp, ...said } = state;
  const answering = plan && answerOf(plan, pick);
  const embed = { part, background, products, isExample: answering?.ok !== true };
  const shown = { ...said, embed, planId };
  // A link that was edited by hand already shows its own problems.
  const isOther =
    stamp !== undefined &&
    problems.length === 0 &&
    answering?.ok === true &&
    stampCauses(stamp, stampOf(answering.answer)).length > 0;
  const notice =
    problems.length > 0 || isOther
      ? {
          problems,
          isOfTyping: linked.length === 0 && drafted.length > 0,
          isExample: plan === undefined && linked.length > 0,
          was: isOther ? stamp : undefined,
          missing: waitingLink(linked, link),
        }
      : undefined;
  // An address without a plan, with typing kept beside it: a new plan whose first workload is not complete yet.
  const isNew = draft !== undefined && plan === undefined && linked.length === 0;
  if (plan && answering?.ok) return { ...shown, plan, pick, draft, notice };
  return {
    ...shown,
    plan: exampleOn(plan?.platform ?? defaultPlatform, words),
    isBlank: isNew || plan !== undefined,
    unsized: plan,
    draft: draft ?? (plan && draftOf(plan, words.typed)),
    notice,
  };
}

/** The first product or price list that the link names and that is not known here; undefined where there is none. */
function waitingLink(
  problems: Address['problems'],
  link: string | undefined,
): WaitingLink | undefined {
  const product = problems.find(({ code }) => code === 'unknown-product');
  const prices = problems.find(({ code }) => code === 'unknown-prices');
  const id = (product ?? prices)?.value;
  if (id === undefined || link === undefined) return undefined;
  return { kind: product ? 'product' : 'prices', id, link };
}

/** The first example on the product of a plan that cannot be sized, so that page and form speak of one product. */
function exampleOn(platform: PlatformId, words: Words): Plan {
  const example = planOfPreset(firstPreset, words.firstPreset);
  if (platform === example.platform) return example;
  const { plan } = movePlan(example, platform);
  // Records of an example have 1,000 bytes.
  return isByteRated(findPlatform(platform)) ? withRecordSize(plan, 1_000) : plan;
}
