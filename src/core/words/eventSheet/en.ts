import type { EventsLeftOut } from '@/core/report/workbook/liveEvents';
import { labels } from '@/core/words/labels/en';
import type { Phrases } from '@/core/words/phrases/en';

/** Events of a plan over time in a workbook, in English. */
export const eventSheet = ({
  workers,
  Workers,
  cuName,
}: Pick<Phrases, 'workers' | 'Workers' | 'cuName'>) => ({
  /** Why the months by formulas are without the events of the plan. */
  leftOut: {
    hours:
      'The months by formulas are without the events of the plan, because these last for more hours than a sheet has rows for. The sheet of what was exported has them.',
    'no-sum':
      'The months by formulas are without the events of the plan, because what it costs with them is not known. The sheet of what was exported has them.',
  } satisfies Readonly<Record<EventsLeftOut, string>>,
  hint: 'Hours in which the load is a multiple of its usual size, by the clock of the product. Where events overlap, their multiples multiply.',
  name: labels.name,
  time: 'Time',
  hours: 'Hours',
  yearly: 'Every year',
  yes: 'yes',
  incomplete: 'Day, hours and how many times the load belong together.',
  /** Every time of the events, for formulas: minutes and hours count from the start. */
  times: 'Times of events',
  fromMinute: 'From minute',
  toMinute: 'To minute',
  fromHour: 'From hour',
  toHour: 'To hour',
  factorThen: 'All events then, times',
  factorAfter: 'All events after it, times',
  multiple: 'Events, times',
  peakNeed: `Most needed of the day, ${cuName}`,
  peakWorkers: `Most ${workers} of the day`,
  needSoFar: `Most needed so far in the month, ${cuName}`,
  workersSoFar: `Most ${workers} so far in the month`,
  mostWorkers: `Most ${workers} in the month`,
  /** The sheet of the hours that events last. */
  hoursSheet: 'Hours of events',
  hoursHint:
    'Each hour that an event touches, for formulas: what is there then, and what that costs above the rest of its day. A started hour counts in full.',
  tooManyHours: (room: string) =>
    `Only ${room} hours of events have rows here. Shorten the events, or size the plan again in StreamSizer.`,
  hourOfDay: 'Hour of the day',
  dayNumber: 'Day, no.',
  moreWorkers: `${Workers}, above the rest of the day`,
  morePrice: 'Price above the rest of the day',
  rise: 'More from its beginning, day',
  riseAfter: 'More from its end, day',
});

/** What every language says there. */
export type EventSheetWords = ReturnType<typeof eventSheet>;
