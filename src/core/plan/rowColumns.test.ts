import { describe, expect, it } from 'vitest';
import { guessColumns } from './rowColumns';

describe('a heading of a pasted table', () => {
  it.each([
    ['Team', 'project'],
    ['部门', 'project'],
    ['Count', 'count'],
    ['作业数', 'count'],
    ['任务数据量', 'name'],
    ['Peak records per second', 'qps'],
    ['Records/s', 'qps'],
    ['Records/day', undefined],
    ['Load (MB/s)', undefined],
    ['Memory (MB)', undefined],
    ['每分钟条数', undefined],
    ['作业类型', 'kind'],
    ['Growth, % a month', 'growthInPercent'],
    ['Monthly growth', 'growthInPercent'],
    ['Growth rate', 'growthInPercent'],
    ['月增长率', 'growthInPercent'],
    ['增长（%/月）', 'growthInPercent'],
    ['Growth, records/s a month', 'growthInRecords'],
    ['增长（条/秒/月）', 'growthInRecords'],
    ['条/秒', 'qps'],
    ['条/秒/CU', 'rate'],
    ['Growth per year', undefined],
    ['年增长率', undefined],
    ['Remark', undefined],
  ])('%s says %s', (heading, use) => {
    expect(guessColumns([heading], true)).toMatchObject([{ heading, use }]);
  });
});
