import { linkTo } from '@/app/store/pageLinks';
import { useStoreApi, useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { CopyButtons } from '@/app/ui/CopyButtons';
import { saveFile } from '@/app/ui/saveFile';
import { chartSvg } from '@/core/report/document/chartSvg';
import { roadChart } from '@/core/report/road/roadChart';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import { writeRoadMarkdown } from '@/core/report/road/writeRoad';
import styles from './RoadView.module.css';

/** The width of the chart as a picture, in px. */
const pictureWidth = 720;

/** Copies the answer for a document, and saves its chart as a picture. */
export function RoadTools({ figures }: { readonly figures: RoadFigures }) {
  const words = useWords('road', 'roadForm', 'products');
  const { offers: copying, roadForm: said } = words;
  const store = useStoreApi();
  const saveChart = () => {
    const svg = chartSvg(roadChart(figures, words, pictureWidth), words.language);
    const { title } = figures.road.plan;
    const name = [title, words.road.heading].filter(Boolean).join(' ');
    saveFile(`${name}.svg`, svg, 'image/svg+xml');
  };
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
      <Button onClick={saveChart}>{said.saveChart}</Button>
    </div>
  );
}
