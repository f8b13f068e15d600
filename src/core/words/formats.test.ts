import { describe, expect, it } from 'vitest';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { parseSigned } from '@/core/quantity/parseSigned';
import { formatsFor } from './formats';
import { languages, preferredLanguage } from './language';
import { markWords } from './testing/markWords';
import { spoken } from './testing/words';

const english = formatsFor('en');
const chinese = formatsFor('zh-CN');

describe('figures', () => {
  it.each([
    [0, '0'],
    [5, '5'],
    [1_234.5, '1,234.5'],
    [1_234.567, '1,234.57'],
    [-1_234.5, '−1,234.5'],
    [0.01, '0.01'],
    [0.004, '0.004'],
    [0.001_234, '0.0012'],
    [0.000_000_5, '0.0000005'],
    [-0.001_25, '−0.0013'],
    [1e12, '1,000,000,000,000'],
    [999_999.999, '1,000,000'],
  ])('%d is written %s in both languages', (value, text) => {
    expect(english.number(value)).toBe(text);
    expect(chinese.number(value)).toBe(text);
  });

  it.each([
    [0, '0'],
    [18.687_5, '18.7'],
    [100, '100'],
    [0.1, '0.1'],
    [0.04, '0.04'],
    [0.001_26, '0.0013'],
    [1_234.56, '1,234.6'],
  ])('%d percent is written %s', (value, text) => {
    expect(english.percent(value)).toBe(text);
    expect(chinese.percent(value)).toBe(text);
  });

  it.each([
    [0, '0', '0'],
    [32_000, '32,000', '32,000'],
    [9.5, '9.50', '9.50'],
    [9, '9', '9'],
    [187.16, '187.16', '187'],
    [2_185.5, '2,185.50', '2,186'],
    [0.05, '0.05', '0.05'],
  ])('an amount of %d is %s, roughly %s', (value, exact, rough) => {
    expect(english.amount(value, 'EUR')).toBe(exact);
    expect(english.rough(value, 'EUR')).toBe(rough);
  });

  it('write an amount with the decimals of its currency', () => {
    expect(english.amount(1_234.5, 'KWD')).toBe('1,234.500');
    expect(chinese.amount(1_234, 'JPY')).toBe('1,234');
    expect(chinese.amount(1_234.6, 'JPY')).toBe('1,234.60');
  });

  it.each([
    [1_234.567_891_2, '1,234.5678912'],
    [0.1, '0.1'],
    [0.000_012_5, '0.0000125'],
    [5e-324, '5e-324'],
    [999_999_999_999.999, '999,999,999,999.999'],
  ])('%d is exactly %s, to its last digit', (value, text) => {
    expect(english.exact(value)).toBe(text);
    expect(chinese.exact(value)).toBe(text);
  });

  it.each([
    [1.125, '1.1250'],
    [120.5, '120.5'],
    [0.125, '0.125'],
    [1_234.567, '1,234.567'],
    [25_000, '25,000'],
  ])('%d in a field is %s, which reads as nothing else', (value, text) => {
    expect(english.typed(value)).toBe(text);
    expect(parseQuantity(chinese.typed(value))).toStrictEqual({ ok: true, value });
  });

  it.each([
    [1.125, '1.125'],
    [33.333_333, '33.3333'],
    [0.001_234_5, '0.0012'],
    [0, '0'],
  ])('%d in a formula is %s', (value, text) => {
    expect(english.figure(value)).toBe(text);
  });

  it.each(languages)('below zero have a minus sign, but a hyphen in a field (%s)', (language) => {
    const { number, exact, figure, percent, amount, rough, typed } = formatsFor(language);
    const written = [number, exact, figure, percent].map((write) => write(-12.5));
    expect(written).toEqual(['\u221212.5', '\u221212.5', '\u221212.5', '\u221212.5']);
    expect(amount(-1_234.5, 'EUR')).toBe('\u22121,234.50');
    expect(rough(-5, 'EUR')).toBe('\u22125');
    expect(typed(-12.5)).toBe('-12.5');
    expect(parseSigned(exact(-1_234.5))).toStrictEqual({ ok: true, value: -1_234.5 });
  });

  it('of money name the currency in the words of the language', () => {
    const { en, 'zh-CN': zhCn } = spoken;
    expect(en.money({ amount: 24_250, currency: 'CNY', per: 'month' })).toBe('24,250 CNY');
    expect(zhCn.money({ amount: 187.1, currency: 'USD', per: 'month' })).toBe('187.10 美元');
    expect(en.money({ amount: 5, currency: 'JPY', per: 'month' })).toBe('5 JPY');
  });

  it('make lists as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(chinese.list(['a', 'b', 'c'])).toBe('a、b和c');
  });
});

describe('the preferred language', () => {
  it.each([
    [['zh-CN'], 'zh-CN'],
    [['zh-Hant-TW', 'en'], 'zh-CN'],
    [['ZH'], 'zh-CN'],
    [['fr', 'eo', 'zh'], 'zh-CN'],
    [['fr', 'en-GB', 'zh'], 'en'],
    [['fr'], 'en'],
    [['zhx'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});

describe('the pseudo-language', () => {
  const words = markWords({
    language: 'en',
    title: 'Plan',
    cu: (n: number) => `${n} CU`,
    inner: { list: ['a', 'b'], nothing: undefined, max: 3 },
  });

  it('marks every sentence, also those with arguments and in lists', () => {
    expect(words.title).toBe('⟦Plan⟧');
    expect(words.cu(5)).toBe('⟦5 CU⟧');
    expect(words.inner.list).toEqual(['⟦a⟧', '⟦b⟧']);
  });

  it('leaves alone what is no sentence', () => {
    expect(words.language).toBe('en');
    expect(words.inner).toMatchObject({ nothing: undefined, max: 3 });
  });
});
