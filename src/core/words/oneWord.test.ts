import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Words that mean what another word means here, or that no customer would use. */
const refused = {
  en: /dearer (?:by|cu)\b|changeable|headroom kept|the one before (?:it|them)|as many CU\b|anywhere from|whole time|level again/i,
  zh: /利用率|型号|授权策略|你|贵出|真正的|混搭|每 CU 需求单价|提供方|付费方式|整个周期|该周期|同一周期|价格表|包月基数|失效/,
};

const core = join(import.meta.dirname, '..');
const filesIn = (folder: string) =>
  readdirSync(join(core, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\/(?:en|zhCn)\.ts$/.test(name) && !name.includes('/provision'));

const files = [...filesIn('words'), ...filesIn('platforms')];

it.each(files)('%s has one word for one thing', (name) => {
  const isChinese = /zhCn\.ts$/.test(name);
  const lines = readFileSync(join(core, name), 'utf8').split('\n');
  expect(lines.filter((line) => refused[isChinese ? 'zh' : 'en'].test(line))).toEqual([]);
});

it('a label that several subjects need stands once, among the labels', () => {
  const places = new Map<string, string[]>();
  for (const file of filesIn('words').filter((name) => name.endsWith('/en.ts'))) {
    for (const [, key = '', text = ''] of readFileSync(join(core, file), 'utf8').matchAll(
      /([\w'-]+): '([A-Z][^']*)'/g,
    )) {
      places.set(text, [...(places.get(text) ?? []), `${file} ${key}`]);
    }
  }
  expect([...places].filter(([, all]) => all.length > 2)).toEqual([]);
});
