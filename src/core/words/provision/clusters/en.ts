/** Whose checklist is shown, and how others are begun, chosen and taken over, in English. */
export const clustersEn = {
  label: 'Checklist of',
  earlier: 'Earlier checklist',
  fresh: (name: string) => `${name} (nothing entered yet)`,
  unkept: (name: string) => `${name} (from the link, not kept)`,
  create: 'New',
  rename: 'Rename',
  remove: 'Delete',
  removed: (name: string) => `Checklist of “${name}” deleted`,
  createHeading: 'New checklist',
  renameHeading: 'Rename the checklist',
  name: 'Name of the cluster',
  startFrom: 'Start from',
  startEmpty: 'an empty checklist',
  startHint:
    'Region, addresses, stores and owners are copied. Every step is open, because nothing has been done for this cluster yet.',
  createNow: 'Create',
  renameNow: 'Rename',
  isNew: 'Nothing is entered for this plan yet. This browser has checklists of other plans.',
  goOn: (name: string) => `Continue with “${name}”`,
  offered:
    'This link contains a checklist. It is shown but not kept. If you keep it or change it, it is saved next to your own checklists, which stay as they are.',
  framed:
    'This link contains a checklist and is shown inside another page: nothing that you change in it is kept here.',
  openAlone: 'Open in a tab of its own',
  keep: 'Keep it',
  leave: 'Do not keep it',
};

/** What every language must say. */
export type ClustersWords = typeof clustersEn;
