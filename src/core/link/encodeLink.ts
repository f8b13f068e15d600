import { checkOf } from './check';
import { writeChecklistParameter } from './checklistParameter';
import { writeLabels } from './labelParameters';
import type { LinkChoices, LinkState, OtherPlan } from './linkState';
import type { Packing } from './packedText';
import { loadedPacking, loadPacking } from './packing';
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

/**
 * The link from `#` on: readable, or packed when that is too long. Equal states give equal text. If the compressor
 * cannot be loaded, the link stays readable at any length. With a checklist or a second plan, which are always
 * packed, it then rejects, as it does for a checklist that is too long for a link.
 */
export async function encodeLink(state: LinkState): Promise<string> {
  const ready = encodeLinkNow(state);
  if (ready !== undefined) return ready;
  if (isAlwaysPacked(state)) return write(state, await loadPacking());
  const packing = await loadPacking().catch(() => undefined);
  return packing ? write(state, packing) : encodeReadable(state);
}

/** The same without waiting; undefined when the compressor is needed and not loaded yet. */
export function encodeLinkNow(state: LinkState): string | undefined {
  const packing = loadedPacking();
  if (packing) return write(state, packing);
  if (isAlwaysPacked(state)) return undefined;
  const readable = encodeReadable(state);
  return readable.length <= readableCharacters ? readable : undefined;
}

/** The readable form at any length, without a checklist or a second plan. */
export function encodeReadable(state: LinkState): string {
  return writeLink(state, checked(planParametersOf(state)));
}

function isAlwaysPacked({ checklist, other }: LinkState): boolean {
  return checklist !== undefined || other !== undefined;
}

/**
 * The second plan and the checklist come last and outside the packed plan, so that a link that is cut keeps the plan.
 */
function write(state: LinkState, packing: Packing): string {
  const carried = planParametersOf(state);
  const following = [
    ...(state.other === undefined ? [] : [writeOther(state.other, packing)]),
    ...(state.checklist === undefined ? [] : [writeChecklistParameter(state.checklist, packing)]),
  ];
  const readable = writeLink(state, checked([...carried, ...following]));
  if (readable.length <= readableCharacters) return readable;
  const plan = { key: 'z', value: packing.pack(writeParameters(checked(carried))) };
  // A packed plan contains its own check; this one covers what follows it too.
  if (following.length > 0) return writeLink(state, checked([plan, ...following]));
  return writeLink(state, [versionParameter, plan]);
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
  const { plan, pick, language, theme, part, background, labels, stamp } = state;
  const choices = [
    { key: 'pick', value: pick ?? '' },
    { key: 'lang', value: language ?? '' },
    { key: 'theme', value: theme ?? '' },
    { key: 'part', value: part ?? '' },
    { key: 'bg', value: background ?? '' },
  ].filter(({ value }) => value !== '');
  return [
    ...writePlan(plan),
    ...choices,
    ...writeLabels(labels),
    ...(stamp ? [writeStamp(stamp)] : []),
  ];
}
