import { type FormEvent, useEffect, useState } from 'react';
import { newId } from '@/app/store/newId';
import { keepPlan, readNow } from '@/app/store/shelf';
import { nameCharacters, type SavedPlan, tidyName } from '@/app/store/shelfEntry';
import { useShelf } from '@/app/store/shelfLook';
import { createNames } from '@/app/store/shelfNames';
import { areSamePlan, savedLinkOf, takeBack } from '@/app/store/shelfPlan';
import { writePlanFile } from '@/app/store/shelfPlanFile';
import { useDraftKeeper, useStoreApi, useWords } from '@/app/store/storeContext';
import { isUnread } from '@/app/store/unreadTyping';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { saveFile } from '@/app/ui/saveFile';
import { TextField } from '@/app/ui/TextField';
import styles from './SavedPlans.module.css';
import type { SavedPlans } from './useSavedPlans';

type Props = { readonly saved: SavedPlans; readonly onClose: () => void };

/** Saves the open plan under a name. A name that is in use is not overwritten without asking. */
export function SavedPlansSave({ saved, onClose }: Props) {
  const words = useWords();
  const { save: said, told } = useWords('shelf').shelf;
  const store = useStoreApi();
  const keeper = useDraftKeeper();
  const { plans, isBlocked } = useShelf();
  const [name, setName] = useState(() => {
    const entry = plans.find(({ id }) => id === saved.latestId());
    const { plan, isBlank: isUntitled } = store.getState();
    return entry?.name ?? (isUntitled ? undefined : plan.title) ?? '';
  });
  const { isBlank } = store.getState();
  const [asked, setAsked] = useState<SavedPlan>();
  const [problem, setProblem] = useState<'full' | 'blocked' | undefined>(
    isBlocked ? 'blocked' : undefined,
  );
  const [unchanged, setUnchanged] = useState<SavedPlan>();
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const link = await savedLinkOf(store.getState());
      for (const plan of plans) {
        if (await areSamePlan(plan.link, link)) return isWanted && setUnchanged(plan);
      }
      return isWanted && setUnchanged(undefined);
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [plans, store]);
  const freeNameOf = (other: SavedPlan) =>
    createNames(plans.map((plan) => plan.name)).free(other.name);
  const tidy = tidyName(name) || words.plan.untitled;
  const keep = async (id: string, as: string) => {
    const link = await savedLinkOf(store.getState());
    const before = readNow(id);
    const keeping = keepPlan({ id, name: as, savedAt: Date.now(), link });
    if (keeping !== 'kept') return setProblem(keeping === 'full' ? 'full' : 'blocked');
    const written = readNow(id);
    saved.remember(id);
    if (before === undefined) saved.say({ text: told.saved(as) });
    else {
      const run = () => {
        takeBack(id, before, written);
        saved.say(undefined);
      };
      saved.say({ text: told.replaced(as), action: { label: told.undo, run } });
    }
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBlank) return;
    const taken = plans.find((plan) => plan.name === tidy);
    if (taken && taken.id !== unchanged?.id) return setAsked(taken);
    if (!taken) return void keep(newId(), tidy);
    // It is already saved exactly like this.
    saved.remember(taken.id);
    saved.say({ text: told.saved(tidy) });
    return onClose();
  };
  return (
    <Dialog heading={said.heading} closeLabel={words.header.close} onClose={onClose}>
      <form className={styles.body} onSubmit={submit}>
        <p className={styles.hint}>{said.hint}</p>
        <TextField
          label={said.name}
          showsLabel
          value={name}
          maxLength={nameCharacters}
          placeholder={words.plan.untitled}
          onChange={(event) => {
            setName(event.target.value);
            setAsked(undefined);
          }}
        />
        <div role="status" className={styles.body}>
          {isBlank ? <p className={styles.problem}>{said.blank}</p> : null}
          {isUnread(store.getState(), keeper.getState().draft) ? (
            <p className={styles.problem}>{said.unread}</p>
          ) : null}
          {problem ? <p className={styles.problem}>{told[problem]}</p> : null}
          {asked ? <p>{said.taken(asked.name, freeNameOf(asked))}</p> : null}
          {unchanged && !asked && !problem && !isBlank ? (
            <p className={styles.hint}>{said.isSaved(unchanged.name || words.plan.untitled)}</p>
          ) : null}
        </div>
        <div className={styles.actions}>
          <Button onClick={onClose}>{said.cancel}</Button>
          {problem ? (
            <Button
              look="primary"
              onClick={() => {
                saveFile(`${tidy}.json`, writePlanFile(store.getState().plan));
                saved.say({ text: told.fileSaved(`${tidy}.json`) });
                onClose();
              }}
            >
              {said.asFile}
            </Button>
          ) : null}
          {asked && !problem ? (
            <>
              <Button onClick={() => void keep(newId(), freeNameOf(asked))}>{said.keepBoth}</Button>
              <Button look="primary" onClick={() => void keep(asked.id, asked.name)}>
                {said.replace}
              </Button>
            </>
          ) : null}
          {asked || problem || isBlank ? null : (
            <Button look="primary" type="submit">
              {said.save}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
