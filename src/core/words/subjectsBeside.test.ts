import { expect, it, vi } from 'vitest';
import { languages } from './language';
import { beginWords, loadWords } from './loadWords';
import { subjectsBeside } from './subjectsBeside';
import { markWords } from './testing/markWords';
import type { SubjectFiles, Words, WordsFor } from './words';

it.each(languages)('%s says every subject, beside what it says everywhere', async (language) => {
  const spoken = await loadWords(language);
  for (const subject of spoken.subjects) {
    // What reports say comes with the first one.
    if (subject !== 'report') expect(spoken.fetchedSubjects([subject])).toBeUndefined();
    const page = spoken.wordsFor();
    const words = (await spoken.fetchSubjects([subject]))();
    const added = Object.keys(words).filter((key) => !(key in page));
    expect(added.length, subject).toBeGreaterThan(0);
    expect(words).toMatchObject(page);
  }
});

it('the words are the same object each time, for each product its own', async () => {
  const spoken = await loadWords('en');
  const [first, second] = await Promise.all([
    spoken.fetchSubjects(['compare', 'share']),
    spoken.fetchSubjects(['compare', 'share']),
  ]);
  const at = spoken.fetchedSubjects(['compare', 'share']);
  expect(first('own')).toBe(second('own'));
  expect(at?.('own')).toBe(first('own'));
  expect(first('own')).not.toBe(first());
  expect(() => first('nobody')).toThrow(RangeError);
});

it('without a subject the words are those for every page', async () => {
  const spoken = await loadWords('en');
  expect(spoken.fetchedSubjects([])?.()).toEqual(spoken.wordsFor());
});

it('a change of the words reaches every subject', async () => {
  const spoken = await beginWords('en', markWords);
  const words = (await spoken.fetchSubjects(['share']))();
  expect(words.productName).toBe('⟦StreamSizer⟧');
  expect(words.share.labels.heading).toMatch(/^⟦.*⟧$/);
});

it('is asked for once, also when it cannot be fetched', async () => {
  const load = vi.fn().mockRejectedValue(new Error('offline'));
  const page: unknown = { language: 'en' };
  const files: unknown = { report: async () => () => ({}), share: load };
  const { fetchSubjects, fetchedSubjects } = subjectsBeside(
    (() => page as Words) as WordsFor<never>,
    files as SubjectFiles,
    (say) => () => say({} as never),
  );
  await expect(fetchSubjects(['share'])).rejects.toThrow('offline');
  await expect(fetchSubjects(['share'])).rejects.toThrow('offline');
  expect(fetchedSubjects(['share'])).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(1);
});

it('what reports say comes with any subject', async () => {
  const spoken = await loadWords('en');
  expect(spoken.fetchedSubjects(['report'])).toBeUndefined();
  const { steps, document, offers } = (await spoken.fetchSubjects(['products']))();
  expect([steps.heading, document.colon, offers]).not.toContain(undefined);
  expect(spoken.fetchedSubjects(['report'])).toBeDefined();
});
