import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** What a part of an office file says after an edit; undefined leaves it out. */
type PartEdit = (path: string, xml: string) => string | undefined;

/** Zip files know no time before 1980: with one fixed, the same plan gives the same bytes. */
const packedAt = new Date(1980, 0, 1);

/**
 * Packs an office file anew with its XML parts edited, workbooks inside it too, and no clock in it: a document says
 * the day it is given and no other.
 */
export function repackOffice(
  bytes: Uint8Array,
  date: string | null,
  edit: PartEdit,
  rename = (path: string) => path,
): Uint8Array {
  const parts: Zippable = {};
  for (const [from, part] of Object.entries(unzipSync(bytes))) {
    if (from.endsWith('/')) continue;
    const path = rename(from);
    if (isXml(path)) {
      const edited = edit(path, strFromU8(part));
      if (edited !== undefined) parts[path] = strToU8(dated(edited, date));
    } else parts[path] = path.endsWith('.xlsx') ? repackOffice(part, date, edit) : part;
  }
  return zipSync(parts, { mtime: packedAt, level: 6 });
}

function isXml(path: string): boolean {
  return /\.(?:xml|rels)$/.test(path);
}

/** Writes the given day as the time of making; without one there is none. */
function dated(xml: string, date: string | null): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*<\/dcterms:\2>/g,
    date === null ? '' : `$1${date}T00:00:00Z</dcterms:$2>`,
  );
}
