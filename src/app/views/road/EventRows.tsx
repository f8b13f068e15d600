import { useWords } from '@/app/store/storeContext';
import { DayField } from '@/app/terms/DayField';
import { CheckField } from '@/app/ui/CheckField';
import { TextField } from '@/app/ui/TextField';
import { type EventDraft, emptyEvent } from '@/core/plan/timeDraft';
import { timeBounds } from '@/core/plan/timeFields';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { isIdleEvent } from '@/core/sizing/road/idleDates';
import { DatedRows } from './DatedRows';
import styles from './RoadView.module.css';
import type { RowsProps } from './useTimeDraft';

/** Hours in which the load is a multiple of what it is otherwise. */
export function EventRows({ draft, problemAt, change, calendar }: RowsProps) {
  const { roadForm: said } = useWords('roadForm');
  const isIdle = ({ start, time, hours: text, yearly }: EventDraft) => {
    const hours = parseQuantity(text);
    const at = `${start}T${time || '00:00'}`;
    return (
      start !== '' && hours.ok && isIdleEvent(calendar, { start: at, hours: hours.value, yearly })
    );
  };
  return (
    <DatedRows<EventDraft>
      heading={said.groups.events}
      hint={said.eventsHint}
      add={said.addEvent}
      nameOf={({ name }, number) => name || said.event(number)}
      rows={draft.events}
      empty={emptyEvent}
      onChange={(events, edit) => change({ ...draft, events }, edit('events'))}
    >
      {(row, i, set) => (
        <>
          <TextField
            label={said.name}
            showsLabel
            className={styles.wide}
            maxLength={timeBounds.nameCharacters * 2}
            value={row.name}
            problem={problemAt(`events.${i}.name`)}
            onChange={({ target }) => set({ name: target.value }, 'name')}
          />
          <DayField
            label={said.day}
            hint={isIdle(row) ? said.outside : undefined}
            value={row.start}
            problem={problemAt(`events.${i}.start`)}
            onTake={(start) => set({ start }, 'start')}
          />
          <DayField
            label={said.time}
            type="time"
            hint={row.time === '' ? said.timeHint : undefined}
            value={row.time}
            onTake={(time) => set({ time }, 'time')}
          />
          <TextField
            label={said.hours}
            showsLabel
            isFigure
            unit={said.hoursUnit}
            value={row.hours}
            problem={problemAt(`events.${i}.hours`)}
            onChange={({ target }) => set({ hours: target.value }, 'hours')}
          />
          <TextField
            label={said.factor}
            showsLabel
            isFigure
            unit="×"
            value={row.factor}
            problem={problemAt(`events.${i}.factor`)}
            onChange={({ target }) => set({ factor: target.value }, 'factor')}
          />
          <CheckField
            label={said.yearly}
            checked={row.yearly}
            onChange={(yearly) => set({ yearly }, 'yearly')}
          />
        </>
      )}
    </DatedRows>
  );
}
