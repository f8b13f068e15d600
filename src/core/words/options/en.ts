import type { Period, Price } from '@/core/quantity/money';
import type { Standing } from '@/core/report/optionRows';
import { labels } from '@/core/words/labels/en';

import { f, n, type Phrases } from '@/core/words/phrases/en';

/** The table of all shapes, why each ranks where it does, and the mix, in English. */
export function options({
  worker,
  workers,
  Workers,
  coordinators,
  Coordinators,
  aCoordinator,
  shape,
  price,
  coordinatorsOf,
  nodes: nodeNoun,
  countNodes,
  hasLists,
  notPriced,
  countMoreNodes,
  cuName,
}: Phrases) {
  function standing(s: Standing): string {
    switch (s.kind) {
      case 'best':
        return 'Cheapest.';
      case 'unpriced':
        return unpriced(s);
      case 'tied':
        return s.nodes > 0
          ? `Same price, ${countMoreNodes(s.nodes)}.`
          : s.slaveCores > 0
            ? `Same price and number of ${nodeNoun}, ${n(s.slaveCores)} more ${worker} cores.`
            : 'Same price.';
      case 'dearer':
        return `${s.parts
          .map(({ cause, price: { amount, currency } }) => {
            const much = `${amount < 0 ? '−' : '+'}${f.rough(Math.abs(amount), currency)}`;
            if (cause === 'masters')
              return amount > 0
                ? `${much} for larger ${coordinators}`
                : `${much} for smaller ${coordinators}`;
            if (cause === 'capacity')
              return amount > 0 ? `${much} for more capacity` : `${much} for less capacity`;
            return amount > 0
              ? `${much} for a higher ${cuName} price`
              : `${much} for a lower ${cuName} price`;
          })
          .join(', ')}`;
    }
  }

  const missing = hasLists ? 'no price on this list' : notPriced;

  function unpriced({ reason, nodes }: Extract<Standing, { kind: 'unpriced' }>): string {
    switch (reason) {
      case 'fewest-machines':
        return `Fewest machines; ${missing}.`;
      case 'fewest-of-priced-slaves':
        return `Fewest machines among the shapes whose ${workers} have a price; the ${coordinators} have none on this list.`;
      case 'others-priced':
        return 'Not fully priced on this list, so ranked last.';
      case 'slaves-unpriced':
        return `Its ${workers} have no price on this list, so it ranks last.`;
      case 'more-machines':
        return nodes > 0
          ? `${countMoreNodes(nodes)}; ${missing}.`
          : `The same number of machines, more ${worker} cores; ${missing}.`;
    }
  }

  return {
    options: {
      heading: labels.allShapes,
      caption: `One cluster for each ${worker} shape. Choose one to make it the answer.`,
      choose: 'Choose',
      slaves: Workers,
      masters: Coordinators,
      has: 'Total',
      need: 'Need against capacity',
      unused: 'Unused',
      price: { month: 'A month', day: 'A day', hour: 'An hour' } satisfies Readonly<
        Record<Period, string>
      >,
      /** The heading of a narrow column; `dearerHint` explains it. */
      dearer: 'Extra',
      dearerHint: 'Extra cost compared with the cheapest',
      why: 'Why it ranks here',
      sortBy: 'Sort by this column',
      sorted: {
        slaves: `sorted by number of ${workers}`,
        masters: `sorted by ${coordinators}`,
        has: 'sorted by capacity',
        unused: `sorted by unused ${cuName}`,
        price: 'sorted by price',
      },
      /** Where somebody has a cluster: what stands there begins with nothing. */
      asOrders: (aside: string) => `as new orders by the list, ${aside}`,
      pick: (count: number, id: string) => `${n(count)} × ${shape(id)}`,
      nodes: countNodes,
      dearerPercent: (percent: number) => `${f.percent(percent)} %`,
      none: labels.none,
      ofTotal: (part: number, total: number) => `${n(part)}/${n(total)}`,
    },
    standing,
    mix: {
      heading: 'If shapes could be mixed',
      aside: 'a what-if',
      sentence: (
        parts: readonly string[],
        masterCount: number,
        master: string,
        value: Price,
        saved: Price,
      ) =>
        `${f.list(parts)} ${workers} with ${coordinatorsOf(masterCount, master)} would carry the need for ${price(value)}. The rule that all ${workers} of a cluster have one shape adds ${price(saved)}.`,
      same: `No mix is cheaper than this cluster: having ${workers} of one shape costs nothing extra here.`,
      uncompared: hasLists
        ? 'The chosen cluster has no full price on this list, so no mix can be compared with it.'
        : 'The chosen cluster is not fully priced, so no mix can be compared with it.',
      none: hasLists
        ? `This list has no price for ${aCoordinator} that could manage a mix, so no mix can be priced.`
        : `There is no price for ${aCoordinator} that could manage a mix, so no mix can be priced.`,
    },
  };
}

/** What every language says there. */
export type OptionsWords = ReturnType<typeof options>;
