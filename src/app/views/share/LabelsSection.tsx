import { labelNames } from '@/app/store/documentLabels';
import { useHasSteps } from '@/app/store/provisioning';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { Section } from '@/app/ui/Section';
import { SelectField } from '@/app/ui/SelectField';
import type { ToastMessage } from '@/app/ui/Toast';
import { successorOf } from '@/core/report/leaving/leavingFigures';
import { languageNames, languages } from '@/core/words/language';
import { BroughtLabels } from './BroughtLabels';
import { DescribedChoices } from './DescribedChoices';
import { LabelField } from './LabelField';
import styles from './ShareView.module.css';
import type { Labels } from './useLabels';
import type { DocumentChoices } from './useShareDocument';

type Props = {
  readonly labels: Labels;
  readonly choices: DocumentChoices;
  readonly onChoices: (
    change: (before: Partial<DocumentChoices>) => Partial<DocumentChoices>,
  ) => void;
  readonly say: (message: ToastMessage) => void;
};

/** What the user puts on the document, whether the link includes it, and the document's language. */
export function LabelsSection({ labels, choices, onChoices, say }: Props) {
  const { labels: said } = useWords('share').share;
  const hasSteps = useHasSteps();
  const hasSuccessor = usePlanStore(({ plan }) => successorOf(plan) !== undefined);
  const planTitle = usePlanStore((state) => state.plan.title);
  const { shown, isInLink, isBrought, saving, change, putInLink } = labels;
  return (
    <Section heading={said.heading}>
      {isBrought ? <BroughtLabels labels={labels} say={say} /> : null}
      <div className={styles.fields}>
        {labelNames.map((name) => (
          <LabelField
            key={name}
            label={said[name]}
            value={shown[name] ?? ''}
            placeholder={name === 'title' ? planTitle : undefined}
            onChange={(text) => change(name, text)}
          />
        ))}
      </div>
      {saving === 'full' || saving === 'blocked' ? (
        <p role="alert" className={styles.warning}>
          {said[saving]}
        </p>
      ) : null}
      {isBrought ? null : (
        <div className={styles.choice}>
          <CheckField
            label={said.inLink}
            checked={isInLink}
            onChange={(checked) => putInLink(checked ? shown : undefined)}
          />
          <p className={styles.hint}>{isInLink ? said.inLinkOn : said.inLinkOff}</p>
        </div>
      )}
      <div className={styles.pair}>
        <SelectField
          label={said.documentLanguage}
          showsLabel
          translate="no"
          value={choices.language}
          choices={languages.map((tag) => ({ value: tag, label: languageNames[tag] }))}
          onChange={({ target }) => {
            const language = languages.find((tag) => tag === target.value);
            if (language) onChoices((before) => ({ ...before, language }));
          }}
        />
        {hasSteps ? (
          <CheckField
            label={said.checklist}
            checked={choices.hasChecklist}
            onChange={(hasChecklist) => onChoices((before) => ({ ...before, hasChecklist }))}
          />
        ) : null}
        <CheckField
          label={said.products}
          checked={choices.hasProducts}
          onChange={(hasProducts) => onChoices((before) => ({ ...before, hasProducts }))}
        />
        {choices.hasProducts ? (
          <DescribedChoices
            chosen={choices.beside}
            onChange={(beside) => onChoices((before) => ({ ...before, beside }))}
          />
        ) : null}
        <CheckField
          label={said.road}
          checked={choices.hasRoad}
          onChange={(hasRoad) => onChoices((before) => ({ ...before, hasRoad }))}
        />
        <CheckField
          label={said.failure}
          checked={choices.hasFailure}
          onChange={(hasFailure) => onChoices((before) => ({ ...before, hasFailure }))}
        />
        <CheckField
          label={said.decides}
          checked={choices.hasDecides}
          onChange={(hasDecides) => onChoices((before) => ({ ...before, hasDecides }))}
        />
        {hasSuccessor ? (
          <CheckField
            label={said.leaving}
            checked={choices.hasLeaving}
            onChange={(hasLeaving) => onChoices((before) => ({ ...before, hasLeaving }))}
          />
        ) : null}
      </div>
    </Section>
  );
}
