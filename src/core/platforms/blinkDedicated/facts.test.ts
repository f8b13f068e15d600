import { describe, expect, it } from 'vitest';
import { sources } from '@/core/platforms/sources';
import { type FactId, facts } from './facts';
import { priceLists } from './prices';
import { rules as blinkDedicated } from './rules';

/** What each document is known to hold, typed a second time from the documents: fact, source, place, date. */
const held = `
  cu                    prep-2019 chapter-6        2019-10-29
  usable-cu             prep-2019 chapter-6        2019-10-29
  master-ceiling        prep-2019 chapter-6        2019-10-29
  minimum-slaves        prep-2019 chapter-6        2019-10-29
  scaling-step          prep-2019 chapter-6        2019-10-29
  throughput            prep-2019 chapter-6        2019-10-29
  master-count          sc-git    faq              2021-01
  resource-cu           sc-git    faq              2021-01
  window-job            sc-git    window-functions 2019-02
  job-maximum           sc-git    unnamed          2020-09
  busy-project          sc-git    unnamed          2020-09
  prices-cn-2020-10     sc-git    price-list       2021-06-09
  prices-cn-2019-02     sc-git    price-list       2020-10-27
  prices-intl-2020-11   sc-git    price-list       2021-05-07
  entry-balance         sc-git    billing          2021-06-09
  hourly-billing        sc-git    billing          2021-06-09
  release-after-expiry  sc-git    billing          2021-06-09
  shared-minimum        sc-git    billing          2021-06-09
  shortest-renewal      sc-git    unnamed          2021-06-09
  billing-fixed         sc-git    faq              2021-01
  shared-without-udx    sc-git    functions        2021-07
  changes               sc-git    scaling          2020-09
  slave-shape-fixed     sc-git    scaling          2020-09
  zone-fixed            sc-git    scaling          2020-09
  new-vswitch           sc-git    scaling          2020-09
  shared-off-sale       prep-2022 chapter-2        2022-01-20
  no-new-purchases      prep-2022 chapter-2        2022-01-20
  orders-limited        help-eol  notice           2025-07-06
  discontinued          help-eol  notice           2025-07-06
  activation            prep-2022 chapter-2        2022-01-20
  vswitch-addresses     vpc-docs  vswitches        2025-03
  bucket-name           oss-docs  bucket-names     2021-06
  ram-users             prep-2022 chapter-1        2022-01-20
  service-role          prep-2022 chapter-3        2022-01-20
  pass-role-error       prep-2022 chapter-3        2022-01-20
  policy-length         ram-docs  limits           2025-12-02
  console               prep-2019 chapter-1        2019-10-29
  versions              prep-2019 chapter-7        2019-10-29
`;

const rows = held
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

describe('the facts', () => {
  it('each name the place that is known to hold it', () => {
    const named = Object.entries(facts).map(([id, { sourceId, place, date }]) => [
      id,
      sourceId,
      place,
      date,
    ]);
    expect(named.toSorted()).toEqual(rows.toSorted());
    for (const { sourceId } of Object.values(facts)) expect(sources).toHaveProperty(sourceId);
  });

  it('stand behind every figure of the dedicated mode', () => {
    const { workers: slaves, coordinators: masters, notices, ...rules } = blinkDedicated;
    const factOf: readonly (readonly [{ readonly citation: unknown } | undefined, FactId])[] = [
      ...slaves.map((slave) => [slave, 'usable-cu'] as const),
      ...masters.map((master) => [master, 'master-ceiling'] as const),
      [rules.cu, 'cu'],
      [rules.minimumWorkers, 'minimum-slaves'],
      [rules.coordinatorCounts, 'master-count'],
      [rules.simpleRate, 'throughput'],
      [rules.complexRate, 'throughput'],
      [rules.windowJobCu, 'window-job'],
      [rules.jobMaximumCu, 'job-maximum'],
      [rules.busyPercent, 'busy-project'],
    ];
    for (const [value, fact] of factOf) expect(value?.citation, fact).toBe(facts[fact]);
    const behind = { 'renewals-limited': 'orders-limited' } as const;
    for (const { code, citation } of notices) {
      const fact = code === 'renewals-limited' ? behind[code] : (code as FactId);
      expect(citation, code).toBe(facts[fact]);
    }
  });

  it('stand behind every price', () => {
    for (const { id, columns } of priceLists) {
      const fact = id.startsWith('intl-') ? 'prices-intl-2020-11' : (`prices-${id}` as FactId);
      for (const { citation } of columns) expect(citation, id).toBe(facts[fact]);
    }
  });
});
