import type { Citation } from '@/core/platforms/sources';

/** What is stated of Apache Flink on Kubernetes, each fact with the text that holds it. The texts name no day. */
export const facts = {
  /** `kubernetes.taskmanager.cpu`: as many cores as slots; ⌈parallelism ÷ slots⌉ TaskManagers. */
  slots: { sourceId: 'flink', place: 'slots', date: '2026-11' },
  memory: { sourceId: 'flink', place: 'memory-model', date: '2026-11' },
  /** `kubernetes.jobmanager.replicas`: one, or more with standbys where high availability is on. */
  coordinators: { sourceId: 'flink', place: 'high-availability', date: '2026-11' },
  /** `job.autoscaler.target.utilization`. */
  utilisation: { sourceId: 'flink-operator', place: 'autoscaler', date: '2026-11' },
  rates: { sourceId: 'nexmark', place: 'benchmark', date: '2024-11' },
  /** Ours: node shapes, what the system keeps back, the size of a TaskManager, JobManagers on nodes of their own. */
  assumption: { sourceId: 'assumption', place: 'assumption', date: '2026-11-22' },
} as const satisfies Readonly<Record<string, Citation>>;
