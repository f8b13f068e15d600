import { useRef, useState } from 'react';
import { linkWithChecklist } from '@/app/store/checklistLink';
import { fileBudget } from '@/app/store/pageBudget';
import { useProvisionWords } from '@/app/store/provisionWords';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyText } from '@/app/ui/copyText';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { saveFile } from '@/app/ui/saveFile';
import {
  readChecklistFile,
  salvageFile,
  writeChecklist,
  writeChecklistFile,
} from '@/core/provisioning/checklist/checklistFile';
import type { Checklist } from '@/core/provisioning/checklist/checklistState';
import { answerOf } from '@/core/report/answer';
import styles from './ProvisionView.module.css';
import { useChecklist, useChecklistStore } from './useChecklist';
import { useStepPart } from './useStepPart';

/** No file of a checklist and its plan is larger, in bytes. */
const maximumBytes = 8_000_000;

/** Save to and open from a file, a link that carries the checklist, print, and a fresh start. */
export function ChecklistTools() {
  const words = useWords();
  const { checklist: said } = useProvisionWords();
  const stepPart = useStepPart();
  const planStore = useStoreApi();
  const store = useChecklistStore();
  const saving = useChecklist((state) => state.saving);
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [salvaged, setSalvaged] = useState<Checklist>();
  const say = (text: string, found: readonly string[] = []) => {
    setSalvaged(undefined);
    setMessage(text);
    setProblems(found);
  };
  const download = () => {
    const { plan } = planStore.getState();
    const text = writeChecklistFile(store.getState().checklist, plan);
    saveFile(`${said.file.name(plan.title ?? '')}.json`, text);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > maximumBytes) return say(said.file.tooLarge);
    const text = await chosen.text();
    const budget = fileBudget();
    const reading = await readChecklistFile(text, budget);
    if (reading.ok) {
      const { plan, checklist } = reading.file;
      const answering = answerOf(plan);
      if (answering.ok) {
        store.getState().openFile(checklist, plan);
        return say('');
      }
      say(said.file.noAnswer, answering.problems.map(words.problem));
      return setSalvaged(checklist);
    }
    const [first] = reading.problems;
    if (first?.path === '' && first.code === 'too-many') return say(said.file.tooLarge);
    const isJson = reading.problems[0]?.path !== '' || reading.problems[0]?.code !== 'unreadable';
    if (!isJson) return say(said.file.notJson);
    const named = reading.problems
      .slice(0, 6)
      .map((problem) => said.dropped(stepPart(problem.path), said.reason(problem)));
    say(said.file.refused, named);
    setSalvaged(await salvageFile(text, budget));
  };
  const copyLink = async () => {
    const text = writeChecklist(store.getState().checklist);
    const made = linkWithChecklist(planStore.getState(), text);
    if (!made) return say(said.actions.linkTooLong);
    if (await copyText({ plain: made })) return say(said.actions.linkCopied);
    const link = await made.catch(() => undefined);
    if (link === undefined) say(said.actions.linkFailed);
    else say(said.actions.copyRefused, [link]);
  };
  const clear = () => {
    store.getState().clear();
    say('');
  };
  return (
    <div>
      <div className={styles.actions}>
        <Button look="link" onClick={copyLink}>
          {said.actions.copyLink}
        </Button>
        <Button look="link" onClick={download}>
          {said.actions.download}
        </Button>
        <Button look="link" onClick={() => file.current?.click()}>
          {said.actions.open}
        </Button>
        <Button look="link" onClick={() => window.print()}>
          {said.actions.print}
        </Button>
        <Button look="link" onClick={clear}>
          {said.actions.clear}
        </Button>
      </div>
      <JsonFileInput input={file} label={said.actions.open} onFile={(given) => void open(given)} />
      <div role="status" className={styles.small}>
        <p>{message}</p>
        {problems.map((problem) => (
          <p key={problem} className={styles.warning}>
            {problem}
          </p>
        ))}
        {salvaged ? (
          <Button
            look="link"
            onClick={() => {
              store.getState().openFile(salvaged, undefined);
              say('');
            }}
          >
            {said.file.salvage}
          </Button>
        ) : null}
      </div>
      {saving === 'full' || saving === 'blocked' ? (
        <p role="alert" className={styles.warning}>
          {said.storage[saving]}
        </p>
      ) : (
        <p className={`${styles.small} ${styles.keeping}`}>
          {saving === 'saved' ? said.storage.saved : said.storage.note}
        </p>
      )}
    </div>
  );
}
