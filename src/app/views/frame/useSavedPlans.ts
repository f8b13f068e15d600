import { useEffect, useRef, useState } from 'react';
import { removePlans } from '@/app/store/shelf';
import type { SavedPlan } from '@/app/store/shelfEntry';
import { importPlans } from '@/app/store/shelfFile';
import { type Refusal, readGiven } from '@/app/store/shelfGiven';
import { openPlan, openSaved, planEntry } from '@/app/store/shelfPlan';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import type { ToastMessage } from '@/app/ui/Toast';

export type SavedPlans = ReturnType<typeof useSavedPlans>;

/** How long a message is shown, and one with something to do, in milliseconds. */
const shownMs = 6_000;
const offeredMs = 12_000;

/** A file of more bytes than this takes a moment, which is said. */
const slowBytes = 200_000;

/** Opens saved plans and files, and holds what there is to say of it. */
export function useSavedPlans() {
  const words = useWords();
  const { told } = useWords().shelf;
  const store = useStoreApi();
  const [message, say] = useState<ToastMessage>();
  const [refusal, refuse] = useState<Refusal>();
  /** The entry that the open plan came from or was saved as, and the arrival that brought it. */
  const latest = useRef<{ readonly id: string; readonly arrivals: number }>(undefined);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => say(undefined), message.action ? offeredMs : shownMs);
    return () => clearTimeout(timer);
  }, [message]);
  const remember = (id: string) => {
    latest.current = { id, arrivals: store.getState().arrivals };
  };
  const take = (entries: Refusal['entries']) => {
    const imported = importPlans(entries);
    const run = () => say({ text: told.takenOut(removePlans(imported.plans).length) });
    const action = imported.added > 0 ? { label: told.undo, run } : undefined;
    say({ text: told.imported(imported), action });
  };
  const give = async (file: File | undefined, isToKeep: boolean) => {
    if (!file) return;
    if (file.size > slowBytes) say({ text: told.reading(file.name) });
    const given = await readGiven(file);
    if (given.kind === 'refused') {
      say(undefined);
      return refuse(given.refusal);
    }
    if (given.kind === 'plans') return take(given.entries);
    const { plan } = given;
    const name = plan.title ?? file.name.replace(/\.json$/i, '');
    if (isToKeep) return take([await planEntry(plan, name)]);
    openPlan(store, plan, words);
    say({ text: told.opened(name) });
  };
  return {
    message,
    say,
    refusal,
    refuse,
    remember,
    /** The id of the entry that the open plan belongs to. */
    latestId: () =>
      latest.current?.arrivals === store.getState().arrivals ? latest.current.id : undefined,
    open: async (saved: SavedPlan) => {
      await openSaved(store, saved, words);
      remember(saved.id);
      say({ text: told.opened(saved.name || words.plan.untitled) });
    },
    /** Opens the plan of a file; saved plans in it are added to those that are here. */
    openFile: (file: File | undefined) => give(file, false),
    /** Adds the plans of a file to those that are here. */
    importFile: (file: File | undefined) => give(file, true),
    takeRest: () => {
      if (refusal) take(refusal.entries);
      refuse(undefined);
    },
  };
}
