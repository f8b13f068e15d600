import { useEffect, useRef, useState } from 'react';
import { nameCharacters, type SavedPlan } from '@/app/store/shelfEntry';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { TextField } from '@/app/ui/TextField';
import { RemoveRowButton } from './RemoveRowButton';
import styles from './SavedPlans.module.css';

type Props = {
  readonly plan: SavedPlan;
  readonly isRenaming: boolean;
  /** Takes the focus, because the undo button that restored it has disappeared. */
  readonly isBroughtBack: boolean;
  readonly onOpen: () => void;
  readonly onRename: (isOn: boolean) => void;
  readonly onName: (name: string) => void;
  readonly onRemove: () => void;
};

/** A saved plan: its name opens it, or can be edited in place. */
export function SavedPlansRow({ plan, isRenaming, isBroughtBack, ...does }: Props) {
  const { onOpen, onRename, onName, onRemove } = does;
  const words = useWords();
  const { shelf: said } = useWords('shelf').shelf;
  const row = useRef<HTMLLIElement>(null);
  const wasRenaming = useRef(false);
  const [typed, setTyped] = useState(plan.name);
  const name = plan.name || words.plan.untitled;
  useEffect(() => {
    if (isRenaming) row.current?.querySelector('input')?.select();
    else if (wasRenaming.current) row.current?.querySelector('button')?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  useEffect(() => {
    if (isBroughtBack) row.current?.querySelector('button')?.focus();
  }, [isBroughtBack]);
  if (isRenaming) {
    return (
      <li ref={row}>
        <form
          className={styles.renaming}
          onSubmit={(event) => {
            event.preventDefault();
            onName(typed);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Escape must not close the dialog.
            event.preventDefault();
            event.stopPropagation();
            onRename(false);
          }}
        >
          <TextField
            label={said.newName(name)}
            className={styles.field}
            value={typed}
            maxLength={nameCharacters}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button look="link" type="submit">
            {said.keepName}
          </Button>
          <Button look="link" onClick={() => onRename(false)}>
            {said.cancel}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li ref={row} className={styles.plan}>
      <button
        type="button"
        className={styles.open}
        translate={plan.name ? 'no' : undefined}
        aria-label={said.open(name)}
        onClick={onOpen}
      >
        {name}
      </button>
      <span className={styles.time}>
        {plan.savedAt === 0 ? said.undated : said.at(plan.savedAt)}
      </span>
      <span className={styles.commands}>
        <Button
          look="link"
          aria-label={said.renameOne(name)}
          onClick={() => {
            setTyped(plan.name);
            onRename(true);
          }}
        >
          {said.rename}
        </Button>
        <RemoveRowButton label={said.removeOne(name)} onRemove={onRemove} />
      </span>
    </li>
  );
}
