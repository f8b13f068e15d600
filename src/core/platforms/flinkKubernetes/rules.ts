import { packedWorkers } from '@/core/platforms/packing';
import type { MemoryPart, Platform, ProcessPacking, Shape } from '@/core/platforms/platform';
import { facts } from './facts';

/** Generic shapes of 4 GB a core; whose they are is for the user to say. */
const machines: readonly Shape[] = [4, 8, 16, 32, 64].map((cores) => ({
  shape: `${cores}c${cores * 4}g`,
  cores,
  memoryGb: cores * 4,
}));

/** The memory of a TaskManager by the defaults of Flink; `task-heap` is what the other parts leave. */
const memory: readonly MemoryPart[] = [
  { code: 'jvm-overhead', takenFrom: 'process', percent: 10, minimum: 192, maximum: 1_024 },
  { code: 'metaspace', takenFrom: 'process', megabytes: 256 },
  { code: 'managed', takenFrom: 'rest', percent: 40 },
  { code: 'network', takenFrom: 'rest', percent: 10, minimum: 64 },
  { code: 'framework-off-heap', takenFrom: 'rest', megabytes: 128 },
  { code: 'framework-heap', takenFrom: 'rest', megabytes: 128 },
];

const usual = { keptBackCores: 0.5, keptBackGb: 2, slotsPerProcess: 2, memoryGbPerSlot: 4 };

const packing: ProcessPacking = {
  machines,
  usual,
  settings: usual,
  citation: facts.assumption,
  memory,
  heap: 'task-heap',
  memoryCitation: facts.memory,
  slotCitation: facts.slots,
  keys: {
    file: 'flink-conf.yaml',
    memory: 'taskmanager.memory.process.size',
    slots: 'taskmanager.numberOfTaskSlots',
    cores: 'kubernetes.taskmanager.cpu',
    coordinators: 'kubernetes.jobmanager.replicas',
  },
};

/**
 * Apache Flink on Kubernetes nodes of the user's own. A CU is a slot of a TaskManager: one core and its memory. Rates
 * are what one core carried in Nexmark, in records/s: simple work by q0, the pass-through; complex work from q7, the
 * window maximum, to q3, the local join. JobManagers have nodes of their own, so that none of them takes the room of a
 * TaskManager.
 */
export const rules: Platform = {
  kind: 'machines',
  id: 'flink-kubernetes',
  cu: { value: { cores: 1, memoryGb: usual.memoryGbPerSlot }, citation: facts.assumption },
  workers: packedWorkers(packing, usual),
  coordinators: machines
    .slice(0, 1)
    .map((machine) => ({ ...machine, maximumCu: undefined, citation: facts.assumption })),
  projectRule: facts.slots,
  minimumWorkers: { value: 1, citation: facts.assumption },
  coordinatorCounts: { value: [1, 2], citation: facts.coordinators },
  coordinatorCount: 1,
  simpleRate: { value: 155_000, citation: facts.rates },
  complexRate: { value: { cautious: 12_000, hopeful: 152_000 }, citation: facts.rates },
  // q19, Top-N.
  middleRate: 44_000,
  windowJobCu: undefined,
  jobMaximumCu: undefined,
  busyPercent: undefined,
  targetUtilisationPercent: { value: 70, citation: facts.utilisation },
  packing,
  notices: [],
  billings: [
    { billing: 'subscription', per: 'month' },
    { billing: 'pay-as-you-go', per: 'hour' },
  ],
  priceLists: [],
};
