import type { LoadEvent } from '@/core/plan/timeFields';
import type { RoadCalendar } from './calendar';
import { eventTimesOf } from './eventTimes';

/** Whether no time of an event lies on the road, so that it changes nothing. */
export function isIdleEvent(calendar: RoadCalendar, event: Omit<LoadEvent, 'factor'>): boolean {
  return eventTimesOf(calendar, [{ ...event, factor: 1 }]).length === 0;
}

/** Whether a known load is of a day before the road, so that it changes nothing. Later than the road it still bends it. */
export function isIdleMilestone({ start }: RoadCalendar, date: string): boolean {
  return date < start;
}
