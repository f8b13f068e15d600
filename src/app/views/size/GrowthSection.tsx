import { StairsFigure } from '@/app/charts/StairsFigure';
import { useWords } from '@/app/store/storeContext';
import { Section } from '@/app/ui/Section';
import { isThroughput } from '@/core/plan/planSchema';
import { countAll } from '@/core/plan/workloadLoad';
import { findPlatform } from '@/core/platforms/registry';
import { saleNotice } from '@/core/platforms/saleNotice';
import type { Answer } from '@/core/report/answer';
import { boughtCount } from '@/core/report/boughtCount';
import { isPool } from '@/core/report/isPool';
import { priceListOf } from '@/core/report/priceListFacts';
import { stairsOf } from '@/core/report/stairs';
import { stepRows } from '@/core/report/stepRows';
import { stepStates } from '@/core/report/stepStates';
import styles from './GrowthSection.module.css';
import tableStyles from './OptionsSection.module.css';

/** How the cluster grows: a chart of capacity against the need, and the same numbers as a table. */
export function GrowthSection({ answer }: { readonly answer: Answer }) {
  const words = useWords('report');
  const { plan, option, result } = answer;
  const refusal = words.steps.refusal(saleNotice(findPlatform(plan.platform)));
  const withoutRate = countAll(plan.workloads.filter((workload) => !isThroughput(workload)));
  const stairs = stairsOf(answer);
  const aside = words.steps.aside(option.slave);
  return (
    <Section
      id="growth"
      heading={words.steps.heading}
      aside={plan.current ? words.options.asOrders(aside) : aside}
    >
      <figure className={styles.chart}>
        <StairsFigure
          name={words.steps.heading}
          stairs={stairs}
          label={words.steps.chartSentence(
            stairs.chosen.slaveCount,
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
  const words = useWords('report');
  const { plan, option } = answer;
  const hasShapes = !isPool(answer);
  const hasProcesses = answer.platform.packing !== undefined;
  const { per } = priceListOf(plan, null);
  const name = words.steps.aside(option.slave);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it
    <section className={styles.scroll} aria-label={name} tabIndex={0}>
      <table className={tableStyles.table} aria-label={words.steps.heading}>
        <thead>
          <tr>
            <th scope="col">{words.steps.slaves}</th>
            {hasProcesses ? <th scope="col">{words.processes.heading}</th> : null}
            <th scope="col">{words.steps.capacity}</th>
            <th scope="col">{words.steps.carries}</th>
            {hasShapes ? (
              <th scope="col" className={tableStyles.wide}>
                {words.steps.master}
              </th>
            ) : null}
            <th scope="col">{words.options.price[per]}</th>
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
              <td>{words.number(boughtCount({ plan, answer: option }, step.slaveCount))}</td>
              {step.processCount === undefined ? null : <td>{words.number(step.processCount)}</td>}
              <td>{words.cu(step.capacityCu)}</td>
              <td>{carries === null ? words.steps.none : words.number(carries)}</td>
              {hasShapes ? (
                <td className={`${tableStyles.wide} ${styles.shape}`}>
                  {words.shape(step.master)}
                </td>
              ) : null}
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
