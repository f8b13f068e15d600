import { describe, expect, it } from 'vitest';
import type { WorkloadKind } from './draft';
import { readRows } from './readRows';

/** A table as a spreadsheet copies it, and its workloads without what is blank. */
function read(table: string, unsaid: WorkloadKind = 'complex') {
  const cells = table.split('\n').map((row) => row.split('\t'));
  const { workloads, ...rest } = readRows(cells, unsaid);
  const written = workloads.map((workload) =>
    Object.fromEntries(Object.entries(workload).filter(([, text]) => text !== '')),
  );
  return { ...rest, workloads: written };
}

const join = { name: 'join', project: 'core', kind: 'complex', qps: '120,000', complexRate: '3k' };

describe('pasted rows', () => {
  it('without headings are name, load, complexity, rate, project', () => {
    expect(read('join\t120,000\tcomplex\t3k\tcore')).toEqual({
      workloads: [join],
      unknownKinds: [],
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
    expect(read(`${headings}\ncore\t3k\tjoin\tcomplex\t120,000`)).toEqual({
      workloads: [join],
      unknownKinds: [],
      hasHeadings: true,
    });
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

  it('leave columns with an unknown heading out', () => {
    expect(read('name\towner\tqps\njoin\tnobody\t5').workloads).toEqual([
      { name: 'join', kind: 'complex', qps: '5', complexRate: '1000' },
    ]);
  });

  it('take one known word in the first row for a name, not for a heading', () => {
    const { hasHeadings, workloads } = read('name\t5\nother\t6');
    expect(hasHeadings).toBe(false);
    expect(workloads.map(({ name }) => name)).toEqual(['name', 'other']);
  });

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
  ])('know the complexity %s', (word, kind) => {
    const { workloads, unknownKinds } = read(`a\t5\t${word}`, 'measured');
    expect(workloads[0]?.kind).toBe(kind);
    expect(unknownKinds).toEqual([]);
  });

  it('are no headings once they hold a figure, however much they look like them', () => {
    const { hasHeadings, workloads } = read('job 1\t120,000\tcomplex\t3k\tcore');
    expect(hasHeadings).toBe(false);
    expect(workloads).toEqual([{ ...join, name: 'job 1' }]);
  });

  it('name the pasted rows whose complexity is not known, and take those for what was said', () => {
    const { workloads, unknownKinds } = read('a\t5\thard\nb\t5\tsimple\n\nc\t5\t??', 'simple');
    expect(unknownKinds).toEqual([1, 4]);
    expect(read('name\tkind\tqps\na\thard\t1').unknownKinds).toEqual([2]);
    expect(workloads.map(({ kind }) => kind)).toEqual(['simple', 'simple', 'simple']);
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
    expect(readRows([], 'simple')).toEqual({ workloads: [], unknownKinds: [], hasHeadings: false });
    expect(read('').workloads).toEqual([]);
  });
});
