import { labels } from '@/core/words/labels/en';

/** The form of what a plan says of later, in English. */
export const roadForm = {
  groups: { time: 'Growth and time', milestones: 'Known loads', events: 'Events', money: 'Money' },
  growth: 'Growth a month',
  growthBy: 'Growth is given in',
  growthUnits: { percent: '%, compound', records: `${labels.perSecond}, linear` },
  growthHint: 'of work given by its load; work given in cores stays as it is',
  start: 'Start',
  startHint: 'empty: today',
  horizon: 'Horizon',
  months: 'months',
  leadTime: 'Lead time of orders',
  days: 'days',
  milestonesHint:
    'The load of all work that follows the growth, from a day on. In between it changes by the day, along a straight line; growth goes on from the last one.',
  milestone: (number: number) => `Known load ${number}`,
  date: 'From',
  load: `Load, ${labels.perSecond}`,
  /** Of a known load that changes nothing. */
  beforeStart: 'before the start: does not count',
  addMilestone: 'Add a known load',
  eventsHint:
    'Hours in which the load is a multiple of its usual size, by the clock of the product. Where events overlap, their multiples multiply. Work given in cores stays as it is.',
  event: (number: number) => `Event ${number}`,
  name: labels.name,
  day: 'Day',
  time: 'Time',
  timeHint: 'empty: 00:00',
  hours: 'Lasts',
  hoursUnit: 'h',
  factor: 'Load times',
  yearly: 'Every year',
  /** Of an event that changes nothing. */
  outside: 'outside the horizon: does not count',
  addEvent: 'Add an event',
  remove: (what: string) => `Remove: ${what}`,
  removed: (what: string) => `${what} was removed.`,
  undo: labels.undo,
  budget: 'Budget, at most',
  per: 'For',
  periods: { month: 'a month', year: 'a year', horizon: 'the whole horizon' },
  discount: labels.discount,
  tax: 'Tax, added to the sums',
  /** Of fields whose text cannot be used. */
  unused: (count: number) =>
    count === 1
      ? 'One entry cannot be used, and the answer does without it.'
      : `${count} entries cannot be used, and the answer does without them.`,
  /** The name of the bar that says how far the figures are. */
  busy: 'Calculating',
};

/** What every language says there. */
export type RoadFormWords = typeof roadForm;
