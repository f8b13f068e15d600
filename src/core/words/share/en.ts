import { labels } from '@/core/words/labels/en';
/** What the Share view says, in English. Figures arrive as they are written. */
export const share = {
  labels: {
    heading: 'Document details',
    title: 'Proposal title',
    customer: 'Customer',
    author: 'Author',
    remark: 'Remark',
    tooLong: (maximum: string) =>
      `At most ${maximum} characters; the document still shows the last text that fitted.`,
    documentLanguage: 'Language of the document',
    checklist: 'With the checklist',
    inLink: 'Put these labels in the link',
    inLinkOff: 'They stay on this device; the link does not contain them.',
    inLinkOn: 'Anyone who has the link can read them, and so can anyone it is forwarded to.',
    full: 'This browser’s storage is full: the labels last until the page is closed.',
    blocked: 'This browser does not allow saving: the labels last until the page is closed.',
    broughtHeading: 'These labels came with the link',
    brought: 'The document shows them. What you entered here before is still kept on this device.',
    takeOver: 'Keep on this device',
    remove: 'Remove from the link',
    taken: 'The labels from the link are now kept on this device.',
    removed: 'Removed from the link; the labels of this device are back.',
    undo: labels.undo,
  },
  copy: {
    heading: 'Copy',
    button: 'Copy',
    rich: 'Rich text',
    richHint: 'For Word, Feishu or mail: keeps headings and tables',
    md: 'Markdown',
    mdHint: 'For a wiki or a repository',
    txt: 'A few sentences',
    txtHint: 'For a chat message',
    tsv: 'Cells',
    tsvHint: 'To paste into a spreadsheet',
    nameOf: (what: string) => `Copy: ${what}`,
    copied: (what: string) => `Copied: ${what}`,
    refused: 'The browser refused to copy. The text is selected below: copy it with Ctrl+C or ⌘C.',
    close: labels.close,
  },
  download: {
    heading: 'Download',
    docx: 'Word',
    docxHint: 'Headings for a table of contents, editable tables',
    pptx: 'PowerPoint',
    pptxHint: 'Three slides with editable tables and charts',
    pptxFewHint: 'Two slides with editable tables and charts',
    xlsx: 'Excel',
    xlsxHint: 'Live formulas: change a load or a price and the answer follows',
    text: 'Text',
    textHint: 'The whole document, as in the preview',
    data: 'Data',
    dataHint: 'CSV and TSV for spreadsheets, JSON for programs',
    pictures: {
      svg: 'Picture of the answer',
      'svg-steps': 'Picture of its growth',
      'svg-options': 'Picture of all shapes',
    },
    paper: 'Paper',
    paperHint: 'A4 pages with a QR code of the link; or save as PDF',
    print: 'Print',
    planFileHint: 'The plan itself, to open here or on the command line',
    nameOf: (what: string, format: string) => `Download: ${what}, ${format}`,
    preparing: (name: string) => `Preparing ${name} …`,
    saved: (name: string) => `Saved: ${name}`,
    failed: (name: string) =>
      `${name} could not be made. Nothing else is affected: try again or choose another format.`,
    missing: (name: string) =>
      `${name} could not be made: the part of this page that writes it did not load. Reload the page once you are online; the plan is kept.`,
  },
  /** In a file's name, after the title and the day. */
  fileNames: {
    steps: 'growth',
    options: 'shapes',
    card: 'answer',
    plan: 'plan',
    code: 'QR code',
  },
  link: {
    heading: 'Link',
    label: 'Link to this plan',
    length: (characters: string) => `${characters} characters`,
    copy: 'Copy the link',
    name: 'The link',
    code: 'QR code of the link',
    downloadCode: 'Download the code, SVG',
    noCode:
      'This link is too long for a QR code that a phone can read. The plan file contains the same plan.',
    noAddress:
      'This page was opened from a file, so its address does not work for others. The link is only the part from # on: add it to the address of any StreamSizer page, or send the plan file, which contains the same plan.',
    tooLong: (characters: string, limit: string) =>
      `This link has ${characters} characters. Chat programs and some browsers cut off links longer than about ${limit}, and part of the plan is then lost: send the plan as a file instead.`,
    downloadPlan: 'Download the plan, JSON',
  },
  preview: {
    heading: 'Preview',
    shown: 'What is shown',
    document: 'Document',
    svg: labels.answer,
    'svg-steps': 'Growth',
    'svg-options': 'Shapes',
    picture: (what: string) => `Preview: ${what}`,
  },
};

/** What every language says there. */
export type ShareWords = typeof share;
