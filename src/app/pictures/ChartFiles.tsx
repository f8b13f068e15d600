import { useState } from 'react';
import { chartWidths } from '@/app/charts/chartWidths';
import { linkTo } from '@/app/store/pageLinks';
import { usePlanStore, useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { copyPicture } from '@/app/ui/copyPicture';
import { saveFile } from '@/app/ui/saveFile';
import { Toast } from '@/app/ui/Toast';
import { chartPicture } from '@/core/report/document/chartSvg';
import type { ChartAt } from '@/core/report/document/oncePerWidth';
import { innerWidth, pictureText, smallText } from '@/core/report/document/pictureText';
import styles from './ChartFiles.module.css';

type Props = {
  /** The chart for a width in px. Nothing is shown where there is none. */
  readonly at: ChartAt;
  /** What stands above the chart in its picture. */
  readonly sentences: readonly string[];
  /** Whether more follows below in the same column. */
  readonly isBelow?: boolean;
};

/** Copies a chart as a picture that stands by itself, or saves it: as SVG, sharp at any size, or as PNG. */
export function ChartFiles({ at, sentences, isBelow = false }: Props) {
  const words = useWords('charts');
  const { charts: said } = words;
  const store = useStoreApi();
  const planTitle = usePlanStore(({ plan }) => plan.title);
  const [isCopied, setIsCopied] = useState(false);
  const [problem, setProblem] = useState<string>();
  // Laid out for its picture only when that is asked for.
  const chart = at(chartWidths.wide);
  if (!chart) return null;
  const about = planTitle ?? words.plan.untitled;
  const name = [planTitle, chart.title].filter(Boolean).join(' ');
  const svg = () =>
    chartPicture(at(innerWidth) ?? chart, {
      language: words.language,
      about,
      head: [
        pictureText(about, 18, 600, 'ink', 6),
        ...sentences.map((text, i) => ({
          ...smallText(text),
          after: i < sentences.length - 1 ? 4 : 18,
        })),
      ],
    });
  const makePng = async () => {
    const { writePng } = await import('@/app/documents/writePng');
    const bytes = await writePng(svg(), [
      { keyword: 'Title', text: `${about}. ${chart.title}` },
      { keyword: 'Description', text: chart.description },
      { keyword: 'Source', text: await linkTo(store.getState()) },
    ]);
    return new Blob([bytes], { type: 'image/png' });
  };
  /** Says why where the browser refuses (false) or the picture cannot be made. */
  const explain = async (isDone: Promise<boolean>) => {
    setProblem(undefined);
    try {
      if (!(await isDone)) setProblem(said.refused);
    } catch {
      setProblem(said.failed);
    }
  };
  const copy = () => {
    setIsCopied(false);
    const copied = copyPicture(makePng());
    void explain(copied);
    void copied.then(setIsCopied, () => undefined);
  };
  const savePng = async () => {
    saveFile(`${name}.png`, await makePng());
    return true;
  };
  const actions = [
    [said.copy, copy],
    [said.svg, () => saveFile(`${name}.svg`, svg(), 'image/svg+xml')],
    [said.png, () => void explain(savePng())],
  ] as const;
  return (
    <div className={[styles.files, isBelow && styles.below].filter(Boolean).join(' ')}>
      {actions.map(([label, act]) => (
        <Button key={label} aria-label={said.nameOf(label, chart.title)} onClick={act}>
          {label}
        </Button>
      ))}
      {problem === undefined ? null : (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      <Toast message={isCopied ? { text: said.copied } : undefined} />
    </div>
  );
}
