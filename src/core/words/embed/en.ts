import type { LinkChoices } from '@/core/link/linkState';
import type { Language } from '@/core/words/language';

/** What an embed shows. */
type Part = NonNullable<LinkChoices['part']>;

const parts: Readonly<Record<Part, string>> = {
  all: 'Everything',
  card: 'The answer',
  options: 'All shapes',
  steps: 'How it grows',
  derivation: 'Why',
  checklist: 'Checklist',
};

/** What an embed says, and what the page says that makes one, in English. */
export const en = {
  open: 'Open in StreamSizer',
  newTab: 'opens in a new tab',
  nothing: {
    heading: 'There is no plan to show here',
    why: 'The address of this frame holds no plan that can be sized.',
    start: 'Make a plan in StreamSizer',
  },
  moreSteps: (count: number, written: string) =>
    count === 1 ? 'and 1 more workload' : `and ${written} more workloads`,
  checklist: {
    bare: 'No checklist came with this frame, so every step counts as open.',
    broken: 'A part of the checklist in this frame could not be read.',
  },
  builder: {
    heading: 'Put it into a page',
    intro: 'The plan travels in the code: the page it stands in needs nothing else.',
    kind: 'How',
    kinds: { script: 'Script', frame: 'Frame', picture: 'Picture' },
    hints: {
      script: 'The frame is as high as what it shows. For pages that allow scripts.',
      frame: 'For wikis and pages that may block scripts: where they do, longer content scrolls.',
      picture: 'A still picture that leads to the plan. For places that allow no frames.',
    },
    part: 'What it shows',
    parts,
    speaks: 'Language',
    languages: { en: 'English', 'zh-CN': '中文' } satisfies Readonly<Record<Language, string>>,
    ownLanguage: 'the reader’s',
    theme: 'Colours',
    themes: { system: 'the reader’s', light: 'light', dark: 'dark' },
    background: 'Background',
    transparent: 'transparent',
    withChecklist:
      'Which steps are done, as this browser has it, travels in the code; what was entered on them does not.',
    width: 'Width',
    widthHint: 'empty: as wide as the page',
    pixels: 'px',
    height: 'Height',
    heightHints: {
      follows: 'until the frame reports its own, and where scripts are off',
      fixed: 'longer content scrolls',
    },
    follows: 'Follow the height of what it shows, where the page allows a script',
    badNumber: (low: string, high: string) => `Enter a whole number from ${low} to ${high}.`,
    form: 'Form',
    forms: {
      inline: 'HTML, picture in the code',
      html: 'HTML, picture as a file',
      markdown: 'Markdown, picture as a file',
    },
    fileHint: (name: string) =>
      `Put the file “${name}” where your page finds it, and correct its address in the code if it lies elsewhere.`,
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
      `The code has ${characters} characters, since the plan is long. Some editors cut such code: check it after pasting.`,
    fromFile:
      'This page was opened from a file, where no other page can reach it. Open StreamSizer on the web to make code that works.',
    wait: 'Making the code …',
  },
};

/** What every language of embeds must say. */
export type EmbedWords = typeof en;
