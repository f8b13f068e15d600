import { expect, it } from 'vitest';
import { en as ownEn } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import { zhCn as ownZhCn } from '@/core/platforms/blinkDedicated/provisioning/words/zhCn';
import { provisionEn } from './en';
import { provisionZhCn } from './zhCn';

/** Stands for whatever a sentence wants to name: every field of it is text, and so is it. */
const anything: unknown = new Proxy(() => '', {
  get: (_, name) =>
    name === Symbol.toPrimitive || name === 'toString' ? () => '<value>' : `<${String(name)}>`,
});

/** Every sentence of a table of words, as far as it can be said of just anything. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return said(words as (value: unknown) => unknown);
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(sentencesOf);
  return [];
}

function said(sentence: (...values: readonly unknown[]) => unknown): string[] {
  try {
    return sentencesOf(sentence(...Array.from({ length: 4 }, () => anything)));
  } catch {
    return [];
  }
}

/** What the console itself says stands in quotation marks and keeps its own words. */
const ourOwn = (sentence: string) => sentence.replace(/“[^”]*”/g, '');

it('Chinese has one word for one thing', () => {
  const sentences = sentencesOf({ ...provisionZhCn, ...ownZhCn }).map(ourOwn);
  expect(sentences.length).toBeGreaterThan(500);
  for (const other of [/型号/, /利用率/, /授权策略/, /你/, /反斜线/, /指针/, /标签页(?!中打开)/]) {
    expect(sentences.filter((sentence) => other.test(sentence))).toEqual([]);
  }
});

it('English has one word for one thing', () => {
  const sentences = sentencesOf({ ...provisionEn, ...ownEn });
  expect(sentences.length).toBeGreaterThan(500);
  const others = [/ways? of billing/i, /our reading/i, /\bshared projects?\b/i, /\bregion id\b/];
  for (const other of others) {
    expect(sentences.filter((sentence) => other.test(sentence))).toEqual([]);
  }
});
