import { Bar } from '@/app/ui/Bar';
import type { ReportDocument } from '@/core/report/document/documentModel';
import type { DocumentWords } from '@/core/report/document/documentWords';

type Props = { readonly document: ReportDocument; readonly words: DocumentWords };

/** Labels closer than this share of the bar are written as one: frames are narrow. */
const nearShare = 0.3;

/** Need against capacity, with the Masters' ceiling where it is in sight. */
export function CardBar({ document, words: { page } }: Props) {
  const { needCu, unusedCu, spareCu, capacityCu, ceilingCu, lengthCu } = document.bar;
  const areNear = capacityCu - needCu < nearShare * lengthCu;
  const marks = areNear
    ? [{ at: capacityCu, label: page.answer.needHasLabel(needCu, capacityCu) }]
    : [
        { at: needCu, label: page.answer.needLabel(needCu) },
        { at: capacityCu, label: page.answer.hasLabel(capacityCu) },
      ];
  const limit =
    ceilingCu === undefined
      ? []
      : [
          {
            at: ceilingCu,
            label: page.answer.ceilingLabel(document.answer.master, ceilingCu),
            isLimit: true,
          },
        ];
  return (
    <Bar
      label={page.answer.bar(needCu, unusedCu, spareCu, capacityCu)}
      need={needCu}
      unused={unusedCu}
      spare={spareCu}
      length={lengthCu}
      marks={[...marks, ...limit]}
    />
  );
}
