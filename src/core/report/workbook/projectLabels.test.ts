import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textArbitrary } from '@/core/plan/testing/textArbitrary';
import { projectLabels } from './projectLabels';

describe('the names of projects in a workbook', () => {
  it('are the plan’s own where no spreadsheet would mix them up', () => {
    const labels = projectLabels(['core', 'billing', '订单', null], 'shared');
    expect([...labels]).toEqual([
      [null, ''],
      ['core', 'core'],
      ['billing', 'billing'],
      ['订单', '订单'],
    ]);
  });

  it('tell apart what differs by case, width, accents, blanks or invisible signs alone', () => {
    const labels = projectLabels(
      ['core', 'Core', 'ｃｏｒｅ', 'córe', 'co re', 'co\u200Bre'],
      'shared',
    );
    expect([...labels.values()].slice(1)).toEqual([
      'core',
      'Core (2)',
      'ｃｏｒｅ (3)',
      'córe (4)',
      'co re (5)',
      'co\u200Bre (6)',
    ]);
  });

  it('keep a project apart from the workloads without one, and one of control characters from both', () => {
    const labels = projectLabels(['Shared', '\u0001', null], 'shared');
    expect(labels.get('Shared')).toBe('Shared (2)');
    expect(labels.get('\u0001')).toBe('?');
    expect(labels.get(null)).toBe('');
  });

  it('are as many as there are projects', () => {
    const projects = fc.array(fc.option(textArbitrary(20)), { maxLength: 40 });
    fc.assert(
      fc.property(projects, (names) => {
        const labels = projectLabels(names, 'shared');
        const folded = [...labels.values()].map((label) => label.normalize('NFKC').toLowerCase());
        expect(new Set(folded).size).toBe(new Set([...names, null]).size);
      }),
    );
  });
});
