import { useEffect, useRef, useState } from 'react';
import type { FieldPath } from 'react-hook-form';
import { figuresOfKind, type PlanDraft } from '@/core/plan/draft';
import { useFormParts } from './formContext';
import type { Revealed } from './formProblems';
import { useFormProblems } from './problemsContext';

/** The part of the workloads that is shown: those from `first` to below `end`. Pages count from 0. */
export type RowPages = {
  readonly first: number;
  readonly end: number;
  readonly shown: number;
  readonly total: number;
  readonly show: (page: number) => void;
  readonly showRow: (index: number) => void;
};

/** How many workloads are shown at once: a plan may have ten thousand. */
const pageLength = 25;

/** The pages of so many workloads. A field that is asked for is shown with its page, and gets the focus. */
export function useRowPages(count: number): RowPages {
  const { form } = useFormParts();
  const revealed = useFormProblems((found) => found.revealed);
  const [page, setPage] = useState(0);
  const total = Math.max(1, Math.ceil(count / pageLength));
  const shown = Math.min(page, total - 1);

  const focused = useRef<Revealed>(undefined);
  const revealedPage = revealed && pageOf(revealed);
  useEffect(() => {
    const there = revealed && pageOf(revealed);
    if (there !== undefined) setPage(there);
  }, [revealed]);
  // The field can be focused only when its page is shown, and only once for each request.
  useEffect(() => {
    const isThere = revealedPage === undefined || revealedPage === shown;
    if (!revealed || focused.current === revealed || !isThere) return;
    focused.current = revealed;
    form.setFocus(fieldOf(revealed, form.getValues()));
  }, [revealed, revealedPage, shown, form]);

  return {
    first: shown * pageLength,
    end: (shown + 1) * pageLength,
    shown,
    total,
    show: setPage,
    showRow: (index) => setPage(Math.floor(index / pageLength)),
  };
}

/** The page of the list that has a field; undefined for a field outside the list. */
function pageOf({ path }: Revealed): number | undefined {
  if (path === 'workloads') return 0;
  const index = /^workloads\.(\d+)\./.exec(path)?.[1];
  return index === undefined ? undefined : Math.floor(Number(index) / pageLength);
}

/** What is wrong with all workloads together is shown at the first figure of the first one. */
function fieldOf({ path }: Revealed, { workloads }: PlanDraft): FieldPath<PlanDraft> {
  if (path !== 'workloads') return path as FieldPath<PlanDraft>;
  const [figure = 'qps'] = figuresOfKind[workloads[0]?.kind ?? 'simple'];
  return `workloads.0.${figure}`;
}
