import { oneLine } from '@/core/report/document/oneLine';

/** Bytes of UTF-8 that a title may fill: file systems end a name at 255, and a download adds " (1)" and the like. */
const titleBytes = 150;

/**
 * A file name that every system takes: the title without what Windows, macOS or Linux refuse, cut between whole
 * characters, then the day and what the file shows. The day also keeps it clear of names such as CON.
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
  const whole = [...segmenter.segment(text)].map(({ segment }) => segment);
  const end = whole.findIndex((segment) => {
    left -= encoder.encode(segment).length;
    return left < 0;
  });
  return end < 0 ? text : whole.slice(0, end).join('').trimEnd();
}

const encoder = new TextEncoder();
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
