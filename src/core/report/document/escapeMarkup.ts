import { oneLine } from './oneLine';

/** Text for HTML and SVG, as content or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
