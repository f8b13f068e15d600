import type { PlanDraft } from '@/core/plan/draft';
import type { DraftKeeper } from './draftKeeper';
import { areSameEdit } from './edit';
import { type HistoryEntry, readHistoryEntry } from './historyEntry';
import { forgetLeaving, type Leaving, saveLeaving } from './leaving';
import { addressOf } from './linkFiles';
import type { PlanState, PlanStore } from './planStore';

/** The shortest time between two writes to the address bar, in milliseconds: some browsers allow no more. */
const restMs = 300;

/** For how long after a change of address a reload may still use the previous address, in milliseconds. */
const leavingMs = 2_000;

type Pending = { readonly state: PlanState; readonly draft: PlanDraft | undefined };

/**
 * Writes the link of the store's plan to the address bar, and what is being typed to the history entry. Equal edits
 * share an entry of the history; any other edit begins a new one. Calls `onTravel` when the user goes to another
 * address. Returns a function that stops it.
 */
export function startLinkSync(
  store: PlanStore,
  keeper: DraftKeeper,
  onTravel: () => void,
): () => void {
  let editedHere = readHistoryEntry(window.history.state)?.edited;
  let pending: Pending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = Number.NEGATIVE_INFINITY;
  /** The changes of the history, each after the one before: a link that must be packed first takes its time. */
  let queue = Promise.resolve();
  /** How often the user went to another address. What was still to be written then is dropped. */
  let travels = 0;
  /** The last link that was written; undefined once the user has gone elsewhere. */
  let written: Leaving | undefined;

  /** Acts on what is made first, unless the user has gone to another address meanwhile. */
  const inTurn = <Made>(prepare: () => Made | Promise<Made>, act: (made: Made) => void) => {
    const travelsBefore = travels;
    queue = queue
      .then(() => prepare())
      .then((made) => {
        if (travels === travelsBefore) act(made);
      })
      .catch(() => undefined);
  };
  const write = ({ state: { lastEdit: edited, planId }, draft }: Pending, link: string) => {
    const entry: HistoryEntry = { edited, draft, planId };
    written = { link, ...entry };
    const isMadeHere = edited !== undefined && edited.kind !== 'travel';
    const isOther = isMadeHere && !areSameEdit(edited, editedHere);
    const isNew = isOther && link !== window.location.hash;
    editedHere = edited;
    writtenAt = performance.now();
    try {
      if (isNew) window.history.pushState(entry, '', link);
      else window.history.replaceState(entry, '', link);
    } catch {
      // Browsers limit how often the address may change. The next change writes this one too.
    }
  };
  const flush = () => {
    clearTimeout(timer);
    const next = pending;
    pending = undefined;
    if (next) {
      inTurn(
        () => addressOf(next.state),
        (link) => write(next, link),
      );
    }
  };
  const schedule = (next: Pending) => {
    // A frame must not add to the history of the page that shows it.
    if (next.state.view === 'embed') return;
    if (pending && !areSameEdit(pending.state.lastEdit, next.state.lastEdit)) flush();
    pending = next;
    clearTimeout(timer);
    // Writing an address takes longer than an edit, so it waits until nobody types.
    const isTyping = next.state.lastEdit?.kind === 'field' || next.draft !== undefined;
    const waitMs = isTyping ? restMs : writtenAt + restMs - performance.now();
    if (waitMs <= 0) flush();
    else timer = setTimeout(flush, waitMs);
  };
  /** Removes the draft from the current entry: the plan that was corrected is written as a new entry. */
  const forgetDraft = () => {
    if (pending) pending = { ...pending, draft: undefined };
    inTurn(
      () => undefined,
      () => {
        if (written) written = { ...written, draft: undefined };
        if (readHistoryEntry(window.history.state)?.draft === undefined) return;
        const { planId } = store.getState();
        const entry: HistoryEntry = { edited: editedHere, draft: undefined, planId };
        // Browsers limit how often the address may change. The next change overwrites this entry.
        window.history.replaceState(entry, '');
      },
    );
  };
  const follow = (state: PlanState, before: PlanState) => {
    const isTaken = state.hasTakenChecklist && !before.hasTakenChecklist;
    const hasArrived = state.arrivals !== before.arrivals;
    const isOther = hasArrived || saysOther(state, before);
    if (!isTaken && (state.lastEdit?.kind === 'travel' || !isOther)) return;
    const draft = hasArrived ? state.arrivedDraft : keeper.getState().draft;
    schedule({ state, draft });
    if (hasArrived) flush();
  };
  const stops = [
    store.subscribe((state, before) => {
      if (state.arrivals !== before.arrivals && state.lastEdit?.kind === 'travel') namePlan(state);
      follow(state, before);
      // The form does this too, but it is only on the Size page.
      if (state.arrivals !== before.arrivals) keeper.setState({ draft: state.arrivedDraft });
    }),
    keeper.subscribe(({ draft }) => {
      if (draft) schedule({ state: store.getState(), draft });
      else forgetDraft();
    }),
    listen(window, 'popstate', () => {
      clearTimeout(timer);
      pending = undefined;
      written = undefined;
      travels += 1;
      editedHere = readHistoryEntry(window.history.state)?.edited;
      onTravel();
    }),
    listen(window, 'pagehide', () => {
      // A reload started by a script may have chosen the address before the last one was written.
      const isFresh = performance.now() - writtenAt < leavingMs;
      const isLast = pending !== undefined || isFresh;
      flush();
      inTurn(
        () => undefined,
        () => (isLast && written ? saveLeaving(written) : forgetLeaving()),
      );
    }),
    listen(document, 'visibilitychange', flush),
  ];
  return () => {
    flush();
    for (const stop of stops) stop();
  };
}

/** Writes the plan's id to the history entry, so that a reload or Back recognises the plan. */
export function namePlan({ view, planId }: PlanState): void {
  const entry = readHistoryEntry(window.history.state);
  if (view === 'embed' || entry?.planId === planId) return;
  try {
    window.history.replaceState({ edited: undefined, draft: undefined, ...entry, planId }, '');
  } catch {
    // Browsers limit how often the address may change. The next change writes the id.
  }
}

/** Whether the link changes. */
function saysOther(state: PlanState, before: PlanState): boolean {
  return (
    state.plan !== before.plan ||
    state.isBlank !== before.isBlank ||
    state.pick !== before.pick ||
    state.view !== before.view ||
    state.language !== before.language ||
    state.theme !== before.theme ||
    state.linkSays !== before.linkSays ||
    state.labels !== before.labels ||
    state.exchange !== before.exchange ||
    state.leaving !== before.leaving ||
    state.risk !== before.risk ||
    state.decides !== before.decides ||
    state.lists !== before.lists ||
    state.other !== before.other
  );
}

function listen(target: EventTarget, type: string, act: () => void): () => void {
  target.addEventListener(type, act);
  return () => target.removeEventListener(type, act);
}
