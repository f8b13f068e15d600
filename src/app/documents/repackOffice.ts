import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The new text of a part of an office file; undefined leaves the part out. */
type PartEdit = (path: string, xml: string) => string | undefined;

/** A fixed time for every part, so that the same plan gives the same bytes; a zip file has none before 1980. */
const packedAt = new Date(1980, 0, 1);

/**
 * Repacks an office file with edited XML parts, also those of workbooks inside it. It contains no time of writing: a
 * document has the day that it is given and no other.
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

/** Writes the given day as the date of creation; where none is given, removes the date. */
function dated(xml: string, date: string | null): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*<\/dcterms:\2>/g,
    date === null ? '' : `$1${date}T00:00:00Z</dcterms:$2>`,
  );
}
