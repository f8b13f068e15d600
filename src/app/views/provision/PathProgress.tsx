import type { ProductProvisioning } from '@/app/store/provisioning';
import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import type { Progress } from '@/core/provisioning/checklist/progress';
import styles from './ProvisionView.module.css';

type Props = { readonly progress: Progress; readonly product: ProductProvisioning };

/** How far the path has come, its next step, and its phases. */
export function PathProgress({ progress, product }: Props) {
  const words = useWords();
  const { checklist: said } = useProvisionWords();
  const { counts } = progress;
  const more = said.progressMore(counts.blocked, counts.stale);
  return (
    <>
      <div>
        <progress
          className={styles.progress}
          max={Math.max(1, counts.total)}
          value={counts.finished}
          aria-label={said.progress(counts.finished, counts.total)}
        />
        <p>{said.progress(counts.finished, counts.total)}</p>
        {more ? <p className={styles.small}>{more}</p> : null}
        <NextStep progress={progress} />
      </div>
      <nav aria-label={said.heading}>
        <ol className={styles.phases}>
          {progress.phases.map(({ phase, counts: own }) => (
            <li key={phase}>
              <a href={`#phase-${phase}`} onClick={(event) => scrollToPhase(event, phase)}>
                <span>{namedIn(product.words.phases, phase)}</span>
                <span className={styles.count}>
                  {words.options.ofTotal(own.finished, own.total)}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function NextStep({ progress }: { readonly progress: Progress }) {
  const { checklist: said } = useProvisionWords();
  const { counts, next } = progress;
  if (counts.finished === counts.total && counts.stale === 0) return <p>{said.allDone}</p>;
  if (next === undefined) return <p className={styles.small}>{said.nothingNow}</p>;
  return (
    <a
      className={styles.go}
      href={`#step-${next}`}
      onClick={(event) => scrollTo(event, `step-${next}`)}
    >
      {said.labels.goToNext}
    </a>
  );
}

function scrollToPhase(event: { preventDefault: () => void }, phase: string) {
  scrollTo(event, `phase-${phase}`);
}

/** Scrolls to an element. What follows # in the address is the plan, so the browser's own anchors cannot be used. */
function scrollTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true });
}
