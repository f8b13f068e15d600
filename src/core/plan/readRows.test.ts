import { describe, expect, it } from 'vitest';
import { defaultPlatform } from '@/core/platforms/registry';
import { noChoices, type RowChoices, readRows } from './readRows';

/** A table as a spreadsheet copies it, and its workloads without what is blank. */
function read(table: string, choices: Partial<RowChoices> = {}) {
  const cells = table.split('\n').map((row) => row.split('\t'));
  const { workloads, ...rest } = readRows(
    cells,
    { ...noChoices, ...choices },
    defaultPlatform,
    String,
  );
  const written = workloads.map((workload) =>
    Object.fromEntries(Object.entries(workload).filter(([, text]) => text !== '')),
  );
  return { ...rest, workloads: written };
}

const join = { name: 'join', project: 'core', kind: 'complex', qps: '120,000', complexRate: '3k' };

describe('pasted rows', () => {
  it('without headings are name, load, complexity, rate, project', () => {
    expect(read('join\t120,000\tcomplex\t3k\tcore')).toMatchObject({
      workloads: [join],
      words: [{ word: 'complex', rows: 1, kind: 'complex' }],
      hasHeadings: false,
    });
  });

  it.each([
    ['English', 'Project\tRecords/s per CU\tName\tComplexity\tRecords/s'],
    ['other English', 'project\trate\tjob\ttype\tQPS'],
    ['Chinese', '项目\t单CU每秒条数\t作业\t复杂度\t每秒条数'],
    ['other Chinese', '所属项目\t每 CU 处理能力\t任务名称\t类别\t吞吐量'],
    ['full-width', 'Ｐｒｏｊｅｃｔ\tｒａｔｅ\tＪｏｂ\tｋｉｎｄ\tｌｏａｄ'],
  ])('with %s headings may stand in any order', (_, headings) => {
    const { workloads, hasHeadings, columns } = read(
      `${headings}\ncore\t3k\tjoin\tcomplex\t120,000`,
    );
    expect(workloads).toEqual([join]);
    expect(hasHeadings).toBe(true);
    expect(columns.every(({ use }) => use !== undefined)).toBe(true);
  });

  it.each([
    ['English', 'name\tcores\tmemory (GB)'],
    ['Chinese', '名称\t核数\t内存'],
    ['short', 'workload\tvCPU\tRAM'],
    ['joined', 'name\tcpu_cores\tmem_gb'],
    ['long', 'name\tpeak cpu cores\tpeak memory'],
  ])('with cores and memory and no load ask for resources, by %s headings', (_, headings) => {
    expect(read(`${headings}\nestate\t24\t128`).workloads).toEqual([
      { name: 'estate', kind: 'resources', complexRate: '1000', cores: '24', memoryGb: '128' },
    ]);
  });

  it('leave columns with an unknown heading out, and say so', () => {
    const { workloads, columns } = read('name\towner\tqps\njoin\tnobody\t5');
    expect(workloads).toEqual([{ name: 'join', kind: 'complex', qps: '5', complexRate: '1000' }]);
    expect(columns.map(({ use }) => use)).toEqual(['name', undefined, 'qps']);
  });

  it('take a project before a team, and a peak before an average', () => {
    const { columns } = read('Job\tTeam\tProject\tAvg QPS\tPeak QPS\na\tt\tp\t1\t2');
    expect(columns.map(({ use }) => use)).toEqual(['name', undefined, 'project', undefined, 'qps']);
  });

  it('take a column for what a person says', () => {
    const table = 'Job\tTeam\tOwner\tQPS\na\tt\to\t5';
    const { workloads, columns } = read(table, { uses: new Map([[2, 'project']]) });
    expect(columns.map(({ use }) => use)).toEqual(['name', undefined, 'project', 'qps']);
    expect(workloads[0]).toMatchObject({ name: 'a', project: 'o' });
    expect(read(table, { uses: new Map([[1, undefined]]) }).workloads[0]).not.toHaveProperty(
      'project',
    );
    expect(read(table, { hasHeadings: false }).workloads[0]).toMatchObject({ name: 'Job' });
  });

  it.each([
    ['峰值（万条/秒）', '12', '12万'],
    ['Load (k/s)', '120', '120k'],
    ['Load (k/s)', '120k', '120k'],
    ['QPS', '120', '120'],
  ])('under %s read %s as %s', (heading, cell, qps) => {
    expect(read(`Job\t${heading}\na\t${cell}`).workloads[0]).toMatchObject({ qps });
  });

  it('stand for as many workloads as their count says', () => {
    const { workloads, count, rows } = read('Job\tQPS\tCount\na\t7\t3\nb\t8\t1\n\t9\t2');
    expect(workloads.map(({ name, qps, count: alike }) => [name, qps, alike])).toEqual([
      ['a', '7', '3'],
      ['b', '8', undefined],
      [undefined, '9', '2'],
    ]);
    expect([count, rows]).toEqual([6, 3]);
    const odd = read('Job\tQPS\tCount\na\t7\tmany\nb\t8\t0\nc\t9\t1.5');
    expect(odd).toMatchObject({ uncounted: [2, 4], none: [3], count: 2 });
    const huge = read('Job\tQPS\tCount\na\t7\t10000\nb\t8\t10000');
    expect(huge).toMatchObject({ rows: 2, count: 20_000 });
    expect(huge.workloads).toMatchObject([{ count: '10000' }, { count: '10000' }]);
  });

  it('may have a product in a cell, whose factors become fields', () => {
    expect(read('Job\tLoad (k)\tPeak factor\na\t25*6\t\nb\t25\t6').workloads).toMatchObject([
      { qps: '25k', peakFactor: '6' },
      { qps: '25k', peakFactor: '6' },
    ]);
    expect(read('作业\t核数\t内存\na\t5 × 3\t10').workloads).toMatchObject([
      { kind: 'resources', cores: '3', count: '5', memoryGb: '10' },
    ]);
    // A column of its own says the other factor already: what is typed stays for its field to ask about.
    expect(read('Job\tCores\tRAM\tCount\na\t5*3\t10\t2').workloads).toMatchObject([
      { cores: '5*3', count: '2' },
    ]);
    expect(read('Job\tQPS\na\t25k*').unread).toEqual([2]);
  });

  it.each([
    ['Total\t300', ['Total']],
    ['合计：\t300', ['合计：']],
    ['小计\t1', ['小计']],
    ['Grand total (all)\t1', ['Grand total (all)']],
    ['\t300', ['300']],
    ['everything\t300', ['everything']],
    ['everything\t301', []],
    ['hourly totals\t5', []],
    ['summary\t5', []],
  ])('name a total row and leave it out: %j', (last, labels) => {
    const table = `Job\tQPS\na\t100\nb\t150\nc\t50\n${last}`;
    const { totals, workloads } = read(table);
    expect(totals.map(({ label }) => label)).toEqual(labels);
    expect(workloads).toHaveLength(4 - labels.length);
    expect(read(table, { keepsTotals: true }).workloads).toHaveLength(4);
  });

  it('know a total of every group, and take no row that says its work for one', () => {
    const groups = 'Job\tQPS\na\t1\nb\t2\n\t3\nc\t4\nd\t5\n\t9\nall\t12';
    expect(read(groups).totals.map(({ position }) => position)).toEqual([4, 7, 8]);
    expect(read('a\t1\nb\t2\nc\t3').totals).toEqual([]);
    expect(read('a\t1\tsimple\nb\t2\tsimple\nc\t3\tsimple').totals).toEqual([]);
  });

  it('ask what a dot is where a figure may be two', () => {
    const table = 'a\t25.000\tsimple\nb\t1.234,5\tsimple\nc\t7\tsimple';
    const asked = read(table);
    expect(asked.doubtful).toEqual({ text: '25.000', limit: [25, 25_000] });
    expect(asked.unread).toEqual([1, 2]);
    expect(asked.workloads.map(({ qps }) => qps)).toEqual(['25.000', '1.234,5', '7']);
    const comma = read(table, { decimalSign: 'comma' });
    expect(comma.workloads.map(({ qps }) => qps)).toEqual(['25000', '1234.5', '7']);
    expect(comma.unread).toEqual([]);
    expect(comma.doubtful).toEqual(asked.doubtful);
    const dot = read(table, { decimalSign: 'dot' });
    expect(dot.workloads.map(({ qps }) => qps)).toEqual(['25', '1.234,5', '7']);
    expect(dot.unread).toEqual([2]);
  });

  it('name figures that their work has no use for', () => {
    const { idle } = read('name\tqps\tkind\trate\tcores\na\t1\tsimple\t3k\t\nb\t\t\t\t4');
    expect(idle).toEqual([{ use: 'rate', rows: [2] }]);
  });

  it('take one known word in the first row for a name, not for a heading', () => {
    const { hasHeadings, workloads } = read('name\t5\nother\t6');
    expect(hasHeadings).toBe(false);
    expect(workloads.map(({ name }) => name)).toEqual(['name', 'other']);
  });

  it('are no headings once they hold a figure, however much they look like them', () => {
    const { hasHeadings, workloads } = read('job 1\t120,000\tcomplex\t3k\tcore');
    expect(hasHeadings).toBe(false);
    expect(workloads).toEqual([{ ...join, name: 'job 1' }]);
  });

  it('list each word that is not known until somebody says what it stands for', () => {
    const table = 'a\t5\tHard\nb\t5\tsimple\n\nc\t5\thard\nd\t5\t';
    const unknown = read(table, { kindWhenUnsaid: 'simple' });
    expect(unknown.words).toEqual([
      { word: 'hard', rows: 2, kind: undefined },
      { word: 'simple', rows: 1, kind: 'simple' },
    ]);
    expect(unknown.unsaid).toBe(1);
    const kinds = new Map([['hard', 'measured' as const]]);
    const decided = read(table, { kinds });
    expect(decided.words[0]).toEqual({ word: 'hard', rows: 2, kind: 'measured' });
    expect(decided.workloads.map(({ kind }) => kind)).toEqual([
      'measured',
      'simple',
      'measured',
      'complex',
    ]);
  });

  it('put the rate where their kind has it', () => {
    expect(read('a\t5\tmeasured\t1,850').workloads[0]).toMatchObject({ measuredRate: '1,850' });
    expect(read('a\t5\tcomplex\t').workloads[0]).toMatchObject({ complexRate: '1000' });
  });

  it('pass over empty rows, trim cells and bear rows of any length', () => {
    const { workloads } = read('\n \t \n  join  \t 5 \n\nshort\nlong\t1\tsimple\t\tp\tmore\tmore');
    expect(workloads).toEqual([
      { name: 'join', kind: 'complex', qps: '5', complexRate: '1000' },
      { name: 'short', kind: 'complex', complexRate: '1000' },
      { name: 'long', kind: 'simple', qps: '1', complexRate: '1000', project: 'p' },
    ]);
  });

  it('may be none at all', () => {
    expect(readRows([], noChoices, defaultPlatform, String)).toMatchObject({
      workloads: [],
      columns: [],
      count: 0,
    });
    expect(read('').workloads).toEqual([]);
  });

  it('have growth of their own, in percent wherever a figure says so, and in one way alone', () => {
    const load = { kind: 'complex', complexRate: '1000', qps: '5' };
    const { workloads, idle } = read(
      [
        'name\tqps\tcores\tmemory\tgrowth\tgrowth, records/s a month',
        'a\t5\t\t\t8\t',
        'b\t5\t\t\t\t-500',
        'c\t5\t\t\t\t8 %',
        'd\t5\t\t\t-1.5%\t7',
        'e\t\t4\t16\t3\t',
        'f\t\t5\t16\t\t900',
      ].join('\n'),
    );
    const job = { kind: 'resources', complexRate: '1000', cores: '4', memoryGb: '16' };
    expect(workloads).toEqual([
      { name: 'a', ...load, growthBy: 'percent', growth: '8' },
      { name: 'b', ...load, growthBy: 'records', growth: '-500' },
      { name: 'c', ...load, growthBy: 'percent', growth: '8 %' },
      { name: 'd', ...load, growthBy: 'percent', growth: '-1.5%' },
      { name: 'e', ...job, growthBy: 'percent', growth: '3' },
      { name: 'f', ...job, cores: '5' },
    ]);
    expect(idle).toEqual([{ use: 'growthInRecords', rows: [5, 7] }]);
  });
});
