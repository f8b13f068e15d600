import type { ProductWords } from '@/core/words/product';
import { names } from './names';

/** What is said of Apache Flink on Kubernetes nodes of the user's own, in English. */
export const en: ProductWords = {
  ...names.en,
  worker: {
    one: 'TaskManager node',
    many: 'TaskManager nodes',
    a: 'a TaskManager node',
    measure: '',
  },
  coordinator: {
    one: 'JobManager node',
    many: 'JobManager nodes',
    a: 'a JobManager node',
    measure: '',
  },
  node: { one: 'node', many: 'nodes', a: 'a node', measure: '' },
  processes: {
    noun: { one: 'TaskManager', many: 'TaskManagers', a: 'a TaskManager', measure: '' },
    parts: {
      'jvm-overhead': 'JVM overhead',
      metaspace: 'JVM metaspace',
      managed: 'Managed memory',
      network: 'Network memory',
      'framework-off-heap': 'Framework off-heap',
      'framework-heap': 'Framework heap',
      'task-heap': 'Task heap',
    },
    configuration: 'Flink configuration',
    beside:
      'One CU is one slot with one core, as Flink sets it by itself. Each JobManager is counted on a node of its own. What other pods on the nodes need belongs to what is kept back.',
  },
  offer: {
    rates:
      'Our guide: what one core carried in the open Nexmark benchmark, from q7 to q3, simple work as q0. Its events are small and nothing external is read or written; measure your own job.',
    failOver:
      'One JobManager is started again by Kubernetes; a second one stands by. A spare node takes the TaskManagers of one that fails.',
    sla: 'None: you run it yourself.',
    step: 'One node.',
    changes:
      'Everything, by yourself: nodes, TaskManagers, slots and memory; a change restarts jobs.',
    start: 'Nodes, images, storage for checkpoints and high availability are yours to set up.',
  },
  shape: (id) => id.replace(/^(\d+)c(\d+)g$/, '$1-core $2 GB'),
  priceLists: { none: 'no prices' },
  billings: {
    subscription: { name: 'monthly', choice: 'monthly billing' },
    'pay-as-you-go': { name: 'by the hour', choice: 'billing by the hour' },
  },
  currencies: {},
  coordinatorHint: 'a second one stands by',
  oneCoordinator:
    'One JobManager has no standby: Kubernetes starts it again, and jobs resume from their last checkpoint if high availability is set up.',
  reliability: () =>
    'The rates are our guide from the open Nexmark benchmark with its small events, not a promise: a rate that you measured on one of your own jobs is better. What nodes keep back and the size of TaskManagers are our assumptions unless you change them.',
  notAnOffer: 'run by yourself',
  sales: {},
  notices: {},
  growthRefused: {},
  sources: {
    flink: { name: 'Apache Flink, source and documentation', short: 'Flink' },
    'flink-operator': { name: 'Flink Kubernetes operator', short: 'Operator' },
    nexmark: { name: 'Nexmark benchmark of open-source Flink', short: 'Nexmark' },
    assumption: { name: 'Assumptions of StreamSizer', short: 'Our assumption' },
  },
  places: {
    'memory-model': 'TaskManager memory',
    slots: 'slots and cores',
    'high-availability': 'JobManagers',
    autoscaler: 'autoscaler',
    benchmark: 'results',
    assumption: 'to be changed by you',
  },
};
