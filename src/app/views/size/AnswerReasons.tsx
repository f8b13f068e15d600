import { lazy, memo } from 'react';
import { useWords } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import type { Answer } from '@/core/report/answer';
import { isPool } from '@/core/report/isPool';
import { pressHeld, useGrounds } from './groundsFile';
import { MixSection } from './MixSection';
import { OptionsSection } from './OptionsSection';
import { useFormProblems } from './problemsContext';
import { useSettledAnswer } from './SettledAnswer';
import styles from './SizeView.module.css';
// The styles of what comes after these sections stood as HTML.
import '@/app/charts/StairsChart.module.css';
import './DerivationSection.module.css';
import './GrowthSection.module.css';
import './LeavingOffer.module.css';

const ProcessSection = lazy(async () => ({
  default: (await import('./ProcessSection')).ProcessSection,
}));

/** The sections below the answer: the other options and the mix where there are shapes, growth, derivation, notices. */
export function AnswerReasons() {
  const isStale = useFormProblems(({ problems }) => problems.length > 0);
  return (
    <div className={isStale ? `${styles.reasons} ${styles.stale}` : styles.reasons}>
      <Sections />
    </div>
  );
}

const Sections = memo(function Sections() {
  const words = useWords();
  const answer = useSettledAnswer();
  return (
    <Part name={words.answer.heading} about={answer}>
      {answer.platform.packing ? (
        <Part name={words.processes.heading} about={answer}>
          <ProcessSection answer={answer} />
        </Part>
      ) : null}
      {isPool(answer) ? null : (
        <>
          <OptionsSection answer={answer} />
          <MixSection answer={answer} />
        </>
      )}
      <Part name={words.answer.grows} about={answer}>
        <Grounds answer={answer} />
      </Part>
    </Part>
  );
});

function Grounds({ answer }: { readonly answer: Answer }) {
  const { AnswerGrounds } = useGrounds();
  return <AnswerGrounds answer={answer} onReady={pressHeld} />;
}
