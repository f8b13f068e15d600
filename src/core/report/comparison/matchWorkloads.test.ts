import { describe, expect, it } from 'vitest';
import type { WorkloadInput } from '@/core/report/document/documentModel';
import { matchWorkloads } from './matchWorkloads';

const job = (
  name: string | null,
  qps: number,
  more: Partial<WorkloadInput> = {},
): WorkloadInput => ({
  name,
  project: null,
  kind: 'simple',
  qps,
  recordsPerSecondPerCu: 10_000,
  cores: null,
  memoryGb: null,
  cu: qps / 10_000,
  ...more,
});

const pairs = (a: readonly WorkloadInput[], b: readonly WorkloadInput[]) =>
  matchWorkloads(a, b).map((match) => [match.a, match.b]);

describe('matching workloads', () => {
  it('goes by the name, wherever it stands', () => {
    const a = [job('orders', 1), job('clicks', 2), job('logs', 3)];
    const b = [job('logs', 30), job('orders', 10), job('clicks', 20)];
    expect(pairs(a, b)).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
  });

  it('prefers the one in the same project, and the one of the same kind there', () => {
    const a = [job('orders', 1, { project: 'core' })];
    const b = [
      job('orders', 5),
      job('orders', 6, { project: 'core', kind: 'complex' }),
      job('orders', 7, { project: 'core' }),
    ];
    expect(pairs(a, b)).toEqual([
      [0, 2],
      [null, 0],
      [null, 1],
    ]);
  });

  it('knows a renamed workload by its figures', () => {
    const a = [job('orders', 1), job('clicks', 2)];
    const b = [job('clicks v2', 2), job('payments', 9), job('orders', 1)];
    expect(pairs(a, b)).toEqual([
      [0, 2],
      [1, 0],
      [null, 1],
    ]);
  });

  it('takes unnamed ones in their order, of one project and kind first', () => {
    const a = [job(null, 1), job(null, 2, { project: 'bi' }), job(null, 3)];
    const b = [job(null, 20, { project: 'bi' }), job(null, 10), job(null, 30), job(null, 40)];
    expect(pairs(a, b)).toEqual([
      [0, 1],
      [1, 0],
      [2, 2],
      [null, 3],
    ]);
  });

  it('takes the only one left on each side for the same if it is of one kind', () => {
    expect(pairs([job('a', 1)], [job('b', 2)])).toEqual([[0, 0]]);
    expect(pairs([job('a', 1)], [job('b', 2, { kind: 'complex' })])).toEqual([
      [0, null],
      [null, 0],
    ]);
    expect(pairs([job('a', 1)], [job('b', 2), job('c', 3)])).toEqual([
      [0, null],
      [null, 0],
      [null, 1],
    ]);
  });

  it('leaves the second of two alike ones over when there is but one', () => {
    expect(pairs([job('a', 1), job('a', 1)], [job('a', 1)])).toEqual([
      [0, 0],
      [1, null],
    ]);
  });
});
