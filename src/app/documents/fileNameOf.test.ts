import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textArbitrary } from '@/core/plan/testing/textArbitrary';
import { fileNameOf } from './fileNameOf';

const day = '2026-11-21';

it('names a file for its title, its day and what it shows', () => {
  expect(fileNameOf('Orders platform', day, undefined, 'docx')).toBe(
    'Orders platform 2026-11-21.docx',
  );
  expect(fileNameOf('订单平台', day, '扩容', 'svg')).toBe('订单平台 2026-11-21 扩容.svg');
});

it('keeps what no system takes out of the name', () => {
  expect(fileNameOf('../a\\b: "c" <d>|e?*\n\u202Ef', day, undefined, 'md')).toBe(
    'a-b- -c- -d--e-- f 2026-11-21.md',
  );
  expect(fileNameOf('.hidden. ', day, undefined, 'md')).toBe('hidden 2026-11-21.md');
  expect(fileNameOf('...', day, undefined, 'md')).toBe('2026-11-21.md');
  // Windows takes CON and CON.md for a device; behind the day it is a name like any other.
  expect(fileNameOf('CON', day, undefined, 'md')).toBe('CON 2026-11-21.md');
});

it('cuts a long title between whole characters, so that the name fits every file system', () => {
  const family = '👩‍👩‍👧';
  const name = fileNameOf(family.repeat(60), day, 'part', 'svg');
  // Eight times 18 bytes are 144; a ninth would be 162.
  expect(name).toBe(`${family.repeat(8)} 2026-11-21 part.svg`);
});

it('is a good name for any title', () => {
  fc.assert(
    fc.property(textArbitrary(500), (title) => {
      const name = fileNameOf(title, day, undefined, 'md');
      expect(name).toMatch(/2026-11-21\.md$/);
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[\s.~-]/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(170);
    }),
  );
});
