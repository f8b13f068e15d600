/** The bounds of every field a person decides that are the same for every platform. Units are in the names. */
export const bounds = {
  titleCharacters: 120,
  nameCharacters: 120,
  workloads: { min: 1, max: 10_000 },
  qps: { min: 0, max: 1e12 },
  /** Records/s per CU of measured work; zero itself is not allowed. */
  measuredRate: { above: 0, max: 1e9 },
  cores: { min: 0, max: 1e6 },
  memoryGb: { min: 0, max: 1e6 },
  headroomPercent: { min: 0, max: 1_000 },
  spareSlaves: { min: 0, max: 10 },
} as const;
