import { parseJson } from '@/core/plan/parseJson';
/** A plan saved in this browser. Every version of the page can open its link. */
export type SavedPlan = {
  readonly id: string;
  /** Not unique; empty when none was saved. */
  readonly name: string;
  /** Milliseconds since 1970; 0 when none was saved. */
  readonly savedAt: number;
  /** From `#` on. */
  readonly link: string;
  /** When it was imported from a file, in milliseconds since 1970; the same for all plans of one import. */
  readonly importedAt?: number;
};

/** The text that is saved for a plan. */
export function writeEntry({ name, savedAt, link, importedAt }: Omit<SavedPlan, 'id'>): string {
  const day = new Date(savedAt).toISOString();
  const imported = importedAt === undefined ? {} : { imported: new Date(importedAt).toISOString() };
  return JSON.stringify({ version: 1, name, savedAt: day, link, ...imported });
}

/** Reads a saved plan; undefined when it has no link, because the link is the plan. */
export function readEntry(id: string, text: string): SavedPlan | undefined {
  const kept = parseJson(text);
  const entry = toEntry(kept);
  const isImport = entry && typeof kept === 'object' && kept !== null && 'imported' in kept;
  const importedAt = isImport ? timeOf(kept.imported) : 0;
  return entry && { id, ...entry, ...(importedAt === 0 ? {} : { importedAt }) };
}

/** Reads any value as a saved plan. A missing name or time is no reason to lose the plan. */
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

/** Maximum number of characters in a name. */
export const nameCharacters = 120;

/** A name without spaces around it, line breaks or half characters, cut to the maximum length. */
export function tidyName(name: string): string {
  // A name from a file may be of any length.
  const plain = name
    .slice(0, 10 * nameCharacters)
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, nameCharacters).join('').trim();
}

function timeOf(savedAt: unknown): number {
  const time = typeof savedAt === 'string' ? Date.parse(savedAt) : Number.NaN;
  return Number.isFinite(time) ? time : 0;
}
