import { useHasSteps } from '@/app/store/provisioning';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { Row } from '@/app/ui/Row';
import { Segmented } from '@/app/ui/Segmented';
import { SelectField } from '@/app/ui/SelectField';
import { embedParts } from '@/core/link/linkState';
import { isPool } from '@/core/report/isPool';
import { languageNames, languages } from '@/core/words/language';
import { DescribedChoices } from './DescribedChoices';
import { EmbedPictureChoices } from './EmbedPictureChoices';
import { EmbedSize } from './EmbedSize';
import { type EmbedChoices, embedKinds, embedThemes, oneOf } from './embedChoices';

type Props = {
  readonly choices: EmbedChoices;
  readonly onChange: (choices: EmbedChoices) => void;
};

/** What the embed shows and how; only the settings that the chosen kind has. */
export function EmbedForm({ choices, onChange }: Props) {
  const { builder: words } = useWords('embed').embed;
  const { kind } = choices;
  const hasSteps = useHasSteps();
  const hasShapes = usePlanStore(({ plan }) => !isPool({ plan }));
  const hidden: readonly string[] = [
    ...(hasSteps ? [] : ['checklist']),
    ...(hasShapes ? [] : ['options']),
  ];
  const parts = embedParts.filter((part) => !hidden.includes(part) || part === choices.part);
  const set = (change: Partial<EmbedChoices>) => onChange({ ...choices, ...change });
  return (
    <div>
      <Row label={words.kind} hint={words.hints[kind]}>
        <Segmented
          label={words.kind}
          choices={embedKinds.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          onChange={(value) => set({ kind: oneOf(embedKinds, value) })}
        />
      </Row>
      {kind === 'picture' ? (
        <EmbedPictureChoices choices={choices} set={set} />
      ) : (
        <>
          <Row
            label={words.part}
            {...(choices.part === 'checklist' ? { hint: words.withChecklist } : {})}
          >
            <SelectField
              label={words.part}
              choices={parts.map((value) => ({ value, label: words.parts[value] }))}
              value={choices.part}
              onChange={(event) => set({ part: oneOf(embedParts, event.target.value) })}
            />
          </Row>
          {choices.part === 'products' ? (
            <DescribedChoices
              chosen={choices.products}
              onChange={(products) => set({ products })}
            />
          ) : null}
          <Row label={words.speaks}>
            <SelectField
              label={words.speaks}
              translate="no"
              choices={[
                { value: '', label: words.ownLanguage },
                ...languages.map((value) => ({ value, label: languageNames[value] })),
              ]}
              value={choices.language ?? ''}
              onChange={(event) =>
                set({ language: languages.find((tag) => tag === event.target.value) })
              }
            />
          </Row>
          <Row label={words.theme}>
            <Segmented
              label={words.theme}
              choices={embedThemes.map((value) => ({ value, label: words.themes[value] }))}
              value={choices.theme}
              onChange={(value) => set({ theme: oneOf(embedThemes, value) })}
            />
          </Row>
          <Row label={words.background}>
            <CheckField
              label={words.transparent}
              checked={choices.isTransparent}
              onChange={(isTransparent) => set({ isTransparent })}
            />
          </Row>
          <EmbedSize choices={choices} onChange={onChange} />
        </>
      )}
    </div>
  );
}
