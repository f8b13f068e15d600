import { expect, type Locator, type Page } from '@playwright/test';
import { type Spoken, spoken } from './spoken';

/** What a visitor of the Size view sees and does, found by role and accessible name in one language. */
export function sizePage(page: Page, words: Spoken = spoken.en) {
  const { plan, settings, header, answer, options, pasteRows, derivation, steps } = words;
  const { rates, pilot, operators, jobs } = words;
  const main = page.getByRole('region', { name: answer.heading, exact: true });
  const form = page.getByRole('region', { name: plan.heading, exact: true });
  const button = (name: string, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true });
  const field = (name: string, within: Page | Locator = form) =>
    within.getByRole('textbox', { name, exact: true });
  const radio = (group: string, name: string) =>
    form.getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true });
  const combobox = (name: string, within: Page | Locator = page) =>
    within.getByRole('combobox', { name, exact: true });
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  const optionsTable = page.getByRole('table', { name: options.caption, exact: true });
  const option = (shape: string) =>
    optionsTable.getByRole('radio', { name: new RegExp(` ${shapeName(shape)}`) });
  const pasteDialog = dialog(pasteRows.heading);
  const rateDialog = dialog(plan.findRate);
  /**
   * Waits until React has taken over the HTML of the first page: before that, nothing answers to clicks or keys. The
   * plan's form comes when the page is touched.
   */
  const isTakenOver = async () => {
    await expect(page.locator('#root:not([data-language])')).toBeAttached();
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => !('firstPage' in window));
  };
  const open = async (hash = '') => {
    await page.goto(`./${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await isTakenOver();
  };

  /** Waits until every part of the page has loaded. */
  const whole = async () => {
    await page.getByRole('heading', { name: words.availability.heading }).waitFor();
    await isTakenOver();
    // The chart loads when it comes near the window.
    await page.getByRole('heading', { name: steps.heading }).scrollIntoViewIfNeeded();
    await page.getByRole('img', { name: /./ }).nth(1).locator('svg').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    // What is only printed loads at the first use of the page.
    await page.mouse.move(2, 2);
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
  };

  const derivationTable = page.getByRole('table', { name: derivation.aside, exact: true });
  /** Opens every source of the derivation, also when the table is replaced meanwhile. */
  const openSources = async () => {
    const closed = derivationTable.getByRole('button', { expanded: false });
    await closed.first().waitFor();
    while ((await closed.count()) > 0) await closed.first().click();
  };

  return {
    page,
    words,
    open,
    isTakenOver,
    openWhole: async (hash = '') => {
      await open(hash);
      await whole();
    },
    whole,
    button,

    answer: main,
    sentence: page.getByRole('heading', { level: 1 }),
    price: main.getByRole('definition').first(),
    figures: main.getByRole('definition'),
    staleLabel: main.getByText(answer.stale, { exact: true }),
    standing: (text: string | RegExp) => main.getByText(text, { exact: true }),
    notes: main.getByRole('list', { name: answer.notes, exact: true }),
    backToBest: button(answer.backToBest),
    warning: main.getByRole('alert'),
    showField: button(words.showField),

    form,
    title: field(plan.title),
    workloads: form.getByRole('listitem'),
    workload: (position: number) => workloadRow(form, words, position),
    add: button(plan.add),
    paste: button(plan.paste),
    undo: button(plan.undo),
    headroom: field(settings.headroomPercent.label),
    spares: (count: number) => radio(settings.spareSlaves.label, String(count)),
    moreSpares: combobox(plan.moreSpares),
    masters: (count: number) => radio(settings.masterCount.label, String(count)),
    product: combobox(settings.platform.label),
    priceList: combobox(settings.priceList.label),
    billing: (way: string) => radio(settings.billing.label, plan.billings[way] ?? way),

    skip: button(header.skip),
    examples: page.locator('summary').filter({ hasText: header.plans }),
    takeExample: async (id: keyof Spoken['presets']) => {
      await page.locator('summary').filter({ hasText: header.plans }).click();
      await page.getByRole('button', { name: words.presets[id].title }).click();
    },
    language: combobox(header.languages),
    theme: combobox(header.theme),
    copyLink: button(header.copyLink),
    refusedCopy: dialog(words.copying.label),
    close: button(header.close),

    notice: page.getByRole('alert').filter({ hasText: words.link.heading }),
    dismiss: button(words.link.dismiss),

    options: optionsTable,
    option,
    pick: async (shape: string) => {
      await option(shape).click();
      await expect(option(shape)).toBeChecked();
    },
    optionNames: async () => {
      const labels = await optionsTable.locator('label').allInnerTexts();
      return labels.map((label) => label.trim());
    },
    sortBy: (column: string) => button(column, optionsTable),
    chart: page.getByRole('img', { name: /./ }).nth(1),
    growth: page.getByRole('table', { name: steps.heading, exact: true }),
    derivation: derivationTable,
    openSources,

    pasteDialog,
    rows: field(pasteRows.label, pasteDialog),
    takenFor: (what: string) => combobox(pasteRows.takenFor(what), pasteDialog),
    unsaidKind: combobox(pasteRows.unsaid, pasteDialog),
    append: button(pasteRows.append, pasteDialog),
    replace: button(pasteRows.replace, pasteDialog),
    rateDialog,
    rateWay: (way: keyof Spoken['rates']['ways']) =>
      rateDialog.getByRole('radio', { name: rates.ways[way], exact: true }),
    operator: (id: keyof Spoken['operators']['names']) =>
      rateDialog.getByRole('checkbox', { name: operators.names[id], exact: true }),
    pilotField: (name: 'records' | 'cu' | 'cpu') => field(pilot[name], rateDialog),
    jobs: field(jobs.label, rateDialog),
    jobsFile: rateDialog.getByLabel(jobs.file, { exact: true }),
    rateForAll: (count: number) => button(jobs.forAll(count), rateDialog),
    rateFound: rateDialog.getByRole('status'),
    evidence: rateDialog.locator('summary').filter({ hasText: operators.evidence }),
    useRate: button(rates.use, rateDialog),
  };
}

/** How a shape is called, by its id, in either language. */
export function shapeName(id: string): string {
  const [, cores, memoryGb] = /^(\d+)c(\d+)g$/.exec(id) ?? [];
  return `${cores}(?:-core| 核) ${memoryGb} GB`;
}

export type SizePage = ReturnType<typeof sizePage>;

function workloadRow(form: Locator, { plan }: Spoken, position: number) {
  const row = form.getByRole('listitem', { name: plan.workload(position), exact: true });
  const field = (name: string) => row.getByRole('textbox', { name, exact: true });
  const button = (name: string) => row.getByRole('button', { name, exact: true });
  return {
    row,
    name: field(plan.name),
    project: field(plan.project),
    load: field(plan.load),
    kind: row.getByRole('combobox', { name: plan.kind, exact: true }),
    rate: field(plan.rate),
    slider: row.getByRole('slider', { name: plan.rateSlider, exact: true }),
    cores: field(plan.cores),
    memory: field(plan.memory),
    count: field(plan.count),
    peakFactor: field(plan.peakFactor),
    whichRate: button(plan.findRate),
    up: button(plan.moveUp),
    down: button(plan.moveDown),
    duplicate: button(plan.duplicate),
    remove: button(plan.remove),
  };
}
