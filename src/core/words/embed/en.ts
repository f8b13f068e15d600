import type { LinkChoices } from '@/core/link/linkState';
import { labels } from '@/core/words/labels/en';

/** What an embed shows. */
type Part = NonNullable<LinkChoices['part']>;

const parts: Readonly<Record<Part, string>> = {
  all: 'Everything',
  card: 'The answer',
  options: labels.allShapes,
  steps: 'How it grows',
  derivation: labels.why,
  checklist: 'Checklist',
  products: 'Every product',
  road: labels.overTime,
  risk: labels.risk,
};

/** What an embed says, and what the page says that makes one, in English. */
export const embed = {
  open: 'Open in StreamSizer',
  newTab: 'opens in a new tab',
  nothing: {
    heading: 'There is no plan to show here',
    why: 'The address of this frame contains no plan that can be sized.',
    start: 'Make a plan in StreamSizer',
  },
  moreSteps: (count: number, written: string) =>
    count === 1 ? 'and 1 more workload' : `and ${written} more workloads`,
  checklist: {
    bare: 'This frame has no checklist, so every step is shown as open.',
    broken: 'A part of the checklist in this frame could not be read.',
  },
  builder: {
    heading: 'Put it into a page',
    intro: 'The code contains the plan: your page needs nothing else.',
    kind: 'Method',
    kinds: { script: 'Script', frame: 'Frame', picture: 'Picture' },
    hints: {
      script: 'The frame takes the height of its content. For pages that allow scripts.',
      frame: 'For wikis and other pages that may block scripts; longer content then scrolls.',
      picture: 'A still picture that links to the plan. For places that allow no frames.',
    },
    part: 'What it shows',
    parts,
    speaks: 'Language',
    ownLanguage: 'the reader’s',
    theme: 'Colours',
    themes: { system: 'the reader’s', light: 'light', dark: 'dark' },
    background: 'Background',
    transparent: 'transparent',
    withChecklist:
      'The code contains which steps are done, as recorded in this browser, but nothing that was entered in them.',
    width: 'Width',
    widthHint: 'empty: as wide as the page',
    pixels: 'px',
    height: 'Height',
    heightHints: {
      follows: 'used until the frame reports its own, and where scripts are off',
      fixed: 'longer content scrolls',
    },
    follows: 'Follow the height of the content, where the page allows a script',
    badNumber: (low: string, high: string) => `Enter a whole number from ${low} to ${high}.`,
    picture: 'Picture of',
    noPicture: 'There is nothing of this kind to draw for this plan.',
    form: 'Form',
    forms: {
      inline: 'HTML, picture in the code',
      html: 'HTML, picture as a file',
      markdown: 'Markdown, picture as a file',
    },
    fileHint: (name: string) =>
      `Put the file “${name}” beside your page. If it is somewhere else, change its address in the code.`,
    svg: 'Download SVG',
    png: 'Download PNG',
    failed: 'A part of this page did not load. Reload to try again.',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Code copied',
    refused: 'The browser refused to copy. The code is selected: copy it with Ctrl+C or ⌘C.',
    download: 'Download code',
    fileName: 'streamsizer-embed',
    preview: 'Preview',
    untitled: 'Cluster plan',
    title: (plan: string) => `${plan} – StreamSizer`,
    long: (characters: string) =>
      `The code has ${characters} characters, because the plan is long. Some editors cut off such code: check it after pasting.`,
    fromFile:
      'This page was opened from a file, so no other page can reach it. Open StreamSizer on the web to make code that works.',
    wait: 'Making the code …',
  },
};

/** What every language says there. */
export type EmbedWords = typeof embed;
