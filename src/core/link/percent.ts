import { decodeEscapes, endOfEscapes } from './utf8Escapes';

/** Text with everything but A–Z a–z 0–9 - . _ ~ percent-escaped as UTF-8. A lone surrogate becomes U+FFFD. */
export function escapeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    hexEscape,
  );
}

/** The same link ending in a letter or digit: programs that find links in text leave other last characters off. */
export function escapeLast(link: string): string {
  return link.replace(/[^A-Za-z0-9]$/, hexEscape);
}

/** Undoes escapes; `+` is a space. What is no escape of UTF-8 stays as it is, and `whole` is false. */
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
    // A search for each of a million lone signs would take longer than a look.
    at = spaced.charAt(next) === '%' ? next : spaced.indexOf('%', next);
  }
  return { text: kept === 0 ? spaced : plain + spaced.slice(kept), whole };
}

/** A field of a `w` or `r` parameter, whose fields are parted by `~`. Escaped before the whole value is,
 *  because mail programs turn %7E into ~ on the way. */
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
