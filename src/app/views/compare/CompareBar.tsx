import { useWords } from '@/app/store/storeContext';
import { Bar } from '@/app/ui/Bar';
import type { Answer } from '@/core/report/answer';
import { capacityBar } from '@/core/report/capacityBar';

/** Labels closer than this share of the bar are written as one. */
const nearShare = 0.3;

type Props = {
  readonly answer: Answer;
  /** CU that the full length stands for: one scale for both sides. */
  readonly lengthCu: number;
};

/** Need against capacity of one side. */
export function CompareBar({ answer, lengthCu }: Props) {
  const words = useWords();
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu } = capacityBar(answer);
  const areNear = capacityCu - needCu < nearShare * lengthCu;
  const marks = areNear
    ? [{ at: capacityCu, label: words.answer.needHasLabel(needCu, capacityCu) }]
    : [
        { at: needCu, label: words.answer.needLabel(needCu) },
        { at: capacityCu, label: words.answer.hasLabel(capacityCu) },
      ];
  const limit =
    ceilingCu === undefined
      ? []
      : [
          {
            at: ceilingCu,
            label: words.answer.ceilingLabel(answer.option.master, ceilingCu),
            isLimit: true,
          },
        ];
  return (
    <Bar
      label={words.answer.bar(needCu, unusedCu, spareCu, capacityCu)}
      need={needCu}
      unused={unusedCu}
      spare={spareCu}
      length={lengthCu}
      marks={[...marks, ...limit]}
    />
  );
}
