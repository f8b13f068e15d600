import { findDescribed, findOwnPrices } from '@/core/platforms/registry';
import { maximumBeside, writeBeside } from './besideParameter';
import { checkOf } from './check';
import { writeChecklistParameter } from './checklistParameter';
import { writeExchange } from './exchangeParameter';
import { writeLabels } from './labelParameters';
import type { LinkChoices, LinkState, OtherPlan } from './linkState';
import { writeLists } from './listsParameter';
import type { Packing } from './packedText';
import { loadPacking } from './packing';
import { type Parameter, writeParameters } from './parameters';
import { escapeLast } from './percent';
import { writeStamp } from './stampParameter';
import { newestVersion } from './upgrades';
import { writePlan } from './writePlan';

/**
 * Links up to this length stay readable; longer ones are packed, because not every mail or chat program keeps them
 * whole.
 */
export const readableCharacters = 1_800;

/** A link with descriptions of products and prices stays below this length, or names them alone. */
export const describedCharacters = 8_000;

/**
 * The link from `#` on: readable, or packed when that is too long. Equal states give equal text. If the compressor
 * cannot be loaded, the link stays readable at any length. With a checklist or a second plan, which are always
 * packed, it then rejects, as it does for a checklist that is too long for a link. The description of a product or of
 * prices that came from a file is part of the link where it leaves it short enough.
 */
export async function encodeLink(state: LinkState): Promise<string> {
  const { checklist, other } = state;
  const isDescribed = descriptionsOf(state).length > 0;
  if (checklist !== undefined || other !== undefined || isDescribed) {
    return writeFollowed(state, isDescribed);
  }
  const readable = encodeReadable(state);
  if (readable.length <= readableCharacters) return readable;
  const packing = await loadPacking().catch(() => undefined);
  return packing ? writeLink(state, [versionParameter, packedPlan(state, packing)]) : readable;
}

/** The readable form at any length, without a checklist or a second plan. */
export function encodeReadable(state: LinkState): string {
  return writeLink(state, checked(planParametersOf(state)));
}

async function writeFollowed(state: LinkState, isDescribed: boolean): Promise<string> {
  if (!isDescribed) return writeWith(state, await loadPacking(), false);
  const packing = await loadPacking().catch(() => undefined);
  if (!packing && state.checklist === undefined && state.other === undefined) {
    return encodeReadable(state);
  }
  const loaded = packing ?? (await loadPacking());
  const described = writeWith(state, loaded, true);
  return described.length <= describedCharacters ? described : writeWith(state, loaded, false);
}

/**
 * A link with what is always packed: descriptions of products, a second plan, a checklist. They come last and outside
 * the packed plan, so that a link that is cut keeps the plan.
 */
function writeWith(state: LinkState, packing: Packing, describes: boolean): string {
  const following = [
    ...(describes ? writeDescriptions(state, packing) : []),
    ...(state.other === undefined ? [] : [writeOther(state.other, packing)]),
    ...(state.checklist === undefined ? [] : [writeChecklistParameter(state.checklist, packing)]),
  ];
  const readable = writeLink(state, checked([...planParametersOf(state), ...following]));
  if (readable.length <= readableCharacters) return readable;
  // A packed plan contains its own check; this one covers what follows it too.
  return writeLink(state, checked([packedPlan(state, packing), ...following]));
}

/** The descriptions of the plans' products and of those set beside them, and of price lists that are users' own, each once. */
function descriptionsOf({ plan, other, lists = [], products: beside = [] }: LinkState) {
  const plans = [plan, ...(other ? [other.plan] : [])];
  const described = [...plans.map(({ platform }) => platform), ...beside.slice(0, maximumBeside)];
  const products = new Set(described.map((id) => findDescribed(id)?.file));
  const ids = [...plans.map(({ priceList }) => priceList), ...lists];
  const prices = new Set(ids.map((id) => findOwnPrices(id)?.file));
  const filesAs = (key: string, files: ReadonlySet<object | undefined>) =>
    [...files].flatMap((file) => (file ? [{ key, file }] : []));
  return [...filesAs('d', products), ...filesAs('p', prices)];
}

function writeDescriptions(state: LinkState, packing: Packing): readonly Parameter[] {
  return descriptionsOf(state).map(({ key, file }) => {
    return { key, value: packing.pack(JSON.stringify(file)) };
  });
}

function packedPlan(state: LinkState, packing: Packing): Parameter {
  return { key: 'z', value: packing.pack(writeParameters(checked(planParametersOf(state)))) };
}

const versionParameter: Parameter = { key: 'v', value: String(newestVersion) };

function writeLink({ view }: LinkState, parameters: readonly Parameter[]): string {
  return escapeLast(`#/${view}?${writeParameters(parameters)}`);
}

/** Puts the version and the check before the parameters. */
function checked(carried: readonly Parameter[]): readonly Parameter[] {
  return [versionParameter, { key: 'c', value: checkOf(carried) }, ...carried];
}

function writeOther(other: OtherPlan, packing: Packing): Parameter {
  return { key: 'b', value: packing.pack(writeParameters(checked(planParametersOf(other)))) };
}

function planParametersOf(state: OtherPlan & LinkChoices): readonly Parameter[] {
  const { plan, pick, language, theme, part, background, labels } = state;
  const { exchange, leaving, risk, decides, lists, products, stamp } = state;
  const choices = [
    { key: 'pick', value: pick ?? '' },
    { key: 'lang', value: language ?? '' },
    { key: 'theme', value: theme ?? '' },
    { key: 'part', value: part ?? '' },
    { key: 'bg', value: background ?? '' },
    { key: 'leave', value: leaving ?? '' },
    { key: 'risk', value: risk ?? '' },
    { key: 'odds', value: decides ?? '' },
  ].filter(({ value }) => value !== '');
  return [
    ...writePlan(plan),
    ...choices,
    ...writeLabels(labels),
    ...(exchange ? [writeExchange(exchange)] : []),
    ...(lists && lists.length > 0 ? [writeLists(lists)] : []),
    ...(products && products.length > 0 ? [writeBeside(products)] : []),
    ...(stamp ? [writeStamp(stamp)] : []),
  ];
}
