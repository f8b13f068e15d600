import { expect, it } from 'vitest';
import example from './examples/flinkKubernetes.json';
import { parseProduct } from './parseProduct';

it.each([
  ['cores', { cores: 4, memoryGb: 64, keptBack: { cores: 4 } }, 'keptBack.cores'],
  ['memory', { cores: 4, memoryGb: 64, keptBack: { memoryGb: 63 } }, 'keptBack.memoryGb'],
  ['memory, of which nothing is kept back', { cores: 4, memoryGb: 1 }, 'memoryGb'],
])(
  'A worker without a usable CU is named at the figure that leaves none: %s',
  (_, figures, field) => {
    const reading = parseProduct({
      ...example,
      workers: example.workers.map(({ keptBack: _kept, ...worker }, i) =>
        i === 0 ? { ...worker, ...figures } : worker,
      ),
    });
    const problems = reading.ok ? [] : reading.problems;
    expect(problems).toContainEqual({ path: `workers.0.${field}`, code: 'nothing-usable' });
  },
);
