import { StairsFigure } from '@/app/charts/StairsFigure';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { isThroughput } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import type { Answer } from '@/core/report/answer';
import { stairsOf } from '@/core/report/stairs';
import { stepRows } from '@/core/report/stepRows';
import { stepStates } from '@/core/report/stepStates';
import styles from './GrowthSection.module.css';
import tableStyles from './OptionsSection.module.css';

/** How the cluster grows: a chart of capacity against the need, and the same numbers as a table. */
export function GrowthSection({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const { plan, option, result } = answer;
  const refusal = words.steps.refusal(saleNotice(findPlatform(plan.platform)));
  const withoutRate = plan.workloads.filter((workload) => !isThroughput(workload)).length;
  const stairs = stairsOf(answer);
  return (
    <Section heading={words.steps.heading} aside={words.steps.aside(option.slave)}>
      <figure className={styles.chart}>
        <StairsFigure
          name={words.steps.heading}
          stairs={stairs}
          label={words.steps.chartSentence(
            option.slaveCount,
            option.capacityCu,
            result.demand.requiredCu,
          )}
          needLabel={words.steps.need(stairs.needCu)}
          ceilingLabel={words.steps.ceiling}
          slavesLabel={words.steps.axisSlaves}
          number={words.number}
        />
      </figure>
      <StepTable answer={answer} />
      {refusal === undefined ? null : <p className={styles.refusal}>{refusal}</p>}
      {result.demand.recordsPerSecond > 0 ? (
        <p className={styles.hint}>{words.steps.carriesHint(withoutRate)}</p>
      ) : null}
    </Section>
  );
}

function StepTable({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const { billing } = answer.plan;
  const name = words.steps.aside(answer.option.slave);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it
    <section className={styles.scroll} aria-label={name} tabIndex={0}>
      <table className={tableStyles.table} aria-label={words.steps.heading}>
        <thead>
          <tr>
            <th scope="col">{words.steps.slaves}</th>
            <th scope="col">{words.steps.capacity}</th>
            <th scope="col">{words.steps.carries}</th>
            <th scope="col" className={tableStyles.wide}>
              {words.steps.master}
            </th>
            <th scope="col">
              {billing === 'subscription' ? words.options.priceMonth : words.options.priceHour}
            </th>
            <td className={styles.state} />
          </tr>
        </thead>
        <tbody>
          {stepRows(answer).map(({ step, carries, followsGap, ...state }) => (
            <tr
              key={step.slaveCount}
              className={[
                state.place === 'now' ? tableStyles.chosen : '',
                followsGap ? styles.gap : '',
              ].join(' ')}
            >
              <td>{words.number(step.slaveCount)}</td>
              <td>{words.cu(step.capacityCu)}</td>
              <td>{carries === null ? words.steps.none : words.number(carries)}</td>
              <td className={tableStyles.wide}>{words.shape(step.master)}</td>
              <td>
                {step.price
                  ? words.amount(step.price.amount, step.price.currency)
                  : words.steps.none}
              </td>
              <td className={styles.state}>
                {stepStates(state, words).map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
