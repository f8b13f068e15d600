import { describe, expect, it } from 'vitest';
import { draftOf, emptyPlanDraft, newWorkloadDraft } from './draft';
import { moveDraft, movePlan } from './movePlan';
import { parsePlan } from './parsePlan';
import { readDraft } from './readDraft';
import { noChoices, readRows } from './readRows';
import { guessColumns } from './rowColumns';

const aws = 'aws-managed-flink';
const rows = [
  { qps: 10_000, complexity: 'complex', recordsPerSecondPerCu: 2_000, recordBytes: 700 },
  { qps: 10_000, complexity: 'simple' },
  { qps: 10, complexity: 'measured', recordsPerSecondPerCu: 5 },
];

function planOf(input: object) {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
}

describe('a record size as it is typed', () => {
  const typed = (recordBytes: string) => {
    const draft = emptyPlanDraft(aws, String);
    const row = { ...newWorkloadDraft(aws, String), qps: '10', recordBytes };
    // The first row is still empty and waits.
    return readDraft({ ...draft, workloads: [newWorkloadDraft(aws, String), row] });
  };

  it('may have its unit', () => {
    expect(typed('1 KB')).toMatchObject({
      ok: true,
      plan: { workloads: [{ recordBytes: 1_000 }] },
    });
  });

  it.each([
    ['', { code: 'record-size-needed' }],
    ['much', { code: 'unreadable' }],
    ['0', { code: 'not-above', limit: 0 }],
    ['2 GB', { code: 'above-maximum', limit: 1e9 }],
  ])('%s has a problem at its own field', (text, problem) => {
    expect(typed(text)).toMatchObject({
      ok: false,
      problems: [{ path: 'workloads.1.recordBytes', ...problem }],
    });
  });

  it('is written back as it was', () => {
    const plan = planOf({ workloads: rows });
    const draft = draftOf(plan, String);
    expect(draft.workloads.map(({ recordBytes }) => recordBytes)).toEqual(['700', '', '']);
    expect(readDraft(draft)).toMatchObject({ ok: true, plan });
  });
});

describe('a plan that is moved to a product whose rates are in MB/s, and back', () => {
  it('keeps record sizes and measured rates, and names the rates of the other unit', () => {
    const plan = planOf({ workloads: rows });
    const there = movePlan(plan, aws);
    expect(there.plan.workloads).toEqual([
      { qps: 10_000, complexity: 'complex', megabytesPerSecondPerCu: 1, recordBytes: 700 },
      rows[1],
      rows[2],
    ]);
    expect(there.dropped).toContain('workloads.0.recordsPerSecondPerCu');
    const back = movePlan(there.plan, plan.platform);
    expect(back.plan.workloads[0]).toEqual({
      qps: 10_000,
      complexity: 'complex',
      recordsPerSecondPerCu: 1_000,
      recordBytes: 700,
    });
    expect(back.dropped).toContain('workloads.0.megabytesPerSecondPerCu');
  });

  it('does so while it is typed, also where the figures would be within the other bounds', () => {
    const draft = draftOf(planOf({ workloads: rows, platform: 'blink-dedicated' }), String);
    const { draft: moved, droppedRates } = moveDraft(draft, aws, String);
    expect(droppedRates).toBe(1);
    expect(moved.workloads).toMatchObject([
      { complexRate: '1', recordBytes: '700' },
      {},
      { measuredRate: '5' },
    ]);
  });
});

describe('pasted record sizes', () => {
  const use = (heading: string) => guessColumns(['name', heading], true)[1]?.use;

  it.each([
    'record size',
    'Record size (bytes)',
    'avg message size',
    'event_size',
    'bytes',
    'Bytes per record',
    'size',
    'msg bytes',
    '消息大小',
    '单条大小',
    '平均记录大小（字节）',
    '单条数据大小',
    '字节数',
  ])('are found under “%s”', (heading) => {
    expect(use(heading)).toBe('recordBytes');
  });

  it.each(['bytes/s', 'bytes per second', '字节/秒', 'cluster size', 'record size (KiB)'])(
    'are not under “%s”',
    (heading) => {
      expect(use(heading)).not.toBe('recordBytes');
    },
  );

  it('take the unit of their heading or of their cell', () => {
    const read = (heading: string, ...cells: readonly string[]) =>
      readRows(
        [['name', 'records/s', heading], ...cells.map((cell) => ['a', '1000', cell])],
        noChoices,
        aws,
        String,
      );
    const sizes = ({ workloads }: ReturnType<typeof read>) =>
      workloads.map(({ recordBytes }) => recordBytes);
    expect(sizes(read('record size (KB)', '2', '300 B', ''))).toEqual(['2k', '300 B', '']);
    expect(read('record size (KB)', '2', '300 B', '').unread).toEqual([]);
    expect(read('record size', 'big').unread).toEqual([2]);
  });
});
