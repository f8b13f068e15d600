import { useEffect } from 'react';
import type { Answer } from '@/core/report/answer';
import { DerivationSection } from './DerivationSection';
import { GrowthSection } from './GrowthSection';

type Props = {
  readonly answer: Answer;
  /** Called once, when the sections can be used. */
  readonly onReady: () => void;
};

/** What the answer stands on: how the cluster grows, and every step from the load to the price. */
export function AnswerGrounds({ answer, onReady }: Props) {
  useEffect(onReady, [onReady]);
  return (
    <>
      <GrowthSection answer={answer} />
      <DerivationSection answer={answer} />
    </>
  );
}
