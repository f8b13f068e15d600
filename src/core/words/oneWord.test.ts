import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Words that mean what another word means here, or that no customer would use. */
const refused = {
  en: /dearer (?:by|cu)\b|changeable|headroom kept|the one before (?:it|them)|as many CU\b|anywhere from/i,
  zh: /利用率|型号|授权策略|你|贵出|真正的|混搭|每 CU 需求单价/,
};

const room = import.meta.dirname;
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(?:en|En|zhCn|ZhCn)\.ts$/.test(name) && !name.startsWith('provision'),
);

it.each(files)('%s has one word for one thing', (name) => {
  const isChinese = /zhCn\.ts$/i.test(name);
  const lines = readFileSync(join(room, name), 'utf8').split('\n');
  expect(lines.filter((line) => refused[isChinese ? 'zh' : 'en'].test(line))).toEqual([]);
});
