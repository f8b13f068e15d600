import { expect, it } from 'vitest';
import { showMarks } from './showMarks';

it('shows each mark that turns the direction of writing, and nothing else', () => {
  expect(showMarks('Removed \u202Egpj.exe')).toBe('Removed [U+202E]gpj.exe');
  const all = [
    0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x2066, 0x2067, 0x2068, 0x2069,
  ];
  for (const code of all) {
    const mark = String.fromCharCode(code);
    expect(showMarks(`a${mark}b${mark}`)).not.toContain(mark);
  }
  for (const text of ['订单', 'שלום', 'مرحبا', '👩‍💻', 'a\u00A0b'])
    expect(showMarks(text)).toBe(text);
});
