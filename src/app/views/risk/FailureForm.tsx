import { useWords } from '@/app/store/storeContext';
import { TermField } from '@/app/terms/TermField';
import { FieldGroup } from '@/app/ui/FieldGroup';
import { SelectField } from '@/app/ui/SelectField';
import type { Plan } from '@/core/plan/planSchema';
import {
  type FailureTermId,
  type FailureTerms,
  failureFields,
} from '@/core/report/failure/failureTerms';
import type { ParallelFigures } from '@/core/report/failure/parallelFigures';
import styles from './FailureForm.module.css';

type Props = {
  readonly terms: FailureTerms;
  readonly setTerms: (terms: FailureTerms, field: FailureTermId) => void;
  readonly plan: Plan;
  readonly parallel: ParallelFigures | undefined;
};

/** With more workloads the place of one is typed: a list of them would be too long to look through. */
const listedWorkloads = 100;

/** A stop that is to be made up for, and what holds one job back. */
export function FailureForm({ terms, setTerms, plan, parallel }: Props) {
  const { risk } = useWords('risk');
  const { form: said } = risk;
  const take = (id: FailureTermId) => (value: number | undefined) => {
    const { [id]: _, ...rest } = terms;
    setTerms(value === undefined ? rest : { ...rest, [id]: value }, id);
  };
  const figure = (
    id: FailureTermId,
    label: string,
    more: { readonly unit?: string; readonly hint?: string; readonly preset?: number } = {},
  ) => (
    <TermField
      id={id}
      field={failureFields[id]}
      label={label}
      value={terms[id]}
      onTake={take(id)}
      {...more}
    />
  );
  const { workloads } = plan;
  return (
    <form aria-label={risk.heading} onSubmit={(event) => event.preventDefault()}>
      <FieldGroup heading={said.stop}>
        {figure('down', said.down, { unit: said.minutes })}
        {figure('checkpoint', said.checkpoint, { unit: said.minutes })}
        {figure('within', said.within, { unit: said.minutes })}
        {figure('load', said.load, { unit: '%', hint: said.loadHint })}
      </FieldGroup>
      <FieldGroup heading={said.job}>
        {workloads.length === 1 ? null : workloads.length > listedWorkloads ? (
          <TermField
            id="job"
            field={{ ...failureFields.job, max: workloads.length }}
            label={said.which}
            value={terms.job}
            preset={parallel?.job}
            onTake={take('job')}
          />
        ) : (
          <SelectField
            label={said.which}
            showsLabel
            choices={workloads.map(({ name }, i) => ({
              value: String(i + 1),
              label: risk.parallel.jobName(name, i + 1),
            }))}
            value={String(parallel?.job ?? 1)}
            onChange={({ target }) => take('job')(Number(target.value))}
          />
        )}
        {figure('partitions', said.partitions, { hint: said.partitionsHint })}
        {figure('hottest', said.hottest, { unit: '%', hint: said.hottestHint })}
        {figure('groups', said.groups, { hint: said.groupsHint })}
        {figure('tasks', said.tasks)}
      </FieldGroup>
      <p className={styles.hint}>{said.defaults}</p>
    </form>
  );
}
