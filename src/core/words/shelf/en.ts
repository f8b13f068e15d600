import type { Problem } from '@/core/plan/problem';
import { labels } from '@/core/words/labels/en';
import { once } from '@/core/words/once';

const whole = once(() => new Intl.NumberFormat('en'));
const day = once(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }));
const moment = once(
  () => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }),
);
const n = (value: number) => whole().format(value);
const plans = (count: number) => `${n(count)} ${count === 1 ? 'plan' : 'plans'}`;

/** Where a problem is in a plan file. Fields are named as in the file, so that they can be found there. */
function placeOf({ path }: Problem): string {
  const [head = '', row = '', ...field] = path.split('.');
  if (head !== 'workloads' || row === '') return path;
  const workload = `Workload ${n(Number(row) + 1)}`;
  return field.length === 0 ? workload : `${workload}, ${field.join('.')}`;
}

/** What an import did, as numbers of plans. */
type Counts = {
  readonly added: number;
  readonly same: number;
  readonly renamed: number;
  readonly left: number;
};

function imported({ added, same, renamed, left }: Counts): string {
  const sentences = [
    added > 0 || left > 0 ? `${plans(added)} added.` : 'Nothing to add.',
    renamed > 0 ? `${plans(renamed)} got a number, because the name was already used.` : '',
    same > 0 ? `${plans(same)} ${same === 1 ? 'was' : 'were'} here already.` : '',
    left > 0 ? `${plans(left)} did not fit into this browser’s storage.` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Saved plans, plan files and links that are too long for a chat, in English. */
export const shelf = {
  menu: {
    fresh: 'New plan',
    freshHint: 'empty: type or paste your workloads',
    examples: 'Examples',
    typedOn: (ms: number) => `last edited ${moment().format(ms)}`,
    forget: 'Forget what was entered before',
    saved: labels.savedPlans,
    none: 'None yet. They stay in this browser.',
    savedOn: (ms: number) => `saved ${day().format(ms)}`,
    undated: 'saved at an unknown time',
    more: (count: number) => `and ${n(count)} more`,
    save: 'Save this plan…',
    manage: 'Manage saved plans…',
    openFile: 'Open a plan file…',
  },
  save: {
    heading: 'Save this plan',
    hint: 'It is kept in this browser on this device. To send it to others, copy the link or save a file.',
    name: labels.name,
    isSaved: (name: string) => `This plan is already saved as “${name}” and has not changed since.`,
    blank: 'This plan has no answer yet, so there is nothing to save.',
    unread: 'Some fields cannot be read: the plan is saved as it was before those entries.',
    taken: (name: string, free: string) =>
      `Another plan is saved as “${name}”. If both are kept, this one is “${free}”.`,
    replace: 'Replace it',
    keepBoth: 'Keep both',
    cancel: labels.cancel,
    save: 'Save',
    asFile: 'Save as a file instead',
  },
  shelf: {
    heading: labels.savedPlans,
    hint: 'They are kept in this browser on this device, and nowhere else. Export them to have a copy.',
    none: 'No plan is saved yet.',
    at: (ms: number) => moment().format(ms),
    undated: 'time unknown',
    open: (name: string) => `Open “${name}”`,
    rename: 'Rename',
    renameOne: (name: string) => `Rename “${name}”`,
    remove: 'Delete',
    removeOne: (name: string) => `Delete “${name}”`,
    newName: (name: string) => `New name of “${name}”`,
    keepName: 'Save',
    cancel: labels.cancel,
    damaged: 'An entry that cannot be read',
    saveDamaged: 'Save its text',
    removeDamaged: 'Delete the entry that cannot be read',
    exportAll: 'Export all',
    importedAt: (count: number, ms: number) =>
      `${plans(count)} came with a file on ${moment().format(ms)}.`,
    takeOut: (count: number) => `Delete these ${n(count)}`,
    find: 'Find by name',
    notFound: 'No plan has this in its name.',
    pageOf: (from: number, to: number, total: number) => `${n(from)}–${n(to)} of ${n(total)}`,
    previousPage: 'Previous plans',
    nextPage: 'Next plans',
    importFile: 'Import…',
    fileName: 'saved plans',
    damagedName: 'damaged entry',
  },
  told: {
    saved: (name: string) => `Saved as “${name}”`,
    replaced: (name: string) => `“${name}” replaced`,
    renamed: (name: string) => `Renamed to “${name}”`,
    removed: (name: string) => `“${name}” deleted`,
    removedDamaged: 'Entry deleted',
    reading: (name: string) => `Reading “${name}” …`,
    opened: (name: string) => `“${name}” opened`,
    goneBefore: (name: string) => `“${name}” has meanwhile been deleted in another tab.`,
    bringBack: 'Bring it back',
    undo: labels.undo,
    exported: (count: number) => `${plans(count)} exported`,
    imported,
    takenOut: (count: number) => `${plans(count)} deleted`,
    full: 'This browser has no room left for this page. Delete some saved plans, or save this one as a file.',
    blocked: 'This browser does not let this page store anything. Save the plan as a file instead.',
    fileSaved: (name: string) => `Saved as the file “${name}”`,
  },
  file: {
    heading: (name: string) => `“${name}” cannot be opened`,
    partly: (name: string) => `Not all of “${name}” can be imported`,
    notJson: 'It is not JSON, so nothing in it can be read.',
    notObject: 'It contains no plan: a plan file is a JSON object, from { to }.',
    tooLarge: (limitMb: number) =>
      `It is larger than ${n(limitMb)} MB; no plan file is that large.`,
    tooMuch: 'It contains far more than any plan or list of saved plans, so it was not read.',
    isChecklist: 'It is a checklist. Open it on the Provision page.',
    unreadable: 'The browser could not read it.',
    problem: (problem: Problem, what: string) => `${placeOf(problem)}: ${what}`,
    planProblem: (place: number, name: string, what: string) =>
      name === '' ? `Plan ${n(place)}: ${what}` : `Plan ${n(place)}, “${name}”: ${what}`,
    noLink: 'It has no link.',
    more: (count: number) => `and ${n(count)} more`,
    takeRest: (count: number) =>
      count === 1
        ? 'Import the plan that can be read'
        : `Import the ${plans(count)} that can be read`,
    close: labels.close,
  },
  longLink: {
    heading: 'This is a long link',
    sentence: (characters: number, limit: number) =>
      `It has ${n(characters)} characters. Some chat and mail programs cut off or refuse links longer than about ${n(limit)}; what is cut off cannot be recovered.`,
    fileHint:
      'A plan file has no such limit. Open it with “Plans”, “Open a plan file…”, or on the command line.',
    saveFile: 'Save the plan as a file',
    copy: 'Copy the link anyway',
    cancel: labels.cancel,
  },
};

/** What every language says there. */
export type ShelfWords = typeof shelf;
