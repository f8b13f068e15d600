import type { Answer } from '@/core/report/answer';
import { DerivationSection } from './DerivationSection';
import { GrowthSection } from './GrowthSection';
import { MixSection } from './MixSection';
import { SoldSection } from './SoldSection';

/** What stands below the answer and its rivals: the mix, the growth, the derivation, the notices. */
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
