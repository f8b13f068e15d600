import { keptUnder } from './browserStorage';

/** Before the id of a plan that was typed here, in its key. */
export const workPrefix = 'streamsizer.work.';

/** Whether this browser keeps a plan that was typed here. */
export function hasEarlierWork(): boolean {
  return keptUnder(workPrefix).length > 0;
}
