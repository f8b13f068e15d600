import { describe, expect, it } from 'vitest';
import { kindOfWord } from './workWords';

describe('a word for work', () => {
  it.each([
    ['simple', 'simple'],
    ['Simple filter', 'simple'],
    ['简单', 'simple'],
    ['COMPLEX', 'complex'],
    ['复杂作业', 'complex'],
    ['measured', 'measured'],
    ['实测', 'measured'],
    ['ｓｉｍｐｌｅ', 'simple'],
    ['resources', 'resources'],
    ['资源', 'resources'],
    ['filter', 'simple'],
    ['Filter + map', 'simple'],
    ['ETL', 'simple'],
    ['data cleansing', 'simple'],
    ['过滤', 'simple'],
    ['单流清洗', 'simple'],
    ['字段转换', 'simple'],
    ['JOIN', 'complex'],
    ['two-stream join', 'complex'],
    ['tumbling window', 'complex'],
    ['GROUP BY', 'complex'],
    ['group_by', 'complex'],
    ['aggregation', 'complex'],
    ['dedup', 'complex'],
    ['Top-N', 'complex'],
    ['filter, then join', 'complex'],
    ['双流关联', 'complex'],
    ['窗口聚合', 'complex'],
    ['去重', 'complex'],
    ['维表关联', 'complex'],
    ['过滤后聚合', 'complex'],
    ['hard', undefined],
    ['not complex', undefined],
    ['no join', undefined],
    ['无窗口', undefined],
    ['中', undefined],
    ['joiner', undefined],
  ])('%s is %s', (word, kind) => {
    expect(kindOfWord(word)).toBe(kind);
  });
});
