import { useWords } from '@/app/store/storeContext';
import { reductionOf } from '@/core/quantity/money';
import type { Answer } from '@/core/report/answer';
import { utilisationPercent } from '@/core/report/utilisation';
import styles from './AnswerHead.module.css';

/** Price, capacity, machines, scaling step and utilisation of the chosen cluster. */
export function AnswerFigures({ answer }: { readonly answer: Answer }) {
  const words = useWords();
  const { option, result } = answer;
  const { price } = option;
  const period = price?.per === 'hour' ? words.answer.perHour : words.answer.perMonth;
  const reduction = price ? reductionOf(price) : undefined;
  const figures = [
    ...(reduction
      ? [
          { value: words.money(reduction.list), name: words.answer.listPrice },
          { value: `−${words.money(reduction.off)}`, name: words.answer.reduction },
        ]
      : []),
    price
      ? { value: words.money(price), name: period }
      : { value: words.options.none, name: words.answer.priceNone },
    {
      value: words.cu(option.capacityCu),
      name: words.answer.capacityFor(result.demand.requiredCu),
    },
    { value: words.number(option.nodeCount), name: words.answer.machines },
    { value: words.cu(option.stepCu), name: words.answer.step },
    {
      value: words.percent(utilisationPercent(answer)),
      name: words.answer.utilisation,
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, name }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
