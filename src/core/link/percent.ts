import { decodeEscapes, endOfEscapes } from './utf8Escapes';

/** Escapes everything but A–Z a–z 0–9 - . _ ~ as UTF-8. A lone surrogate becomes U+FFFD. */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    hexEscape,
  );
}

/** Makes a link end in a letter or digit: programs that find links in text leave out other last characters. */
export function escapeLast(link: string): string {
  return link.replace(/[^A-Za-z0-9]$/, hexEscape);
}

/** Undoes escapes; `+` is a space. An invalid escape stays as it is, and `whole` is false. */
export function unescapeText(text: string): { readonly text: string; readonly whole: boolean } {
  const spaced = text.replaceAll('+', ' ');
  let plain = '';
  let whole = true;
  let kept = 0;
  for (let at = spaced.indexOf('%'); at >= 0; ) {
    const end = endOfEscapes(spaced, at);
    const decoded = decodeEscapes(spaced, at, end);
    if (decoded === undefined) whole = false;
    else {
      plain += spaced.slice(kept, at) + decoded;
      kept = end;
    }
    const next = Math.max(end, at + 1);
    // For a million lone signs, one search each would take much longer than looking at the next character.
    at = spaced.charAt(next) === '%' ? next : spaced.indexOf('%', next);
  }
  return { text: kept === 0 ? spaced : plain + spaced.slice(kept), whole };
}

/**
 * Escapes a field of a `w` or `r` parameter, whose fields are separated by `~`. It is escaped before the whole value
 * is, because mail programs turn %7E into ~.
 */
export function escapeField(field: string): string {
  return field.replaceAll('%', '%25').replaceAll('~', '%7E');
}

export function unescapeField(field: string): string {
  if (!field.includes('%')) return field;
  return field.replace(/%7e|%25/gi, (escaped) => (escaped === '%25' ? '%' : '~'));
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
