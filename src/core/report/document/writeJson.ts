import type { ReportDocument } from './documentModel';

/** The document as data, the same in every language: keys in a fixed order, null for what there is not. */
export function writeJson(document: ReportDocument): string {
  return `${JSON.stringify(document, (_, value) => (value === undefined ? null : value), 2)}\n`;
}
