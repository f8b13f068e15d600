import type { Language } from '@/core/words/language';
import type { Arrival, FirstState, ThemeChoice } from './planStore';
import type { Address } from './readAddress';
import type { SavedPlan } from './shelfEntry';

/** What this device brings to a page beside its address. */
type Device = {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly offered: SavedPlan | undefined;
};

/** What a page begins with: the address, and the plan that came of it. */
export function firstState(
  address: Address,
  { checklist, draft, ...brought }: Arrival,
  { language, theme, offered }: Device,
): FirstState {
  const { state } = address;
  return {
    ...brought,
    view: state.view,
    language,
    theme: state.theme ?? theme,
    linkSays: { language: state.language !== undefined, theme: state.theme !== undefined },
    offered: isBare(address) ? offered : undefined,
    linkedChecklist: checklist,
    arrivedDraft: draft,
  };
}

/** Nobody asked for a plan: neither a link, however damaged, nor what was being typed. */
export function isBare({ state, problems, typed }: Address): boolean {
  const { view, plan, other, checklist } = state;
  const brought = plan ?? other ?? checklist ?? typed;
  return brought === undefined && problems.length === 0 && view !== 'embed';
}
