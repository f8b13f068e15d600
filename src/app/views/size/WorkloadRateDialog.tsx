import { useWords } from '@/app/store/storeContext';
import type { WorkloadDraft } from '@/core/plan/draft';
import { useFormParts } from './formContext';
import { RateDialog } from './RateDialog';
import type { RatedKind, TakenRate } from './RateFoot';

/** A workload whose rate is being looked for, and what it was when that began. */
export type RatedWorkload = { readonly index: number; readonly kind: RatedKind };

type Props = {
  readonly rated: RatedWorkload;
  /** Called with all rows of the plan, when several of them take the rate. */
  readonly onReplace: (rows: readonly WorkloadDraft[], changed: number) => void;
  readonly onClose: () => void;
};

/** Finds a rate and gives it to the workload that asked, or to all complex ones with it. */
export function WorkloadRateDialog({ rated, onReplace, onClose }: Props) {
  const words = useWords();
  const { form } = useFormParts();
  const rows = form.getValues('workloads');
  const isOther = ({ kind }: WorkloadDraft, index: number) =>
    kind === 'complex' && index !== rated.index;
  const take = ({ kind, rate, isForAll = false }: TakenRate) => {
    const field = kind === 'complex' ? 'complexRate' : 'measuredRate';
    const rateOf = (row: WorkloadDraft) => ({ ...row, kind, [field]: words.typed(rate) });
    onClose();
    if (isForAll) {
      const takes = (row: WorkloadDraft, i: number) => i === rated.index || isOther(row, i);
      const next = rows.map((row, i) => (takes(row, i) ? rateOf(row) : row));
      onReplace(next, rows.filter(takes).length);
    } else {
      const path = `workloads.${rated.index}` as const;
      form.setValue(path, rateOf(form.getValues(path)), { shouldDirty: true });
    }
  };
  return (
    <RateDialog
      kind={rated.kind}
      complexCount={rows.filter(({ kind }) => kind === 'complex').length}
      onTake={take}
      onClose={onClose}
    />
  );
}
