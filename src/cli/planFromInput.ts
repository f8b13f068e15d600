import { parsePlan } from '@/core/plan/parsePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { PlatformId } from '@/core/platforms/platform';
import { defaultBilling, findPlatform, isPlatformId } from '@/core/platforms/registry';
import type { OwnPrices } from '@/core/platforms/room';
import type { OfferChoices } from '@/core/report/products/offers';
import type { Outcome } from './commandProblem';
import { ownedProblems } from './ownedProblems';
import { pricesFromInput, productFromInput } from './productFromInput';
import { type ByteSource, readInput } from './readInput';
import { readJsonText } from './readJsonText';

/** Files beside the plan. */
export type GivenFiles = {
  /** Files that describe products. A plan that names no product is one of the last of them. */
  readonly product?: readonly string[];
  /** Files with prices of one’s own. A plan that names no price list uses the last of them that is for its product. */
  readonly prices?: readonly string[];
};

/** Where a plan comes from. */
export type PlanInput = GivenFiles & {
  /** Undefined is standard input. */
  readonly file: string | undefined;
};

/** What the given files describe, from here on known. */
export type Given = {
  readonly products: readonly PlatformId[];
  readonly prices: readonly OwnPrices[];
};

/** The plan of a file, or of standard input. */
export async function planFromInput(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<Plan>> {
  const read = await planWithOffers(input, stdin);
  return read.ok ? { ok: true, value: read.value.plan } : read;
}

/** The plan, and what the given files add where it stands on every product. */
export async function planWithOffers(
  input: PlanInput,
  stdin: () => ByteSource,
): Promise<Outcome<{ readonly plan: Plan; readonly offers: OfferChoices }>> {
  const given = await describeGiven(input, stdin);
  if (!given.ok) return given;
  const text = await readInput(input.file, stdin);
  const plan = text.ok ? parsePlanText(text.value, 1, given.value) : text;
  if (!plan.ok) return plan;
  const { products, prices } = given.value;
  const offers = { products, lists: prices.map(({ list }) => list.id) };
  return { ok: true, value: { plan: plan.value, offers } };
}

/** Makes known what the files describe. */
export async function describeGiven(
  files: GivenFiles,
  stdin: () => ByteSource,
): Promise<Outcome<Given>> {
  const products: PlatformId[] = [];
  for (const file of files.product ?? []) {
    const product = await productFromInput(file, stdin);
    if (!product.ok) return product;
    products.push(product.value);
  }
  const prices: OwnPrices[] = [];
  for (const file of files.prices ?? []) {
    const list = await pricesFromInput(file, stdin);
    if (!list.ok) return list;
    prices.push(list.value);
  }
  return { ok: true, value: { products, prices } };
}

/**
 * Reads JSON text as a plan. `firstLine` is the number of its first line in the input that it is a part of; `given` has
 * what the plan is about where it does not say.
 */
export function parsePlanText(text: string, firstLine = 1, given?: Given): Outcome<Plan> {
  const json = readJsonText(text, firstLine);
  if (!json.ok) return json;
  const reading = parsePlan(given ? completed(json.value, given) : json.value);
  if (!reading.ok) return reading;
  const problems = ownedProblems(reading.plan);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: reading.plan };
}

/** A plan that names no product is one of the last described, or of that which the first prices are for. */
function completed(input: unknown, { products, prices }: Given): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const named = 'platform' in input ? input.platform : undefined;
  const platform = named ?? products.at(-1) ?? prices[0]?.platform;
  const own = prices.findLast((one) => one.platform === platform);
  return {
    ...input,
    ...(platform === undefined ? {} : { platform }),
    ...(own && isPlatformId(platform) && !('priceList' in input)
      ? { priceList: own.list.id, ...billingFor(own, platform, input) }
      : {}),
  };
}

/** A plan that names no billing has the usual one, or the first that the prices are for. */
function billingFor({ list }: OwnPrices, platform: PlatformId, input: object) {
  const billings = list.columns.map(({ billing }) => billing);
  if ('billing' in input || billings.includes(defaultBilling(findPlatform(platform)))) return {};
  return { billing: billings[0] };
}
