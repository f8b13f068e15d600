import { useRef, useState } from 'react';
import { keepPlans, putBack, removeEntry, removePlans, renamePlan } from '@/app/store/shelf';
import { type SavedPlan, tidyName, writeEntry } from '@/app/store/shelfEntry';
import { writeShelfFile } from '@/app/store/shelfFile';
import { useShelf } from '@/app/store/shelfLook';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Dialog } from '@/app/ui/Dialog';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { saveFile } from '@/app/ui/saveFile';
import { Toast } from '@/app/ui/Toast';
import styles from './SavedPlans.module.css';
import { SavedPlansDamaged } from './SavedPlansDamaged';
import { SavedPlansImports } from './SavedPlansImports';
import { SavedPlansPages } from './SavedPlansPages';
import { SavedPlansRow } from './SavedPlansRow';
import { usePages } from './usePages';
import type { SavedPlans } from './useSavedPlans';

type Props = { readonly saved: SavedPlans; readonly onClose: () => void };

/** Every saved plan: open, rename in place, delete with undo, export and import. */
export function SavedPlansDialog({ saved, onClose }: Props) {
  const words = useWords();
  const { shelf: said, told } = useWords('shelf').shelf;
  const { plans, damaged, isBlocked } = useShelf();
  const [renaming, setRenaming] = useState<SavedPlan>();
  const [broughtBack, setBroughtBack] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const nameOf = (plan: SavedPlan) => plan.name || words.plan.untitled;
  const bringBack = (id: string, text: string) => {
    const keeping = putBack({ id, text });
    setBroughtBack(id);
    saved.say(keeping === 'kept' || keeping === 'gone' ? undefined : { text: told[keeping] });
  };
  const remove = (id: string, message: string) => {
    const text = removeEntry(id);
    setBroughtBack(undefined);
    if (text === undefined) return;
    const action = { label: told.undo, run: () => bringBack(id, text) };
    saved.say({ text: message, action });
  };
  const rename = (plan: SavedPlan, typed: string) => {
    setRenaming(undefined);
    const name = tidyName(typed);
    if (name === '' || name === plan.name) return;
    const keeping = renamePlan(plan.id, name);
    if (keeping === 'kept') return saved.say({ text: told.renamed(name) });
    if (keeping !== 'gone') return saved.say({ text: told[keeping] });
    const run = () => bringBack(plan.id, writeEntry({ ...plan, name }));
    saved.say({ text: told.goneBefore(nameOf(plan)), action: { label: told.bringBack, run } });
  };
  // A name that is being typed stays, even if another tab deletes the plan.
  const isGone = renaming && plans.every(({ id }) => id !== renaming.id);
  const pages = usePages(plans, words.plan.untitled);
  const shown = isGone ? [renaming, ...pages.shown] : pages.shown;
  const takeOut = (some: readonly SavedPlan[]) => {
    const removed = removePlans(some);
    const run = () => {
      keepPlans(removed);
      saved.say(undefined);
    };
    const action = removed.length > 0 ? { label: told.undo, run } : undefined;
    saved.say({ text: told.takenOut(removed.length), action });
  };
  return (
    <Dialog heading={said.heading} closeLabel={words.header.close} onClose={onClose}>
      <div className={styles.body}>
        <p className={styles.hint}>{isBlocked ? told.blocked : said.hint}</p>
        {plans.length === 0 && damaged.length === 0 ? <p>{said.none}</p> : null}
        <SavedPlansImports plans={plans} onTakeOut={takeOut} />
        <SavedPlansPages pages={pages} />
        <ul className={styles.plans}>
          {shown.map((plan) => (
            <SavedPlansRow
              key={plan.id}
              plan={plan}
              isRenaming={renaming?.id === plan.id}
              isBroughtBack={broughtBack === plan.id}
              onOpen={() => {
                void saved.open(plan);
                onClose();
              }}
              onRename={(isOn) => setRenaming(isOn ? plan : undefined)}
              onName={(name) => rename(plan, name)}
              onRemove={() => remove(plan.id, told.removed(nameOf(plan)))}
            />
          ))}
          {damaged.map((entry) => (
            <SavedPlansDamaged
              key={entry.id}
              entry={entry}
              onRemove={() => remove(entry.id, told.removedDamaged)}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onClick={() => file.current?.click()}>{said.importFile}</Button>
          <Button
            disabled={plans.length === 0}
            onClick={() => {
              saveFile(`${said.fileName}.json`, writeShelfFile(plans));
              saved.say({ text: told.exported(plans.length) });
            }}
          >
            {said.exportAll}
          </Button>
        </div>
        <JsonFileInput
          input={file}
          label={said.importFile}
          onFile={(given) => void saved.importFile(given)}
        />
      </div>
      <Toast message={saved.message} />
    </Dialog>
  );
}
