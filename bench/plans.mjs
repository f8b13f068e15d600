// Plans of any number of workloads, the same in every run: all kinds, some projects, odd figures.

export function planInput(workloads, seed = 0) {
  return {
    version: 1,
    title: `Plan ${seed}`,
    workloads: Array.from({ length: workloads }, (_, i) => workload(i + seed * 7)),
    headroomPercent: (seed * 5) % 60,
    spareSlaves: seed % 3,
  };
}

function workload(i) {
  const label = { name: `job ${i}`, project: `project ${i % 7}` };
  const qps = ((i * 7_919) % 90_000) + 1_000.5;
  if (i % 4 === 0) return { ...label, qps, complexity: 'simple' };
  if (i % 4 === 1)
    return { ...label, qps, complexity: 'complex', recordsPerSecondPerCu: 1_000 + (i % 5) * 1_000 };
  if (i % 4 === 2)
    return { ...label, qps, complexity: 'measured', recordsPerSecondPerCu: 750 + (i % 40) * 12.5 };
  return { ...label, cores: (i % 9) + 0.5, memoryGb: (i % 33) + 1.3 };
}
