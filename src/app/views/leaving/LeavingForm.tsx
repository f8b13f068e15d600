import { useWords } from '@/app/store/storeContext';
import { DayField } from '@/app/terms/DayField';
import { FieldGroup } from '@/app/ui/FieldGroup';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { isPlanDay } from '@/core/plan/fieldKinds';
import type { Plan } from '@/core/plan/planSchema';
import type { Platform } from '@/core/platforms/platform';
import {
  defaultPriceList,
  findPlatform,
  findPriceList,
  priceListsOf,
} from '@/core/platforms/registry';
import type { LeavingFigures } from '@/core/report/leaving/leavingFigures';
import type { LeavingFigureId, LeavingTerms } from '@/core/report/leaving/leavingTerms';
import type { LeavingSentences } from '@/core/words/loadLeavingWords';
import { FigureTerm } from './FigureTerm';

type Props = {
  readonly terms: LeavingTerms;
  readonly setTerms: (terms: LeavingTerms, field: string) => void;
  readonly plan: Plan;
  readonly to: Platform;
  readonly words: LeavingSentences;
  /** Undefined where the terms have no answer. */
  readonly figures: LeavingFigures | undefined;
};

/** What somebody has, how they leave, and a job that they measured. */
export function LeavingForm(props: Props) {
  const { terms, setTerms, to, words, figures } = props;
  const { form: said, sides } = words;
  const figure = figureIn(props);
  const list = findPriceList(to, terms.prices ?? defaultPriceList(to).id);
  const lists = priceListsOf(to);
  const managed = figures && figures.managed > 0 ? figures.managed : undefined;
  return (
    <form aria-label={words.heading} onSubmit={(event) => event.preventDefault()}>
      <FieldGroup heading={said.have}>
        <Segmented
          label={said.from}
          choices={[
            { value: 'plan', label: said.plan },
            { value: 'cluster', label: said.cluster },
          ]}
          value={terms.from ?? 'plan'}
          onChange={(value) =>
            setTerms(
              { ...without(terms, 'from'), ...(value === 'cluster' ? { from: value } : {}) },
              'from',
            )
          }
        />
        {terms.from === 'cluster' ? <ClusterFields {...props} /> : null}
        {figure('bill', said.bill(list.currency), said.billHint)}
      </FieldGroup>
      <FieldGroup heading={said.leave}>
        {figure('weeks', said.weeks)}
        {figure('down', said.down)}
        {figure('replay', said.replay)}
        {figure('catchup', said.catchup)}
        <DayField
          label={said.start}
          value={terms.start ?? ''}
          isTaken={isPlanDay}
          onTake={(start) => {
            const rest = without(terms, 'start');
            setTerms(start === '' ? rest : { ...rest, start }, 'start');
          }}
        />
        {lists.length > 1 ? (
          <SelectField
            label={said.prices}
            showsLabel
            choices={lists.map(({ id }) => ({
              value: id,
              label: sides.to.plan.priceLists[id] ?? id,
            }))}
            value={list.id}
            onChange={({ target }) => setTerms({ ...terms, prices: target.value }, 'prices')}
          />
        ) : null}
        {figure('month', said.month(list.currency), said.priceHint)}
        {figure('hour', said.hour(list.currency), said.priceHint)}
        {to.hybrid ? (
          <>
            {figure('base', said.base, said.baseHint)}
            {figure('above', sides.to.settings.hoursAbove.label, sides.to.settings.hoursAbove.hint)}
          </>
        ) : null}
        {to.management && figures
          ? figure('workspaces', said.workspaces, said.workspacesHint(managed ?? 1))
          : null}
      </FieldGroup>
      <FieldGroup heading={said.measured}>
        {figure('load', said.load, said.measuredHint)}
        {figure('cu', said.cu)}
      </FieldGroup>
    </form>
  );
}

/** Makes the fields of figures of the terms. */
function figureIn({ terms, setTerms }: Pick<Props, 'terms' | 'setTerms'>) {
  return (id: LeavingFigureId, label: string, hint?: string, preset?: number) => (
    <FigureTerm
      key={id}
      id={id}
      label={label}
      hint={hint}
      preset={preset}
      terms={terms}
      setTerms={setTerms}
    />
  );
}

/** The cluster that somebody has: what is not typed is as in the cluster that carries the plan. */
function ClusterFields({ terms, setTerms, plan, words, figures }: Props) {
  const pageWords = useWords();
  const { form: said } = words;
  const own = findPlatform(plan.platform);
  const cluster = figures?.now.cluster;
  const shapes = (all: readonly { readonly shape: string }[]) =>
    all.map(({ shape }) => ({ value: shape, label: pageWords.shape(shape) }));
  const figure = figureIn({ terms, setTerms });
  return (
    <>
      {own.workers.length > 1 ? (
        <SelectField
          label={said.worker}
          showsLabel
          choices={shapes(own.workers)}
          value={terms.worker ?? cluster?.slave ?? ''}
          onChange={({ target }) => setTerms({ ...terms, worker: target.value }, 'worker')}
        />
      ) : null}
      {figure('workers', said.workers, undefined, cluster?.slaveCount)}
      {own.kind === 'machines' ? (
        <>
          <SelectField
            label={said.coordinator}
            showsLabel
            choices={shapes(own.coordinators)}
            value={terms.coordinator ?? cluster?.master ?? ''}
            onChange={({ target }) =>
              setTerms({ ...terms, coordinator: target.value }, 'coordinator')
            }
          />
          {figure('coordinators', said.coordinators, undefined, cluster?.masterCount)}
        </>
      ) : null}
      <SelectField
        label={said.work}
        showsLabel
        choices={(['complex', 'simple'] as const).map((value) => ({
          value,
          label: said.works[value],
        }))}
        value={terms.work ?? 'complex'}
        onChange={({ target }) => {
          const rest = without(terms, 'work');
          setTerms(target.value === 'simple' ? { ...rest, work: 'simple' } : rest, 'work');
        }}
      />
      {figure('peak', said.peak, said.peakHint)}
    </>
  );
}

function without<Key extends keyof LeavingTerms>(
  terms: LeavingTerms,
  key: Key,
): Omit<LeavingTerms, Key> {
  const { [key]: _, ...rest } = terms;
  return rest;
}
