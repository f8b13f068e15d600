import { useId, useState } from 'react';
import { usePlanStore, useWords } from '@/app/store/storeContext';
import { CheckField } from '@/app/ui/CheckField';
import { Hidden } from '@/app/ui/Hidden';
import { findPlatform } from '@/core/platforms/registry';
import { findSource } from '@/core/platforms/sources';
import { fastestOperator, guidedRate, slowestOperator } from '@/core/rates/guidedRate';
import {
  type Operator,
  type OperatorId,
  operatorCitation,
  operatorGroups,
  operators,
} from '@/core/rates/operators';
import { rateStep } from '@/core/rates/rateStep';
import styles from './RateDialog.module.css';
import { RateFoot, type RateFootProps } from './RateFoot';

/** A rate inside the published band, by the operators that the heaviest job has. */
export function OperatorsPanel(foot: RateFootProps) {
  const words = useWords('rates');
  const said = words.operators;
  const [chosen, setChosen] = useState<readonly OperatorId[]>([]);
  const { complexRate } = usePlanStore(({ plan }) => findPlatform(plan.platform));
  const guided = guidedRate(chosen, complexRate.value);
  const toggle = (id: OperatorId, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)));
  const { title, edition } = findSource(undefined, operatorCitation.sourceId);
  const why = guided
    ? said.heaviest(
        said.names[guided.heaviest.id],
        guided.heaviest.query,
        guided.heaviest.thousandsPerCore,
      )
    : said.nothing;
  return (
    <>
      <p className={styles.hint}>{said.hint}</p>
      <div className={styles.groups}>
        {operatorGroups.map((group) => (
          <fieldset key={group}>
            <legend className={styles.group}>{said.groups[group]}</legend>
            {operators
              .filter((operator) => operator.group === group)
              .map((operator) => (
                <OperatorChoice
                  key={operator.id}
                  operator={operator}
                  isChosen={chosen.includes(operator.id)}
                  onChange={(isChosen) => toggle(operator.id, isChosen)}
                />
              ))}
          </fieldset>
        ))}
      </div>
      <div className={styles.reasons}>
        {guided?.isLight ? <p>{said.light(words.plan.kinds.simple)}</p> : null}
        {guided && !guided.isLight ? (
          <p>
            {said.place(
              Math.round(guided.share * 100),
              slowestOperator.query,
              slowestOperator.thousandsPerCore,
              fastestOperator.query,
              fastestOperator.thousandsPerCore,
              rateStep(complexRate.value),
            )}
          </p>
        ) : null}
        <p>{said.ours}</p>
        <details>
          <summary>{said.evidence}</summary>
          <p>{said.benchmark(title, edition, operatorCitation.date)}</p>
          <p>{said.conditions}</p>
          <p>{said.band(words.source.short(complexRate.citation))}</p>
        </details>
      </div>
      <RateFoot {...foot} taken="complex" rate={guided?.rate}>
        {why}
      </RateFoot>
    </>
  );
}

type ChoiceProps = {
  readonly operator: Operator;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
};

function OperatorChoice({ operator, isChosen, onChange }: ChoiceProps) {
  const { operators: said } = useWords('rates');
  const id = useId();
  const { query, thousandsPerCore } = operator;
  return (
    <div className={styles.choice}>
      <CheckField
        label={said.names[operator.id]}
        checked={isChosen}
        describedBy={id}
        onChange={onChange}
      />
      <span id={id} className={styles.figure}>
        <span aria-hidden="true">{said.figure(query, thousandsPerCore)}</span>
        <Hidden>{said.figureLabel(query, thousandsPerCore)}</Hidden>
      </span>
    </div>
  );
}
