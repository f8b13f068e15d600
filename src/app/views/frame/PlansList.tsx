import { useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useShelf } from '@/app/store/shelfLook';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { JsonFileInput } from '@/app/ui/JsonFileInput';
import { Toast } from '@/app/ui/Toast';
import { emptyPlanDraft, newWorkloadDraft } from '@/core/plan/draft';
import { type PresetId, presetIds, presetPlan } from '@/core/plan/presets';
import { EarlierWorkList } from './EarlierWorkList';
import styles from './Frame.module.css';
import own from './PlansList.module.css';
import { SavedPlansDialog } from './SavedPlansDialog';
import { SavedPlansRefusal } from './SavedPlansRefusal';
import { SavedPlansSave } from './SavedPlansSave';
import { useSavedPlans } from './useSavedPlans';

/** How many saved plans the menu lists; the dialog has all of them. */
const listed = 6;

/**
 * The menu of plans: a new one, examples, saved plans, and the commands that save and open. Back returns to the plan
 * before.
 */
export function PlansList({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const { presets, presetHints } = useWords('examples');
  const { menu: said } = useWords('shelf').shelf;
  const store = useStoreApi();
  const arrive = usePlanStore((state) => state.arrive);
  const { plans } = useShelf();
  const saved = useSavedPlans();
  const [shows, setShows] = useState<'save' | 'manage'>();
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (preset: PresetId) => {
    arrive({ plan: presetPlan(preset, presets[preset]) }, { kind: 'example', id: preset });
    onDone();
  };
  const begin = () => {
    const { plan } = store.getState();
    const { platform } = plan;
    const draft = {
      ...emptyPlanDraft(platform, words.typed),
      workloads: [newWorkloadDraft(platform, words.typed)],
    };
    arrive({ plan, isBlank: true, draft, view: 'size' }, { kind: 'newPlan' });
    onDone();
  };
  const show = (dialog: 'save' | 'manage') => {
    // The menu closes first, so that the focus returns to it when the dialog closes.
    onDone();
    saved.say(undefined);
    setShows(dialog);
  };
  const close = () => setShows(undefined);
  const rest = plans.length - listed;
  return (
    <>
      <div className={`${styles.items} ${own.menu}`}>
        <button type="button" className={styles.item} onClick={begin}>
          <span>{said.fresh}</span>
          <small>{said.freshHint}</small>
        </button>
        <EarlierWorkList onOpen={saved.open} onDone={onDone} />
        <p id={`${id}-examples`} className={own.heading}>
          {said.examples}
        </p>
        <ul className={own.list} aria-labelledby={`${id}-examples`}>
          {presetIds.map((preset) => (
            <li key={preset}>
              <button type="button" className={styles.item} onClick={() => take(preset)}>
                <span>{presets[preset].title}</span>
                <small>{presetHints[preset]}</small>
              </button>
            </li>
          ))}
        </ul>
        <p id={`${id}-saved`} className={own.heading}>
          {said.saved}
        </p>
        {plans.length === 0 ? <p className={own.none}>{said.none}</p> : null}
        <ul className={own.list} aria-labelledby={`${id}-saved`}>
          {plans.slice(0, listed).map((plan) => (
            <li key={plan.id}>
              <button
                type="button"
                className={styles.item}
                onClick={() => {
                  onDone();
                  void saved.open(plan);
                }}
              >
                <span className={own.name} translate={plan.name ? 'no' : undefined}>
                  {plan.name || words.plan.untitled}
                </span>
                <small>{plan.savedAt === 0 ? said.undated : said.savedOn(plan.savedAt)}</small>
              </button>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p className={own.none}>{said.more(rest)}</p> : null}
        <div className={own.commands}>
          <button type="button" className={styles.item} onClick={() => show('save')}>
            {said.save}
          </button>
          <button type="button" className={styles.item} onClick={() => show('manage')}>
            {said.manage}
          </button>
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              onDone();
              file.current?.click();
            }}
          >
            {said.openFile}
          </button>
          <JsonFileInput
            input={file}
            label={said.openFile}
            onFile={(given) => void saved.openFile(given)}
          />
        </div>
      </div>
      {/* These must be visible while the menu is closed. */}
      {createPortal(
        <>
          {shows === 'save' ? <SavedPlansSave saved={saved} onClose={close} /> : null}
          {shows === 'manage' ? <SavedPlansDialog saved={saved} onClose={close} /> : null}
          {saved.refusal ? (
            <SavedPlansRefusal
              refusal={saved.refusal}
              onTakeRest={saved.takeRest}
              onClose={() => saved.refuse(undefined)}
            />
          ) : null}
        </>,
        document.body,
      )}
      {createPortal(
        <Toast message={shows === 'manage' ? undefined : saved.message} />,
        document.body,
      )}
    </>
  );
}
