import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { productFileEn } from '@/core/words/productFile/en';
import { productFileZhCn } from '@/core/words/productFile/zhCn';
import { expectAccessible } from './axe';
import { journeyIn } from './journeyIn';
import { sideways } from './sideways';
import type { SizePage } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const examples = 'src/core/platforms/own/examples';
const textOf = (name: string) => readFileSync(`${examples}/${name}.json`, 'utf8');
const fileOf = (name: string, text: string) => {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
};

/** A description that no link carries: prices of many shapes that have nothing in common. */
function longFile(): string {
  const file = JSON.parse(textOf('brokers'));
  const shapes = Array.from({ length: 20 }, (_, i) => `broker-${i}`);
  const amounts = (list: number) =>
    Object.fromEntries(
      shapes.map((shape, i) => [shape, (10_000 + ((list * 7_919 + i * 104_729) % 99_991)) / 100]),
    );
  const workers = shapes.map((shape, i) => ({ shape, cores: 4 + i, memoryGb: 512 }));
  const [list] = file.priceLists;
  const lists = Array.from({ length: 20 }, (_, i) => ({
    ...list,
    id: `list-${i}`,
    columns: ['a', 'b', 'c'].map((billing, j) => {
      return { ...list.columns[0], billing, workers: amounts(60 * i + 17 * j) };
    }),
  }));
  return JSON.stringify({ ...file, workers, priceLists: lists });
}

const languages = [
  ['English', spoken.en, productFileEn, 'en', /brokers and 3 × .* controllers$/],
  ['Chinese', spoken['zh-CN'], productFileZhCn, 'zh-CN', /Broker，3 台.* Controller$/],
] as const;

for (const [language, words, said, lang, machines] of languages) {
  const give = (size: SizePage, label: string, name: string, text: string) =>
    size.page.getByLabel(label, { exact: true }).setInputFiles(fileOf(name, text));
  const own = words.ownProduct;

  test(`a cluster of one's own, from a file to somebody else, in ${language}${journeyIn('zh-CN', lang)}`, async ({
    visit,
  }) => {
    const size = await visit({ words });
    await size.open(`#/size?qps=120000&complexity=complex&rate=8000&lang=${lang}`);
    await give(size, own.open, 'cluster.json', textOf('brokers'));
    await expect(size.sentence).toHaveText(machines);
    await expect(size.page).toHaveURL(/platform=own-.*&d=/);
    const sentence = (await size.sentence.textContent()) ?? '';
    const sent = new URL(size.page.url()).hash;
    expect(sent.length).toBeLessThan(8_000);

    const somebody = await visit({ words });
    await somebody.open(sent);
    await expect(somebody.sentence).toHaveText(sentence);
    // The description stays when the page is opened again, now by a link that only names it.
    await somebody.page.goto('about:blank');
    await somebody.open(sent.replace(/&c=\w+/, '').replace(/&d=.*/, ''));
    await expect(somebody.sentence).toHaveText(sentence);
    await expect(somebody.page.getByRole('alert')).toHaveCount(0);
  });

  test(`a description too long for a link is asked for, in ${language}`, async ({ visit }) => {
    const size = await visit({ words });
    await size.open(`#/size?qps=120000&complexity=complex&rate=8000&lang=${lang}`);
    await give(size, own.open, 'long.json', longFile());
    await expect(size.sentence).toHaveText(machines);
    await expect(size.page).toHaveURL(/platform=own-\w{16}/);
    const sentence = (await size.sentence.textContent()) ?? '';
    const sent = new URL(size.page.url()).hash;
    expect(sent).not.toContain('&d=');

    const somebody = await visit({ words });
    await somebody.open(sent);
    const notice = somebody.page.getByRole('alert').filter({ hasText: said.missing.heading });
    await expect(notice).toBeVisible();
    await expectAccessible(somebody.page, `a missing product in ${language}`);
    await give(somebody, said.missing.open, 'other.json', textOf('flinkKubernetes'));
    await expect(notice).toContainText(
      said.missing.other.product(JSON.parse(textOf('flinkKubernetes')).name[lang]),
    );
    await give(somebody, said.missing.open, 'long.json', longFile());
    await expect(somebody.sentence).toHaveText(sentence);
    await expect(notice).toBeHidden();
  });

  test(`a broken description is corrected on the page, in ${language}`, async ({ visit }) => {
    const size = await visit({ words });
    await size.open(`#/size?qps=120000&complexity=simple&lang=${lang}`);
    await size.product.selectOption({ label: own.exampleNames.everyRuleBroken ?? '' });
    const dialog = size.page.getByRole('dialog');
    await expect(dialog).toContainText(said.problem({ path: '', code: 'not-rising', limit: 400 }));
    await expectAccessible(size.page, `a refused file in ${language}`);
    await size.button(said.refusal.correct, dialog).click();
    await expect(dialog).toContainText(said.editor.heading);
    await expectAccessible(size.page, `the editor in ${language}`);
    for (const width of [390, 1024]) {
      await size.page.setViewportSize({ width, height: 800 });
      const over = () => dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      await expect.poll(over, `the dialog at ${width} px`).toBe(0);
      await expect.poll(() => sideways(size.page), `the page at ${width} px`).toBe(0);
    }
    const fault = dialog.getByRole('textbox', { name: said.editor.ceiling, exact: true }).last();
    await fault.fill('500');
    await expect(fault).not.toHaveAttribute('aria-invalid');
    await size.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
}
