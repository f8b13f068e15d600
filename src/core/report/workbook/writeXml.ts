import { oneLine } from '@/core/report/document/oneLine';

/** The most characters that a cell holds. */
const longestText = 32_767;

/** An XML part of a package. */
export function xmlPart(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

/** Cells of a sheet as formulas outside of it name them, `'A sheet'!$A$1`, escaped for an element. */
export function onSheet(name: string, range: string): string {
  return escapeXml(`'${name.replaceAll("'", "''")}'!${range}`);
}

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

/**
 * A person's text for a cell: one line, no longer than a cell holds, and kept as it is where it looks like the
 * file format's own escape of a character, `_x0041_`.
 */
export function cellText(text: string): string {
  return escapeXml(
    oneLine(text)
      .slice(0, longestText)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
