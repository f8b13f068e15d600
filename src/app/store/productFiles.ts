import { readJson } from '@/core/plan/readJson';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { namedProblems, parseProduct } from '@/core/platforms/own/parseProduct';
import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { addDescribed } from '@/core/platforms/registry';
import type { DescribedRoom } from '@/core/platforms/room';
import { showDescribed } from './describedProducts';
import { fileBudget } from './pageBudget';

/** Larger than any product file can be, in MB (10^6 bytes). */
export const maximumProductMb = 2;

/** A file that describes no product as it is. */
export type ProductRefusal = {
  readonly fileName: string;
  readonly reason: 'tooLarge' | 'unreadable' | 'notJson' | 'tooMuch' | 'problems';
  readonly problems: readonly ProductProblem[];
  /** There may be more than are named. */
  readonly isCut: boolean;
  /** What stands in the file, to be corrected; undefined where it is no object. */
  readonly input: object | undefined;
};

export type GivenProduct =
  | { readonly ok: true; readonly room: DescribedRoom }
  | { readonly ok: false; readonly refusal: ProductRefusal };

/** Reads a file that a person opens and makes its product known, or says everything that is wrong with it. */
export async function readProductFile(file: File): Promise<GivenProduct> {
  const refused = (reason: ProductRefusal['reason']): GivenProduct => ({
    ok: false,
    refusal: { fileName: file.name, reason, problems: [], isCut: false, input: undefined },
  });
  if (file.size > maximumProductMb * 1e6) return refused('tooLarge');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refused('unreadable');
  // Some editors begin a file with a byte order mark.
  const json = await readJson(text.replace(/^\ufeff/, ''), fileBudget());
  if (!json.ok) return refused(json.code === 'too-many' ? 'tooMuch' : 'notJson');
  return takeProduct(json.input, file.name);
}

/** The same of what was read from somewhere. */
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
