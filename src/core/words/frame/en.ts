import type { PresetWords } from '@/core/plan/firstPreset';
import { labels } from '@/core/words/labels/en';
import { day, n } from '@/core/words/phrases/en';

/** The first example, which the page shows when nothing is asked for. */
export const firstPreset: PresetWords = {
  title: 'Orders platform',
  workloads: ['orders join', 'clickstream filter', 'hourly totals'],
};

/** What surrounds every page: its name, its tabs and menus, the notices above it and the copying of its link, in English. */
export const frame = {
  firstPreset,
  productName: 'StreamSizer',
  /** The page in two sentences, as search engines show it. */
  description: (offer: string) =>
    `Capacity planning for streaming clusters: from your load to machines, price and growth. ${offer}.`,
  header: {
    contents: 'On this page',
    views: 'Pages',
    viewNames: {
      size: 'Size',
      provision: 'Provision',
      products: 'Products',
      road: labels.overTime,
      risk: labels.risk,
      compare: 'Compare',
      share: 'Share',
      leaving: 'Leaving',
    },
    plans: 'Plans',
    languages: 'Language',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    copyLink: 'Copy link',
    close: labels.close,
    skip: 'Skip to the answer',
  },
  colophon: { notices: 'Open-source packages and their licences' },
  blank: {
    heading: 'Enter the first workload',
    hint: 'Its records per second and the kind of work are enough: the cluster and its price then appear here. You can also paste rows.',
    elsewhere: 'This plan has no workload yet, so there is nothing to show on this page.',
    toSize: 'Enter a workload',
    noWorkload: 'No workload yet. Add one or paste rows.',
  },
  /** A plan that came by a link and has no answer: what is wrong is said at the fields. */
  unsized: {
    heading: 'This plan cannot be sized as it stands',
    fields: (count: number) =>
      count === 1
        ? 'One field has to be filled in or changed first; it says what is missing.'
        : `${n(count)} fields have to be filled in or changed first; each says what is missing.`,
    elsewhere: 'Until the plan can be sized, there is nothing to show on this page.',
  },
  work: {
    heading: 'Entered here before',
    offer: (title: string, ms: number) => `Your plan of ${day(ms)}: “${title}”`,
    open: 'Open it',
    dismiss: 'Not now',
  },
  part: {
    missing: (name: string) => `“${name}” could not be loaded`,
    broken: (name: string) => `“${name}” cannot be shown: there is an error in the page`,
    kept: 'What you typed is kept. There may be no connection, or a newer version of the page has replaced this part.',
    again: 'Try again',
    unreachable:
      'The page still cannot be reached. Check the connection and try again; what you typed is kept.',
  },
  unread: {
    heading: 'A field of the plan cannot be read',
    before: 'This page shows the plan as it was before that entry.',
    toField: 'Go to the field',
  },
  copying: {
    copied: 'Link copied',
    copiedBefore:
      'Link copied. A field of the plan cannot be read: the link contains the plan as it was before.',
    blank: 'There is no link yet: this plan has no workload.',
    failed:
      'The link could not be made: a part of this page did not load. Try again once you are online.',
    refused: 'The browser refused to copy. The link is selected below: copy it with Ctrl+C or ⌘C.',
    label: 'Link to this plan',
  },
};

/** What every language says there. */
export type FrameWords = typeof frame;
