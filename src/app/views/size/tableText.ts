import Papa from 'papaparse';

/** The most characters of a table that are read at once: more than the longest plan has. */
export const longestTable = 1_000_000;

const guessedCharacters = 10_000;

/** The cells of a table as a spreadsheet copies it, or of a CSV file; empty lines at its top stay rows. */
export function cellsOf(text: string): string[][] {
  const lines = text.trimEnd().replace(/^\ufeff/, '');
  const table = lines.replace(/^[\r\n]+/, '');
  if (table === '') return [];
  const empty = lines.slice(0, lines.length - table.length).split(/\r\n|\r|\n/).length - 1;
  // Only the start is used to find the delimiter: trying each one on the whole of a hostile text takes seconds.
  const delimiter = table.includes('\t')
    ? '\t'
    : Papa.parse(table.slice(0, guessedCharacters)).meta.delimiter;
  return [
    ...Array.from({ length: empty }, () => ['']),
    ...Papa.parse<string[]>(table, { delimiter }).data,
  ];
}

/**
 * The text of a table that was saved as a file: UTF-8, UTF-16 as spreadsheets save it, or GB 18030, in which Chinese
 * ones save CSV. Undefined when it is no text, such as a workbook, or too long. Fails when the file cannot be read.
 */
export async function readTableFile(file: File): Promise<string | undefined> {
  // No character takes more than four bytes.
  if (file.size > longestTable * 4) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  return text === undefined || text.includes('\0') ? undefined : text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}
