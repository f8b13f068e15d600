import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { classNames } from './classNames.ts';

it('names a class by its name and its stylesheet, however often it is asked', () => {
  const source = mkdtempSync(join(tmpdir(), 'styles-'));
  onTestFinished(() => rmSync(source, { recursive: true }));
  mkdirSync(join(source, 'ui'));
  const [field, row] = [join(source, 'Field.module.css'), join(source, 'ui', 'Row.module.css')];
  for (const file of [row, field, join(source, 'tokens.css')]) writeFileSync(file, '');
  const name = classNames(source);
  expect([name('label', field), name('label', row), name('label', `${field}?used`)]).toEqual([
    'label_0',
    'label_1',
    'label_0',
  ]);
  expect(classNames(source)('label', row)).toBe('label_1');
  expect(() => name('label', join(source, 'Other.module.css'))).toThrow('Other.module.css');
});
