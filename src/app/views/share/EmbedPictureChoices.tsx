import { usePlanStore, useWords } from '@/app/store/storeContext';
import { Row } from '@/app/ui/Row';
import { SelectField } from '@/app/ui/SelectField';
import { isPool } from '@/core/report/isPool';
import { type EmbedChoices, embedPictures, oneOf, pictureForms } from './embedChoices';

type Props = {
  readonly choices: EmbedChoices;
  readonly set: (change: Partial<EmbedChoices>) => void;
};

/** What a still picture shows, and how it stands in the code. */
export function EmbedPictureChoices({ choices, set }: Props) {
  const { embed, road, risk, decides } = useWords('embed', 'road', 'risk', 'decides');
  const words = embed.builder;
  const hasShapes = usePlanStore(({ plan }) => !isPool({ plan }));
  const isUncertain = usePlanStore((state) => (state.decides ?? '') !== '');
  const labels: Readonly<Record<EmbedChoices['picture'], string>> = {
    card: words.parts.card,
    road: road.chart.title,
    'risk-backlog': risk.level.backlogHeading,
    'decides-inputs': decides.sensitivity.chart,
    'decides-map': decides.map.chart,
    'decides-odds': decides.odds.chart,
  };
  const shown = embedPictures.filter(
    (one) =>
      one === choices.picture ||
      ((one !== 'decides-map' || hasShapes) && (one !== 'decides-odds' || isUncertain)),
  );
  return (
    <>
      <Row label={words.picture}>
        <SelectField
          label={words.picture}
          choices={shown.map((value) => ({ value, label: labels[value] }))}
          value={choices.picture}
          onChange={(event) => set({ picture: oneOf(embedPictures, event.target.value) })}
        />
      </Row>
      <Row label={words.form}>
        <SelectField
          label={words.form}
          choices={pictureForms.map((value) => ({ value, label: words.forms[value] }))}
          value={choices.form}
          onChange={(event) => set({ form: oneOf(pictureForms, event.target.value) })}
        />
      </Row>
    </>
  );
}
