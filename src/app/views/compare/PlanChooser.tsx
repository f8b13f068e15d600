import { type FormEvent, useRef, useState } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { TextField } from '@/app/ui/TextField';
import type { LinkProblem } from '@/core/link/linkProblem';
import { presetIds, presetPlan } from '@/core/plan/presets';
import styles from './PlanChooser.module.css';
import { SavedPlanChoices } from './SavedPlanChoices';
import { type SideId, type Taken, useTakePlan } from './useTakePlan';

type Props = {
  readonly side: SideId;
  /** Called when a plan was taken, with what could not be read of its link. */
  readonly onTaken: (problems: readonly LinkProblem[]) => void;
};

/** Chooses a plan from a link, the saved plans or the examples. A refused link stays in the field to be corrected. */
export function PlanChooser({ side, onTaken }: Props) {
  const words = useWords('examples');
  const own = useWords('compare').compare;
  const { takeLink, takePlan } = useTakePlan(side);
  const form = useRef<HTMLFormElement>(null);
  const [link, setLink] = useState('');
  const [taken, setTaken] = useState<Taken>();
  /** Counts the requests: of two links only the later one counts. */
  const asked = useRef(0);
  const use = async (wanted: string) => {
    asked.current += 1;
    const mine = asked.current;
    const reading = await takeLink(wanted, () => mine === asked.current);
    if (mine !== asked.current) return;
    setTaken(reading);
    if (reading.refusal === undefined) {
      setLink('');
      onTaken(reading.problems);
    } else form.current?.querySelector('input')?.focus();
  };
  const change = (text: string) => {
    setLink(text);
    setTaken(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void use(link);
  };
  const refusalText = ({ refusal }: Taken) => {
    if (refusal === undefined) return undefined;
    if (refusal === 'empty') return own.link.empty;
    if (refusal === 'no-plan') return own.link.noPlan;
    return own.link.refused(words.problem(refusal));
  };
  const refused = taken?.refusal === undefined ? undefined : taken;
  return (
    <div className={styles.chooser}>
      <form ref={form} className={styles.link} onSubmit={submit} noValidate>
        <TextField
          label={own.link.label[side]}
          showsLabel
          className={styles.field}
          value={link}
          placeholder={own.link.hint}
          problem={refused && refusalText(refused)}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            // A field of one line drops line breaks, and with them the end of the link.
            if (link !== '' || !/[\r\n]/.test(text)) return;
            event.preventDefault();
            change(text);
          }}
          onChange={(event) => change(event.target.value)}
        />
        <Button type="submit">{own.link.use}</Button>
      </form>
      {refused && refused.problems.length > 0 ? (
        <ul className={styles.problems}>
          {[...new Set(refused.problems.map(words.link.problem))].slice(0, 6).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      <SavedPlanChoices onTake={(saved) => void use(saved)} />
      <h3 className={styles.name}>{own.examples}</h3>
      <ul className={styles.items}>
        {presetIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              onClick={() => {
                takePlan(presetPlan(id, words.presets[id]));
                onTaken([]);
              }}
            >
              <span>{words.presets[id].title}</span>
              <small>{words.presetHints[id]}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
