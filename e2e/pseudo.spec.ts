import { expect } from '@playwright/test';
import { markWords } from '@/core/words/testing/markWords';
import { refuseCopies } from './refuseCopies';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
const words = markWords(spoken.en);

test('every word and every label on the page comes from the words of the language', async ({
  visit,
}) => {
  const size = await visit({
    context: { ...(baseURL ? { baseURL } : {}), viewport: { width: 1280, height: 900 } },
    words,
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const { page } = size;
  await size.openWhole();
  await expect(size.title).toHaveValue('⟦Orders platform⟧');
  await expectMarked(page, 'first load');
  for (const id of Object.keys(spoken.en.presets) as (keyof typeof spoken.en.presets)[]) {
    await size.takeExample(id);
    await expect(size.title).toHaveValue(words.presets[id].title);
    // The table follows the answer a moment later.
    await expect(size.derivation).toContainText(await size.price.innerText());
    await size.openSources();
    await expectMarked(page, id);
  }
  await size.takeExample('order-joins');
  await size.copyLink.click();
  await expect(page.getByText(words.copying.copied, { exact: true })).toBeVisible();
  await expectMarked(page, 'the link is copied');
  await size.masters(1).check();
  await size.spares(3).check();
  await size.billing('pay-as-you-go').check();
  await size.pick('4c16g');
  await expect(size.backToBest).toBeVisible();
  await size.sortBy(words.options.has).click();
  await expectMarked(page, 'a picked option, billed by the hour');
  await size.priceList.selectOption('intl-frankfurt-2020-11');
  await expectMarked(page, 'a list that does not price every shape');

  await size.paste.click();
  await expectMarked(page, 'the empty dialog to paste rows');
  await size.rows.fill(
    'Job\tQPS (k)\tWork\tType\tCount\tCores\na\t12x\t\tpurple\t2\t\nb\t1.234\t\tsimple\tx\t4\nc\t\t\t\t0\t2\nTotal\t9',
  );
  await expectMarked(page, 'the dialog to paste a table with much to say');
  await size.rows.fill('a\t12x\tsimple\nb\t5\t');
  await expectMarked(page, 'the dialog to paste rows');
  await size.append.click();
  await expect(size.undo).toBeVisible();
  await expect(size.warning).toBeVisible();
  await expectMarked(page, 'pasted rows and an unreadable field');
  await size.undo.click();
  await size.workload(1).kind.selectOption('measured');
  await size.workload(1).whichRate.click();
  await size.rateWay('operators').check();
  await expectMarked(page, 'the operators of a job');
  await size.operator('filter').check();
  await expectMarked(page, 'light operators');
  await size.operator('top-n').check();
  await size.evidence.click();
  await expectMarked(page, 'a rate by operators, with its evidence');
  await size.rateWay('jobs').check();
  await expectMarked(page, 'no measured jobs yet');
  await size.jobs.fill(
    'Job\tRecords/s\tCU\tShare\na\t12x\t0\t1\nb\t9000\t10\t1\nc\t60\t1\t1\nd\t61\t1\t1\nTotal\t9121\t12\t',
  );
  await expectMarked(page, 'measured jobs with much to say');
  await size.jobs.fill('a\t25.000\t10\t0.1\nb\t9000\t10\t0.1\nc\t60\t1\t1\nd\t61\t1\t1');
  await expectMarked(page, 'measured jobs with shares and a figure in doubt');
  await size.rateWay('pilot').check();
  await size.pilotField('records').fill('1');
  await size.pilotField('cu').fill('100');
  await expectMarked(page, 'a pilot run that was too small');
  await size.pilotField('cu').fill('none');
  await expectMarked(page, 'an unreadable pilot run');
  await size.pilotField('cu').fill('1');
  await size.pilotField('records').fill('100');
  await expectMarked(page, 'the dialog of the pilot run');
  await size.useRate.click();
  await size.workload(2).remove.click();
  await expect(size.undo).toBeVisible();
  await expectMarked(page, 'a removed workload');

  for (const [field, text] of [
    [size.workload(1).load, ''],
    [size.workload(1).load, '-1'],
    [size.workload(1).load, '1,5'],
    [size.workload(1).load, '1e13'],
    [size.headroom, 'x'],
    [size.title, 'T'.repeat(121)],
  ] as const) {
    await field.fill(text);
    await expect(field).toHaveAccessibleDescription(/^⟦.*⟧$/);
    await expectMarked(page, `a field with "${text.slice(0, 9)}"`);
  }
});

test('every notice comes from the words of the language', async ({ visit }) => {
  const size = await visit({
    context: baseURL ? { baseURL } : {},
    words,
    prepare: refuseCopies,
  });
  for (const hash of [
    '#/size?v=1&c=abc123',
    '#/size?v=99&c=abc123&qps=5&complexity=purple&headroom=2000&colour=blue&qps=6',
    '#/sise?w=a~b~c~d&w=e~5&title=%ff',
    '#/size?v=1&z=AAAA',
    `#/size?${Array.from({ length: 40 }, (_, i) => `w=${i}~5~simple`).join('&')}`,
    '#/size?qps=1e12&complexity=complex',
    '#/size?cores=0&memory=0',
  ]) {
    // A page that is loaded anew, so that nothing of the one before is looked at.
    await size.page.goto('about:blank');
    await size.openWhole(hash);
    await expectMarked(size.page, hash);
  }
  // Plans without an answer: there is less on the page to wait for.
  for (const hash of [
    '#/size?qps=1e12&complexity=measured&rate=1',
    '#/size?w=~1e12~complex&w=~1e12~complex',
  ]) {
    await size.open(hash);
    await expect(size.warning).toBeVisible();
    await expectMarked(size.page, hash, 50);
  }
  await size.copyLink.click();
  await expect(size.refusedCopy).toBeVisible();
  await expectMarked(size.page, 'the link that could not be copied', 50);
});
