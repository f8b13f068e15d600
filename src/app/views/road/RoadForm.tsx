import { memo, useEffect, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { useToday } from '@/app/store/useToday';
import { CurrentFields } from '@/app/terms/CurrentFields';
import { DayField } from '@/app/terms/DayField';
import { FieldGroup } from '@/app/ui/FieldGroup';
import { Part } from '@/app/ui/Part';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { TextField } from '@/app/ui/TextField';
import type { ProblemCode } from '@/core/plan/problem';
import type { TimeDraft } from '@/core/plan/timeDraft';
import { planCurrency } from '@/core/report/timeFieldText';
import { roadCalendar } from '@/core/sizing/road/calendar';
import { EventRows } from './EventRows';
import { MilestoneRows } from './MilestoneRows';
import { useTimeDraft } from './useTimeDraft';

type TextId =
  | 'growth'
  | 'horizonMonths'
  | 'leadTimeDays'
  | 'budget'
  | 'discountPercent'
  | 'taxPercent';

const periods = ['month', 'year', 'horizon'] as const;

type Props = {
  /** Takes how many entries cannot be used. */
  readonly onUnused: (count: number) => void;
};

/** What is wrong with a row that is still being filled in. */
const waiting: ReadonlySet<ProblemCode> = new Set(['day-missing', 'empty']);

/**
 * Growth, time, known loads, events and money: the part of the plan that this page types. Not drawn again by what is
 * calculated.
 */
export const RoadForm = memo(({ onUnused }: Props) => {
  const words = useWords('roadForm');
  const { roadForm: said } = words;
  const plan = usePlanStore((state) => state.plan);
  const { draft, problems, change } = useTimeDraft();
  const [unread, tellUnread] = useState(0);
  const unused = unread + [...problems.values()].filter(({ code }) => !waiting.has(code)).length;
  useEffect(() => onUnused(unused), [unused, onUnused]);
  const problemAt = (path: string) => {
    const problem = problems.get(path);
    return problem && words.problem(problem);
  };
  const set = (part: Partial<TimeDraft>, field: string) =>
    change({ ...draft, ...part }, { kind: 'field', field: `road.${field}` });
  const figure = (
    id: TextId,
    label: string,
    unit?: string,
    more: { hint?: string; placeholder?: string } = {},
  ) => (
    <TextField
      label={label}
      showsLabel
      isFigure
      unit={unit}
      value={draft[id]}
      problem={problemAt(id)}
      onChange={({ target }) => set({ [id]: target.value }, id)}
      {...more}
    />
  );
  const currency = planCurrency(plan);
  const calendar = roadCalendar(plan, useToday());
  const rows = { draft, problemAt, change, calendar };
  return (
    <form aria-label={words.header.viewNames.road} onSubmit={(event) => event.preventDefault()}>
      <FieldGroup heading={said.groups.time}>
        {figure('growth', said.growth, undefined, { hint: said.growthHint })}
        <Segmented
          label={said.growthBy}
          choices={[
            { value: 'percent', label: said.growthUnits.percent },
            { value: 'records', label: said.growthUnits.records },
          ]}
          value={draft.growthBy}
          onChange={(value) =>
            set({ growthBy: value === 'records' ? 'records' : 'percent' }, 'growthBy')
          }
        />
        <DayField
          label={said.start}
          hint={said.startHint}
          value={draft.startDate}
          problem={problemAt('startDate')}
          onTake={(startDate) => set({ startDate }, 'startDate')}
        />
        {figure('horizonMonths', said.horizon, said.months, { placeholder: '12' })}
        {figure('leadTimeDays', said.leadTime, said.days, { placeholder: '0' })}
      </FieldGroup>
      <MilestoneRows {...rows} />
      <EventRows {...rows} />
      <FieldGroup heading={said.groups.money}>
        {figure('budget', said.budget, currency)}
        <SelectField
          label={said.per}
          showsLabel
          choices={periods.map((value) => ({ value, label: said.periods[value] }))}
          value={draft.budgetPer}
          onChange={({ target }) => {
            const budgetPer = periods.find((one) => one === target.value);
            if (budgetPer) set({ budgetPer }, 'budgetPer');
          }}
        />
        {figure('discountPercent', said.discount, '%', { placeholder: '0' })}
        {figure('taxPercent', said.tax, '%', { placeholder: '0' })}
      </FieldGroup>
      <Part name={words.settings.current.label}>
        <CurrentFields onUnread={tellUnread} />
      </Part>
    </form>
  );
});
