import { ChartFiles } from '@/app/pictures/ChartFiles';
import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { CopyButtons } from '@/app/ui/CopyButtons';
import type { ChartAt } from '@/core/report/document/oncePerWidth';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import { roadHeadline } from '@/core/report/road/roadHeadline';
import { writeRoadMarkdown } from '@/core/report/road/writeRoad';
import styles from './RoadView.module.css';

type Props = { readonly figures: RoadFigures; readonly chart: ChartAt };

/** Copies the answer for a document, and copies or saves its chart as a picture. */
export function RoadTools({ figures, chart }: Props) {
  const words = useWords('road', 'products');
  const { offers: copying } = words;
  const store = useStoreApi();
  return (
    <div className={styles.tools}>
      <CopyButtons
        className={styles.tools}
        texts={[
          {
            label: copying.copyMarkdown,
            make: async () => writeRoadMarkdown(figures, words, await linkTo(store.getState())),
          },
        ]}
        words={{
          copied: copying.copied,
          heading: copying.copyText,
          refused: copying.refused,
          close: words.header.close,
        }}
      />
      <ChartFiles at={chart} sentences={roadHeadline(figures.brief, words)} />
    </div>
  );
}
