import { usePlanStore, useWords } from '@/app/store/storeContext';
import { isByteRated } from '@/core/plan/recordSize';
import { findPlatform } from '@/core/platforms/registry';
import type { Citation } from '@/core/platforms/sources';
import type { RateFit } from '@/core/rates/fitRate';
import tables from './PastedTable.module.css';
import styles from './RateDialog.module.css';

/** The middle and the spread of the measured rates beside what the product's provider publishes. */
export function RateComparison({ fit }: { readonly fit: RateFit }) {
  const words = useWords('rates');
  const said = words.jobs;
  const platform = usePlanStore(({ plan }) => findPlatform(plan.platform));
  const { complexRate, simpleRate } = platform;
  const { cautious, hopeful } = complexRate.value;
  const { median, lowerQuartile, upperQuartile, lowest, highest } = fit;
  const standing = median < cautious ? 'below' : median > hopeful ? 'above' : 'inside';
  const rows: readonly (readonly [string, string, Citation?])[] = [
    [said.median(fit.jobs), words.number(fit.rate ?? median)],
    ...(fit.jobs > 3 ? [[said.half, said.span(lowerQuartile, upperQuartile)] as const] : []),
    ...(fit.jobs > 1 ? [[said.all, said.span(lowest, highest)] as const] : []),
    [said.complex, said.published.complex, complexRate.citation],
    [said.simple, said.published.simple, simpleRate.citation],
  ];
  return (
    <div>
      <table className={tables.table}>
        <caption>{said.comparison}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.right}>
              {said.columns.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, rate, citation]) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {citation ? (
                  <span className={styles.source}>{words.source.short(citation)}</span>
                ) : null}
              </th>
              <td className={styles.right}>{rate}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.why}>
        {isByteRated(platform) ? said.otherUnit : said.standing[standing]}
      </p>
    </div>
  );
}
