import { type HeadedColumn, type HeadingRules, isOtherUnit } from '@/core/plan/headingColumns';

/** What a column of measured jobs can be taken for. */
export const measurementUses = ['name', 'records', 'cu', 'cpu'] as const;

export type MeasurementUse = (typeof measurementUses)[number];

export type MeasurementColumn = HeadedColumn<MeasurementUse>;

/** What people call the columns, the surest first: "CU utilisation" says how busy the CU were, not how many. */
const headings: readonly [MeasurementUse, RegExp][] = [
  ['cpu', /cpu|utili[sz]ation|usage|busy|使用率|利用率|占用率/],
  ['cu', /(^|[\s(_])cus?(?![a-z])|计算单元|^units?$/],
  ['records', /peak|峰值|高峰/],
  [
    'records',
    /^(qps|load|rps|eps|tps|records|events|messages|throughput)|负载|流量|吞吐|每秒|条数/,
  ],
  [
    'records',
    /(qps|rps|eps|tps|throughput|(records?|events?|messages?|msgs?|rows)\s?(\/|per)\s?s)/,
  ],
  ['name', /^(name|workload|job|task)|名称|作业|任务/],
];

/** The rules for a table whose rows begin with a name, or with the figures at once. */
export function measurementRules(hasNames: boolean): HeadingRules<MeasurementUse> {
  return {
    usual: hasNames ? measurementUses : measurementUses.filter((use) => use !== 'name'),
    headings,
    isOther: (use, word) => {
      if (use === 'name') return false;
      const isRate = /per[\s_]?cu(?![a-z])|\/\s?cu(?![a-z])|每\s?cu(?!\s?p)/.test(word);
      return isRate || isOtherUnit(word) || (use === 'cpu' && /cores?|核|ram|mem/.test(word));
    },
  };
}
