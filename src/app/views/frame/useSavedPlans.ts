import { useEffect, useRef, useState } from 'react';
import { removePlans } from '@/app/store/shelf';
import type { SavedPlan } from '@/app/store/shelfEntry';
import { importPlans } from '@/app/store/shelfFile';
import { type Refusal, readGiven } from '@/app/store/shelfGiven';
import { openPlan, openSaved, planEntry } from '@/app/store/shelfPlan';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import type { ToastMessage } from '@/app/ui/Toast';

export type SavedPlans = ReturnType<typeof useSavedPlans>;

/** How long a message is shown, in milliseconds; longer when it has a button. */
const shownMs = 6_000;
const offeredMs = 12_000;

/** A file of more bytes than this takes a moment to read, so a message says that it is being read. */
const slowBytes = 200_000;

/** Opens saved plans and files, and holds the message about it. */
export function useSavedPlans() {
  const words = useWords();
  const { told } = useWords('shelf').shelf;
  const store = useStoreApi();
  const [message, say] = useState<ToastMessage>();
  const [refusal, refuse] = useState<Refusal>();
  /** The saved plan that is open, and the arrival that opened it. */
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
    /** The id of the saved plan that is open; undefined if none is. */
    latestId: () =>
      latest.current?.arrivals === store.getState().arrivals ? latest.current.id : undefined,
    open: async (saved: SavedPlan) => {
      await openSaved(store, saved, words);
      remember(saved.id);
      say({ text: told.opened(saved.name || words.plan.untitled) });
    },
    /** Opens the plan of a file. Saved plans in a file are added to those here. */
    openFile: (file: File | undefined) => give(file, false),
    /** Adds the plans of a file to the saved ones. */
    importFile: (file: File | undefined) => give(file, true),
    takeRest: () => {
      if (refusal) take(refusal.entries);
      refuse(undefined);
    },
  };
}
