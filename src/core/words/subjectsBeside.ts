import type { Product } from './product';
import type { Subject, SubjectFiles, WordsFor } from './words';

/**
 * What one language says by itself in views, dialogs and documents, subject by subject. With any subject comes what
 * reports say.
 */
export type SubjectWords = {
  readonly subjects: readonly Subject[];
  /** The words for every page with those of some subjects, which are fetched once. */
  readonly fetchSubjects: <S extends Subject>(subjects: readonly S[]) => Promise<WordsFor<S>>;
  /** The same at once, when all of them were fetched before. */
  readonly fetchedSubjects: <S extends Subject>(subjects: readonly S[]) => WordsFor<S> | undefined;
};

type Say = (product: Product) => object;

/**
 * Fetches subjects by the files of a language, each once, and puts their words beside those for every page.
 * `onceEach` makes a subject's words for a platform, the same object each time. The promise for some subjects is the same
 * each time, too, also where they could not be fetched: a part of the page that got a new one would ask for ever.
 */
export function subjectsBeside(
  wordsFor: WordsFor<never>,
  files: SubjectFiles,
  onceEach: (say: Say) => (platform?: string) => object,
): SubjectWords {
  const fetched = new Map<Subject, (platform?: string) => object>();
  const coming = new Map<string, Promise<WordsFor<Subject>>>();
  const joined = new Map<string, WordsFor<Subject>>();

  const join = (subjects: readonly Subject[]): WordsFor<Subject> => {
    const written = new Map<object, object>();
    return ((platform) => {
      const page = wordsFor(platform);
      const words =
        written.get(page) ??
        Object.assign({}, page, ...subjects.map((subject) => fetched.get(subject)?.(platform)));
      written.set(page, words);
      return words;
    }) as WordsFor<Subject>;
  };

  const fetchedSubjects = <S extends Subject>(asked: readonly S[]) => {
    const subjects = withReport(asked);
    if (!subjects.every((subject) => fetched.has(subject))) return undefined;
    const key = subjects.join();
    const words = joined.get(key) ?? join(subjects);
    joined.set(key, words);
    return words as WordsFor<S>;
  };

  const fetchAll = async (asked: readonly Subject[]) => {
    const subjects = withReport(asked);
    const said = await Promise.all(subjects.map((subject): Promise<Say> => files[subject]()));
    said.forEach((say, i) => {
      const subject = subjects[i];
      if (subject && !fetched.has(subject)) fetched.set(subject, onceEach(say));
    });
    return fetchedSubjects(subjects) as WordsFor<Subject>;
  };

  return {
    subjects: Object.keys(files) as Subject[],
    fetchedSubjects,
    fetchSubjects: <S extends Subject>(subjects: readonly S[]) => {
      const key = subjects.join();
      const words = coming.get(key) ?? fetchAll(subjects);
      coming.set(key, words);
      return words as Promise<WordsFor<S>>;
    },
  };
}

function withReport(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.length > 0 ? [...new Set<Subject>(['report', ...subjects])] : [];
}
