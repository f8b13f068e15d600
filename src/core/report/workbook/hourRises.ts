import type { Day } from './dayItems';
import type { LiveRoad } from './liveRoad';
import type { CellsAt } from './table';

/*
 * Where machines are paid by the hour, more may be there for an event than just before it, however many there were on the
 * day before. So what is added is found hour by hour: at the beginning of an hour of events, and at its end.
 */

/** A clock hour that events touch, as exported; the one that follows it in the list may be a later one. */
type Hour = {
  readonly hour: number;
  readonly day: Day;
  readonly piece: { readonly slaveCount: number };
};

/** The day, from 1, of an hour from the start. */
const dayOf = (hour: string) => `INT((${hour})/24)+1`;

const usualOn = (day: string) => `INDEX(DayWorkers,${day})`;

/** The day on which an hour begins with more than was there before it; empty where it does not. */
export function riseFormula(
  { owned }: LiveRoad,
  at: CellsAt<'hour' | 'day' | 'workers'>,
  i: number,
): string {
  const usual = usualOn(dayOf(`${at('hour')}-1`));
  const isNext = `INDEX(HourPlaces,${i})=${at('hour')}-1`;
  const before = i === 0 ? usual : `IF(${isNext},INDEX(HourWorkers,${i}),${usual})`;
  // A new order is no addition.
  const atStart = owned ? 'RoadOwnedWorkers' : at('workers');
  const there = `IF(${at('hour')}=0,${atStart},${before})`;
  return `IF(${at('workers')}>${there},${at('day')},"")`;
}

/** The day on which more is there once an hour has ended; empty where the next one is of events, too, or the last. */
export function riseAfterFormula(at: CellsAt<'hour' | 'workers'>, i: number, room: number): string {
  const day = dayOf(`${at('hour')}+1`);
  const rises = `IF(${day}>RoadDays,"",IF(${usualOn(day)}>${at('workers')},${day},""))`;
  if (i + 1 === room) return rises;
  return `IF(INDEX(HourPlaces,${i + 2})=${at('hour')}+1,"",${rises})`;
}

/** Whether something is added on a day, from 0: in an hour of events, or from the day before where neither has one. */
export function isAddedFormula(workers: string, before: string | undefined, day: number): string {
  const hasHour = (hour: number) => `ISNUMBER(MATCH(${hour},HourPlaces,0))`;
  const rises = ['HourRises', 'HourRisesAfter'].map(
    (list) => `ISNUMBER(MATCH(${day + 1},${list},0))`,
  );
  const quiet = `IF(OR(${hasHour(24 * day - 1)},${hasHour(24 * day)}),1=0,${workers}>${before})`;
  return `OR(${[...rises, ...(before === undefined ? [] : [quiet])].join()})`;
}

/** The figures of the two columns as exported, for each hour. */
export function hourRises(
  { owned }: LiveRoad,
  days: readonly (Day | undefined)[],
  hours: readonly Hour[],
): readonly { readonly rise: number | ''; readonly riseAfter: number | '' }[] {
  const usual = (hour: number) => days[Math.floor(hour / 24)]?.piece.slaveCount;
  return hours.map(({ hour, day, piece: { slaveCount } }, i) => {
    const [last, next] = [hours[i - 1], hours[i + 1]];
    const earlier = last?.hour === hour - 1 ? last.piece.slaveCount : usual(hour - 1);
    const before = hour === 0 ? owned?.cluster.slaveCount : earlier;
    const after = next?.hour === hour + 1 ? undefined : usual(hour + 1);
    return {
      rise: slaveCount > (before ?? Infinity) ? day.day + 1 : '',
      riseAfter: (after ?? 0) > slaveCount ? Math.floor((hour + 1) / 24) + 1 : '',
    };
  });
}
