/** The fields of a workload: the parameter that carries it where a plan has only one, its bounds and its meaning. */
export const workloadFields = {
  qps: {
    link: 'qps',
    min: 0,
    max: 1e12,
    meaning: 'Peak throughput in records per second.',
  },
  complexity: {
    link: 'complexity',
    meaning:
      'What one CU carries: simple work (single-stream filter, string conversion) {simple} records per second, complex work (JOIN, WINDOW, GROUP BY) and measured work what recordsPerSecondPerCu says.',
  },
  /** The bounds are those of measured work; the platform has those of complex work. */
  recordsPerSecondPerCu: {
    link: 'rate',
    above: 0,
    max: 1e9,
    meaning: 'What one CU carries, in records per second.',
  },
  /** The rate of complex work where the platform states rates in MB/s. */
  megabytesPerSecondPerCu: {
    link: 'rate',
    above: 0,
    max: 1e9,
    meaning: 'What one CU carries, in MB (1,000,000 bytes) per second.',
  },
  cores: { link: 'cores', min: 0, max: 1e6, meaning: 'CPU cores. One CU is {cu}.' },
  memoryGb: { link: 'memory', min: 0, max: 1e6, meaning: 'Memory in GB. One CU is {cu}.' },
  name: {
    link: 'name',
    maximumCharacters: 120,
    meaning: 'The name of the workload. An empty one counts as none. No lone surrogates.',
  },
  project: {
    link: 'project',
    maximumCharacters: 120,
    meaning:
      'The project that the workload belongs to. A project is given whole CU; workloads without one share a project. No lone surrogates.',
  },
  recordBytes: {
    link: 'bytes',
    above: 0,
    max: 1e9,
    meaning:
      'The size of a record in bytes, on average. Simple and complex work needs it where rates are in MB per second.',
  },
  count: {
    link: 'count',
    min: 1,
    max: 10_000,
    default: 1,
    meaning: 'How many such workloads there are, each with all that is said here.',
  },
  peakFactor: {
    link: 'peak',
    above: 0,
    max: 1_000,
    default: 1,
    meaning: 'What qps is multiplied by at the peak, such as on the day of a festival.',
  },
  /** A parameter of several workloads only: that of a plan's only workload is the plan's own growth. */
  growth: {
    meaning: 'How the load of this workload grows, in place of the growth of the plan.',
  },
} as const;

export type WorkloadField = keyof typeof workloadFields;

/** How many workloads a plan has. */
export const workloadCount = { min: 1, max: 10_000 } as const;
