import type { JsonSchema } from '@valibot/to-json-schema';
import { documentedProductSchema } from '@/core/platforms/own/productFile';
import { fileJsonSchema, type Meanings } from './fileJsonSchema';

/** What every field means, by its path; a star stands for a place in a list. */
const meanings: Meanings = {
  version: 'The version of this format.',
  name: 'What the cluster is called: one text, or one for each language.',
  shortName: 'Its name among those of other products. The whole name unless given.',
  date: 'The day on which the figures were written down.',
  unit: 'One CU, the unit of need and capacity: one core, and as much memory as it says.',
  'unit.memoryGb': 'Memory of one CU in GB.',
  'unit.name': 'What people call such a unit, such as KPU; CU unless it is said.',
  roles: 'What the machines are called.',
  'roles.worker': 'The machine that does the work. "Worker" unless given.',
  'roles.coordinator': 'The machine that manages the workers. "Coordinator" unless given.',
  'roles.worker.one': 'One of them, as it stands inside a sentence.',
  'roles.worker.many': 'Several of them. The same word unless given.',
  'roles.coordinator.one': 'One of them, as it stands inside a sentence.',
  'roles.coordinator.many': 'Several of them. The same word unless given.',
  workers: 'The shapes that machines for the work may have, in any order.',
  'workers.*.shape': 'An id, unique among the workers.',
  'workers.*.name': 'What people read instead of the id.',
  'workers.*.cores': 'CPU cores of the machine.',
  'workers.*.memoryGb': 'Memory of the machine in GB.',
  'workers.*.keptBack':
    'What the system keeps for itself. The rest, in whole CU, is left for work; at least one CU must be.',
  'workers.*.keptBack.cores': 'Cores that are kept back. None unless given.',
  'workers.*.keptBack.memoryGb': 'Memory in GB that is kept back. None unless given.',
  minimumWorkers: 'A cluster has at least so many workers.',
  coordinators: 'The shapes that managing machines may have, in rising order of their ceilings.',
  'coordinators.*.shape': 'An id, unique among the coordinators. A worker may have the same.',
  'coordinators.*.name': 'What people read instead of the id.',
  'coordinators.*.cores': 'CPU cores of the machine.',
  'coordinators.*.memoryGb': 'Memory of the machine in GB.',
  'coordinators.*.maximumCu':
    'The largest cluster that it manages, in CU. Each is above the one before; only the last may have none.',
  coordinatorCounts: 'How many coordinators a cluster may have, in rising order.',
  coordinatorCount: 'How many a plan has that does not say: one of the counts.',
  rates: 'What one CU carries, in records per second.',
  'rates.simple': 'Simple work, such as filtering.',
  'rates.complex': 'Complex work, such as joins and windows: it may have any rate of this range.',
  'rates.complex.low': 'The cautious end, which a workload has that gives no rate.',
  'rates.complex.high': 'The hopeful end.',
  busyPercent: 'Work may slow down above this share of the capacity, in percent.',
  jobMaximumCu: 'One job never gets more CU than this.',
  sources: 'Documents that the figures come from.',
  'sources.*.id': 'An id, by which figures name the document.',
  'sources.*.title': 'Its title, or its address.',
  'sources.*.date': 'The date of its text.',
  'sources.*.publisher': 'Who published it.',
  source: 'The source of all figures but prices, by its id. The file itself unless given.',
  priceLists: 'Lists of prices, the newest first. A plan that names none has the first.',
  'priceLists.*.id': 'An id, unique among the lists.',
  'priceLists.*.name': 'What people read instead of the id.',
  'priceLists.*.currency': 'Its ISO 4217 code.',
  'priceLists.*.columns': 'One for each way of billing. A plan that names none has the first.',
  'priceLists.*.columns.*.billing':
    'An id, unique in the list. The same way of billing has the same id in every list.',
  'priceLists.*.columns.*.name':
    'What people read instead: "monthly" or "by the hour" unless given.',
  'priceLists.*.columns.*.per': 'What an amount pays for.',
  'priceLists.*.columns.*.since': 'The day on which the prices came into force.',
  'priceLists.*.columns.*.seen':
    'The last day on which they were seen in force. The first one unless given.',
  'priceLists.*.columns.*.source': 'Their source, by its id. The file itself unless given.',
  'priceLists.*.columns.*.workers':
    'The price of one worker of each shape, in the currency; a shape without one is left out.',
  'priceLists.*.columns.*.coordinators':
    'The price of one coordinator of each shape, in the currency; a shape without one is left out.',
};

/** The JSON Schema of a product file. */
export function productJsonSchema(): JsonSchema {
  return fileJsonSchema(documentedProductSchema, meanings, {
    id: 'urn:streamsizer:product:1',
    title: 'StreamSizer product',
    description: 'A cluster of one’s own, as StreamSizer sizes it.',
  });
}
