import { checkOf } from './check';
import { writeChecklistParameter } from './checklistParameter';
import { writeLabels } from './labelParameters';
import type { LinkChoices, LinkState, OtherPlan } from './linkState';
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

/**
 * The link from `#` on: readable, or packed when that is too long. Equal states give equal text. If the compressor
 * cannot be loaded, the link stays readable at any length. With a checklist or a second plan, which are always
 * packed, it then rejects, as it does for a checklist that is too long for a link.
 */
export async function encodeLink(state: LinkState): Promise<string> {
  const { checklist, other } = state;
  if (checklist !== undefined || other !== undefined) {
    return writeFollowed(state, await loadPacking());
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

/**
 * A link with a second plan or a checklist. They come last and outside the packed plan, so that a link that is cut
 * keeps the plan.
 */
function writeFollowed(state: LinkState, packing: Packing): string {
  const following = [
    ...(state.other === undefined ? [] : [writeOther(state.other, packing)]),
    ...(state.checklist === undefined ? [] : [writeChecklistParameter(state.checklist, packing)]),
  ];
  const readable = writeLink(state, checked([...planParametersOf(state), ...following]));
  if (readable.length <= readableCharacters) return readable;
  // A packed plan contains its own check; this one covers what follows it too.
  return writeLink(state, checked([packedPlan(state, packing), ...following]));
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
