import { localDay } from '@/app/store/localDay';
import { useProvisionWords } from '@/app/store/provisionWords';
import type { ServicePeriod, ServiceStanding, VersionState } from '@/core/platforms/versionPlanner';
import styles from './Panels.module.css';
import { useVersions } from './useVersions';

const looks: Readonly<Record<ServiceStanding, string | undefined>> = {
  'in-service': undefined,
  'ending-soon': styles.soon,
  ended: styles.ended,
  unknown: undefined,
};

/** When each version's service ends, on one line of time with today marked. */
export function ServiceTimeline({ state }: { readonly state: VersionState }) {
  const { panels } = useProvisionWords();
  const { planner, versions } = useVersions();
  const now = localDay(new Date());
  const periods = planner.periodsOf(state, now);
  const days = [now, ...periods.flatMap(({ start, end }) => [start, end])].flatMap((day) => {
    const time = day === undefined ? Number.NaN : Date.parse(day);
    return Number.isNaN(time) ? [] : [time];
  });
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const place = (day: string) => ((Date.parse(day) - first) / Math.max(1, last - first)) * 100;
  const text = (period: ServicePeriod) =>
    period.end === undefined
      ? versions.service[period.standing]
      : panels.versions.period(
          versions.service[period.standing],
          versions.endOfService({ day: period.end }),
        );
  return (
    <div className={styles.group}>
      <h5>{panels.versions.timeline}</h5>
      <div className={styles.bars}>
        {periods.map((period) => (
          <div key={period.version} className={styles.barRow}>
            <span translate="no">{period.version}</span>
            <div className={styles.track} aria-hidden="true">
              {period.start !== undefined && period.end !== undefined ? (
                <span
                  className={[styles.bar, looks[period.standing]].filter(Boolean).join(' ')}
                  style={{
                    left: `${place(period.start)}%`,
                    right: `${100 - place(period.end)}%`,
                  }}
                />
              ) : null}
              <span className={styles.nowMark} style={{ left: `${place(now)}%` }} />
            </div>
            <span className={styles.hint}>
              {text(period)}
              {period.derived && period.end !== undefined ? <> {versions.endDerived}</> : null}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
