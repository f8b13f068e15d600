import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { PlatformId } from '@/core/platforms/platform';
import type { Outcome } from './commandProblem';
import { productFromInput } from './productFromInput';
import { type ByteSource, readInput } from './readInput';
import { readJsonText } from './readJsonText';

/** Where a plan comes from. */
export type PlanInput = {
  /** Undefined is standard input. */
  readonly file: string | undefined;
  /** A file that describes a product; a plan that names no product is one of this. */
  readonly product: string | undefined;
};

/** The plan of a file, or of standard input. */
export async function planFromInput(
  { file, product }: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<Plan>> {
  const platform = await productOption(product, stdin);
  if (!platform.ok) return platform;
  const text = await readInput(file, stdin);
  return text.ok ? parsePlanText(text.value, 1, platform.value) : text;
}

/** The product of the option, from here on known; undefined without the option. */
export async function productOption(
  product: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<PlatformId | undefined>> {
  return product === undefined
    ? { ok: true, value: undefined }
    : await productFromInput(product, stdin);
}

/**
 * Reads JSON text as a plan. `firstLine` is the number of its first line in the input that it is a part of; `platform`
 * the product of a plan that names none.
 */
export function parsePlanText(text: string, firstLine = 1, platform?: PlatformId): Outcome<Plan> {
  const json = readJsonText(text, firstLine);
  if (!json.ok) return json;
  const reading = parsePlan(
    platform === undefined ? json.value : withPlatform(json.value, platform),
  );
  return reading.ok ? { ok: true, value: reading.plan } : reading;
}

function withPlatform(input: unknown, platform: PlatformId): unknown {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isObject && !('platform' in input) ? { ...input, platform } : input;
}
