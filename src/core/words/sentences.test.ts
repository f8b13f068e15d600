import { describe, expect, it } from 'vitest';
import { platformRooms } from '@/core/platforms/registry';
import { everyLinkProblem, everyNote, everyProblem, everyStanding } from './testing/everyCode';
import { spokenOf } from './testing/words';
import type { Words } from './words';

const products = platformRooms.map(({ rules }) => ({ id: rules.id, ...spokenOf(rules.id) }));

const languages = products.flatMap(
  ({ id, en, 'zh-CN': zhCn }) =>
    [
      [`${id} in English`, en, /[A-Za-z]/],
      [`${id} in Chinese`, zhCn, /\p{Script=Han}/u],
    ] as const,
);

const sentencesOf = (words: Words): readonly (readonly [unknown, string])[] => [
  ...everyNote.map((note) => [note, words.note(note)] as const),
  ...everyProblem.map((problem) => [problem, words.problem(problem)] as const),
  ...everyLinkProblem.map((problem) => [problem, words.link.problem(problem)] as const),
  ...everyStanding.map((standing) => [standing, words.standing(standing)] as const),
];

describe.each(languages)('%s', (_, words, script) => {
  it('has a whole sentence for every note, problem and standing', () => {
    for (const [about, sentence] of sentencesOf(words)) {
      expect(sentence, JSON.stringify(about)).toMatch(script);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{|\s{2}|\s[.。]|^\s|\s$/);
    }
  });

  it('ends what stands alone as a sentence ends', () => {
    const alone = [
      ...everyNote.map(words.note),
      ...everyProblem.map(words.problem),
      ...everyLinkProblem.map(words.link.problem),
    ];
    for (const sentence of alone) expect(sentence).toMatch(words.language === 'en' ? /\.$/ : /。$/);
  });

  it('says the bound that was broken, with its thousands parted', () => {
    for (const problem of everyProblem) {
      if (typeof problem.limit !== 'number') continue;
      expect(words.problem(problem)).toContain(words.number(problem.limit));
    }
  });

  it('says what stood in the link, where a value was refused', () => {
    for (const code of ['unknown-parameter', 'out-of-bounds', 'bad-workload'] as const) {
      const sentence = words.link.problem({ code, parameter: 'qps', value: 'lots' });
      expect(sentence).toContain('qps=lots');
    }
  });

  it('says in numbers what differs between notes of one code', () => {
    const sentences = everyNote
      .filter(({ code }) => code !== 'smaller-need-cheaper')
      .map(words.note);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('has no empty word and no word that is a key', () => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
      else if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(words, '');
  });
});

describe.each(products)('$id', ({ en, 'zh-CN': zhCn }) => {
  it('never has the same sentence in English and Chinese', () => {
    const others = sentencesOf(zhCn).map(([, sentence]) => sentence);
    for (const [i, [, sentence]] of sentencesOf(en).entries()) {
      expect(others[i]).not.toBe(sentence);
    }
  });

  it('counts one machine as one in English', () => {
    const tied = (nodes: number) => en.standing({ kind: 'tied', nodes, slaveCores: 0 });
    expect(tied(1)).toMatch(/ 1 more (?:machine|node|KPU|CU)\./);
    expect(tied(2)).toMatch(/ 2 more (?:machines|nodes|KPU|CU)\./);
    expect(en.slaves(1)).toBe(`1 ${en.roles.worker}`);
    expect(en.masters(3)).toBe(`3 ${en.roles.coordinators}`);
  });

  it('has no blank between two Chinese characters', () => {
    const between = /[\p{Script=Han}，。；：、（）] [\p{Script=Han}，。；：、（）]/u;
    for (const sentence of everyText(zhCn)) expect(sentence).not.toMatch(between);
  });
});

it('Words of one product never name the machines of another', () => {
  for (const { id, ...spoken } of products) {
    for (const words of Object.values(spoken)) {
      const others = products
        .filter((other) => other.id !== id)
        .flatMap((other) => Object.values(other[words.language].roles))
        .filter((role) => !Object.values(words.roles).includes(role))
        // Of every product: what is sized is CU.
        .filter((role) => role !== 'CU');
      const sentences = [
        ...everyText(words),
        ...sentencesOf(words).map(([, sentence]) => sentence),
      ];
      for (const role of others) {
        expect(sentences.filter((sentence) => sentence.includes(role))).toEqual([]);
      }
    }
  }
});

/** Every text of a language that stands without arguments. */
function everyText(words: Words): readonly string[] {
  const texts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return texts(words);
}
