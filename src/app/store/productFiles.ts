import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { namedProblems } from '@/core/platforms/own/readFields';
import { addDescribed } from '@/core/platforms/registry';
import type { DescribedRoom } from '@/core/platforms/room';
import { showDescribed } from './describedProducts';
import { readJsonFile } from './jsonFile';
import type { ProductRefusal } from './productRefusal';

export type GivenProduct =
  | { readonly ok: true; readonly room: DescribedRoom }
  | { readonly ok: false; readonly refusal: ProductRefusal };

/** Reads a file that a person opens and makes its product known, or says everything that is wrong with it. */
export async function readProductFile(file: File): Promise<GivenProduct> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  if (!isPlan(json.input)) return takeProduct(json.input, file.name);
  const refusal = { fileName: file.name, reason: 'isPlan', problems: [], isCut: false } as const;
  return { ok: false, refusal: { ...refusal, input: undefined } };
}

/** Whether a file looks like one of the other kind: its list of problems would help nobody. */
function isPlan(input: unknown): boolean {
  return (
    typeof input === 'object' && input !== null && 'workloads' in input && !('workers' in input)
  );
}

/** Makes the product of a JSON value known that was read from somewhere, or says everything that is wrong with it. */
export function takeProduct(input: unknown, fileName: string): GivenProduct {
  const reading = parseProduct(input);
  if (reading.ok) return { ok: true, room: describe(describedRoom(reading.file)) };
  const { problems } = reading;
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const refusal = {
    fileName,
    reason: 'problems',
    problems,
    isCut: problems.length === namedProblems,
    input: isObject ? input : undefined,
  } as const;
  return { ok: false, refusal };
}

/** Makes a product known, if the value describes one. */
export function describeInput(input: unknown): void {
  const reading = parseProduct(input);
  if (reading.ok) describe(describedRoom(reading.file));
}

function describe(room: DescribedRoom): DescribedRoom {
  addDescribed(room);
  showDescribed(room.rules.id);
  return room;
}

/** The worked examples, by the names that the words have for them. */
const examples = {
  flinkKubernetes: () => import('@/core/platforms/own/examples/flinkKubernetes.json'),
  brokers: () => import('@/core/platforms/own/examples/brokers.json'),
  everyRuleBroken: () => import('@/core/platforms/own/examples/everyRuleBroken.json'),
} as const;

type ExampleId = keyof typeof examples;

/** Reads a worked example as a file of that name is read. Rejects where it cannot be fetched. */
export async function takeExample(id: string): Promise<GivenProduct> {
  if (!isExample(id)) throw new RangeError(`no such example ${id}`);
  const { default: input } = await examples[id]();
  return takeProduct(input, `${id}.json`);
}

function isExample(id: string): id is ExampleId {
  return Object.hasOwn(examples, id);
}
