/** A plan kept in this browser. Its link opens for ever, whichever version of the page reads it. */
export type SavedPlan = {
  readonly id: string;
  /** Not unique; empty where it was not kept. */
  readonly name: string;
  /** Milliseconds since 1970; 0 where it was not kept. */
  readonly savedAt: number;
  /** From `#` on. */
  readonly link: string;
  /** When it came with a file, as milliseconds since 1970: all of one import share it. */
  readonly importedAt?: number;
};

/** What is kept under an entry's own key. */
export function writeEntry({ name, savedAt, link, importedAt }: Omit<SavedPlan, 'id'>): string {
  const day = new Date(savedAt).toISOString();
  const imported = importedAt === undefined ? {} : { imported: new Date(importedAt).toISOString() };
  return JSON.stringify({ version: 1, name, savedAt: day, link, ...imported });
}

/** An entry as far as it can be read; undefined when it has no link, since then there is no plan in it. */
export function readEntry(id: string, text: string): SavedPlan | undefined {
  const kept = parseJson(text);
  const entry = toEntry(kept);
  const isImport = entry && typeof kept === 'object' && kept !== null && 'imported' in kept;
  const importedAt = isImport ? timeOf(kept.imported) : 0;
  return entry && { id, ...entry, ...(importedAt === 0 ? {} : { importedAt }) };
}

/** Anything as an entry. A missing name or time is no reason to lose a plan. */
export function toEntry(input: unknown): Omit<SavedPlan, 'id'> | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { name, savedAt, link }: Readonly<Record<string, unknown>> = { ...input };
  if (typeof link !== 'string' || !link.includes('#')) return undefined;
  return {
    name: tidyName(typeof name === 'string' ? name : ''),
    savedAt: timeOf(savedAt),
    link: link.slice(link.indexOf('#')),
  };
}

/** Characters of a name. */
export const nameCharacters = 120;

/** A name without blanks around it, breaks and half characters, and not longer than names are. */
export function tidyName(name: string): string {
  // A name of a stranger's file may be of any length.
  const plain = name
    .slice(0, 10 * nameCharacters)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, nameCharacters).join('').trim();
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function timeOf(savedAt: unknown): number {
  const time = typeof savedAt === 'string' ? Date.parse(savedAt) : Number.NaN;
  return Number.isFinite(time) ? time : 0;
}
