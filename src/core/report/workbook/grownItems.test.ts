import { describe, expect, it } from 'vitest';
import { planOf } from '@/core/sizing/testing/planOf';
import { spokenOf } from '@/core/words/testing/words';
import { beyondCells } from './beyondCells';
import { documentOver } from './testing/documentOver';
import { workbookOf } from './workbookOf';

describe('growths of many workloads of their own', () => {
  it('are left out, with the reason in both languages, where too many projects have several', () => {
    const growing = (projects: number) =>
      documentOver(
        planOf({
          workloads: Array.from({ length: 500 }, (_, i) => ({
            qps: 2_000,
            complexity: 'complex',
            project: `project ${i % projects}`,
            growth: { percentPerMonth: (i % 30) / 10 },
          })),
          startDate: '2027-01-31',
          horizonMonths: 2,
        }),
      );
    const [one, some, many, alone] = [1, 200, 250, 500].map(growing);
    if (!one || !some || !many || !alone) throw new Error('good plans');
    expect([one, some, many, alone].map(beyondCells)).toEqual([[], [], ['own-growth'], []]);
    const saidIn = (language: 'en' | 'zh-CN') =>
      JSON.stringify(workbookOf(many, spokenOf('blink-dedicated')[language]));
    expect(saidIn('en')).toContain(
      'No sheet calculates the months by formulas: workloads with growth of their own are in more projects than a spreadsheet can add up for every day.',
    );
    expect(saidIn('zh-CN')).toContain(
      '没有用公式计算各月的工作表：单独设置增长的作业分属的项目过多，无法在电子表格中逐日合计。',
    );
  });
});
