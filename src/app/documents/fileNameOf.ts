import { graphemesOf } from '@/core/report/document/graphemes';
import { oneLine } from '@/core/report/document/oneLine';

/** The most bytes of UTF-8 for a title: a name has at most 255, and a browser may add " (1)" to it. */
const titleBytes = 150;

/**
 * A file name that every system accepts: the title without what Windows, macOS or Linux refuse, cut between whole
 * characters, then the day and what the file shows. The day also avoids names that Windows reserves, such as CON.
 */
export function fileNameOf(
  title: string,
  day: string,
  part: string | undefined,
  extension: string,
): string {
  const shown = part === undefined ? [day] : [day, plain(part)];
  return `${[cut(plain(title)), ...shown].filter(Boolean).join(' ')}.${extension}`;
}

function plain(text: string): string {
  return oneLine(text)
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/gu, '');
}

function cut(text: string): string {
  let left = titleBytes;
  const whole = graphemesOf(text);
  const end = whole.findIndex((segment) => {
    left -= encoder.encode(segment).length;
    return left < 0;
  });
  return end < 0 ? text : whole.slice(0, end).join('').trimEnd();
}

const encoder = new TextEncoder();
