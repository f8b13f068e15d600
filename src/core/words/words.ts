import type { english, englishSubjects } from './languages/en';

/** What one language says everywhere of plans for one product; every language has exactly these keys. */
export type Words = ReturnType<typeof english>;

/** How one language fetches what is said by itself, subject by subject. */
export type SubjectFiles = typeof englishSubjects;

/** What a view, a dialog or a kind of document says by itself, by the name of its folder. */
export type Subject = keyof SubjectFiles;

/** What one subject adds to the words of a language. */
type Said<S extends Subject> = ReturnType<Awaited<ReturnType<SubjectFiles[S]>>>;

type Together<S> = (S extends Subject ? (said: Said<S>) => void : never) extends (
  said: infer All,
) => void
  ? All
  : never;

/**
 * The words of a language with those of some subjects. What reports say comes with any of them: other views, dialogs
 * and documents quote it.
 */
export type WordsWith<S extends Subject> = [S] extends [never]
  ? Words
  : Words & Together<S | 'report'>;

/** The words for plans of one platform, or of the first one; the same object each time. Throws when there is none of that name. */
export type WordsFor<S extends Subject> = (platform?: string) => WordsWith<S>;
