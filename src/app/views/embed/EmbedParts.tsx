import { lazy } from 'react';
import { usePlanStore } from '@/app/store/storeContext';
import { Part } from '@/app/ui/Part';
import { Unbroken } from '@/app/ui/Unbroken';
import type { LinkChoices } from '@/core/link/linkState';
import type { Answer } from '@/core/report/answer';
import { cardSentence } from '@/core/report/document/cardAnswer';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';
import { isPool } from '@/core/report/isPool';
import { CardPart } from './CardPart';
import { DerivationPart } from './DerivationPart';
import styles from './EmbedView.module.css';
import { OptionsPart } from './OptionsPart';
import { ProductsPart } from './ProductsPart';
import { StepsPart } from './StepsPart';

const ChecklistPart = lazy(async () => ({
  default: (await import('./ChecklistPart')).ChecklistPart,
}));

const RoadPart = lazy(async () => ({ default: (await import('./RoadPart')).RoadPart }));

const RiskPart = lazy(async () => ({ default: (await import('./RiskPart')).RiskPart }));

type Props = {
  readonly part: NonNullable<LinkChoices['part']>;
  readonly answer: Answer;
  readonly document: ReportDocument;
  readonly words: DocumentWords;
};

/**
 * The part that the link asks for, under the title of the plan. `all` includes the checklist only if the link has
 * one.
 */
export function EmbedParts({ part, answer, document, words }: Props) {
  const checklist = usePlanStore((state) => state.linkedChecklist);
  const shows = (one: Props['part']) => part === one || part === 'all';
  const { title } = document.plan;
  // Where there are no shapes to compare, the answer stands in the place of their table.
  const hasNoShapes = isPool(document);
  return (
    <>
      {shows('card') || (part === 'options' && hasNoShapes) ? (
        <CardPart document={document} words={words} />
      ) : (
        <h1 className={styles.title} translate={title === null ? undefined : 'no'}>
          {title ?? <Unbroken text={cardSentence(document, words)} />}
        </h1>
      )}
      {shows('options') && !hasNoShapes ? <OptionsPart document={document} words={words} /> : null}
      {shows('steps') ? <StepsPart answer={answer} document={document} words={words} /> : null}
      {shows('derivation') ? <DerivationPart document={document} words={words} /> : null}
      {part === 'products' ? <ProductsPart document={document} words={words} /> : null}
      {part === 'road' ? (
        <Part name={words.header.viewNames.road}>
          <RoadPart />
        </Part>
      ) : null}
      {part === 'risk' ? (
        <Part name={words.header.viewNames.risk}>
          <RiskPart answer={answer} />
        </Part>
      ) : null}
      {part === 'checklist' || (part === 'all' && checklist !== undefined) ? (
        <Part name={words.header.viewNames.provision}>
          <ChecklistPart answer={answer} text={checklist} />
        </Part>
      ) : null}
    </>
  );
}
