import { describe, expect, it } from 'vitest';
import { everyLinkProblem, everyNote, everyProblem, everyStanding } from './testing/everyCode';
import { spoken } from './testing/words';
import type { Words } from './words';

const { en: english, 'zh-CN': chinese } = spoken;

const languages = [
  ['English', english, /[A-Za-z]/],
  ['Chinese', chinese, /\p{Script=Han}/u],
] as const;

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
    for (const sentence of alone) expect(sentence).toMatch(words === english ? /\.$/ : /。$/);
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

it('English and Chinese never say the same sentence', () => {
  const others = sentencesOf(chinese).map(([, sentence]) => sentence);
  for (const [i, [, sentence]] of sentencesOf(english).entries()) {
    expect(others[i]).not.toBe(sentence);
  }
});

it('English counts one machine as one', () => {
  expect(english.standing({ kind: 'tied', nodes: 1, slaveCores: 0 })).toMatch(/ 1 more machine\./);
  expect(english.standing({ kind: 'tied', nodes: 2, slaveCores: 0 })).toMatch(/ 2 more machines\./);
});
