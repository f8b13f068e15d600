import { useEffect } from 'react';
import type { Answer } from '@/core/report/answer';
import { DerivationSection } from './DerivationSection';
import { GrowthSection } from './GrowthSection';
import { SoldSection } from './SoldSection';

type Props = {
  readonly answer: Answer;
  /** Called once, when the sections can be used. */
  readonly onReady: () => void;
};

/** What the answer stands on: how the cluster grows, every step from the load to the price, and the product's sale. */
export function AnswerGrounds({ answer, onReady }: Props) {
  useEffect(onReady, [onReady]);
  return (
    <>
      <GrowthSection answer={answer} />
      <DerivationSection answer={answer} />
      <SoldSection answer={answer} />
    </>
  );
}
