import { describe, expect, it } from 'vitest';
import { parseBytes } from './parseBytes';

describe('a size in bytes', () => {
  it.each([
    ['800', 800],
    ['1,500', 1_500],
    ['1k', 1_000],
    ['1 KB', 1_000],
    ['1.1kb', 1_100],
    ['1.250 KB', 1_250],
    ['2 MB', 2_000_000],
    ['1 KiB', 1_024],
    ['1.5 kib', 1_536],
    ['200 bytes', 200],
    ['200B', 200],
    ['1KB', 1_000],
    ['300 字节', 300],
  ])('%s is %d', (text, value) => {
    expect(parseBytes(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['KB', 'unreadable'],
    ['1 KB/s', 'unreadable'],
    ['-1 KB', 'negative'],
    ['1.250 KiB', 'ambiguous'],
  ])('%s is not read: %s', (text, code) => {
    expect(parseBytes(text)).toMatchObject({ ok: false, code });
  });
});
