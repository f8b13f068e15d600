import type { Answer } from '@/core/report/answer';
import { DerivationSection } from './DerivationSection';
import { GrowthSection } from './GrowthSection';
import { MixSection } from './MixSection';
import { SoldSection } from './SoldSection';

/** The sections below the answer and the other options: mix, growth, derivation, notices. */
export function AnswerReasons({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <MixSection answer={answer} />
      <GrowthSection answer={answer} />
      <DerivationSection answer={answer} />
      <SoldSection answer={answer} />
    </>
  );
}
