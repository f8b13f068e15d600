import type { Price } from '@/core/quantity/money';
import type { Standing } from '@/core/report/optionRows';
import { f, n, plural, price, shape } from '@/core/words/phrases/en';

function standing(s: Standing): string {
  switch (s.kind) {
    case 'best':
      return 'Cheapest.';
    case 'unpriced':
      return unpriced(s);
    case 'tied':
      return s.nodes > 0
        ? `Same price, ${plural(s.nodes, 'more machine', 'more machines')}.`
        : s.slaveCores > 0
          ? `Same price and number of machines, ${n(s.slaveCores)} more Slave cores.`
          : 'Same price.';
    case 'dearer':
      return `${s.parts
        .map(({ cause, price: { amount } }) => {
          const much = `${amount < 0 ? '−' : '+'}${f.rough(Math.abs(amount))}`;
          if (cause === 'masters')
            return amount > 0 ? `${much} for larger Masters` : `${much} for smaller Masters`;
          if (cause === 'capacity')
            return amount > 0 ? `${much} for more capacity` : `${much} for less capacity`;
          return amount > 0 ? `${much} for a higher CU price` : `${much} for a lower CU price`;
        })
        .join(', ')}`;
  }
}

function unpriced({ reason, nodes }: Extract<Standing, { kind: 'unpriced' }>): string {
  switch (reason) {
    case 'fewest-machines':
      return 'Fewest machines; no price on this list.';
    case 'fewest-of-priced-slaves':
      return 'Fewest machines among the shapes whose Slaves have a price; the Masters have none on this list.';
    case 'others-priced':
      return 'Not fully priced on this list, so ranked last.';
    case 'slaves-unpriced':
      return 'Its Slaves have no price on this list, so it ranks last.';
    case 'more-machines':
      return nodes > 0
        ? `${plural(nodes, 'more machine', 'more machines')}; no price on this list.`
        : 'The same number of machines, more Slave cores; no price on this list.';
  }
}

/** The table of all shapes, why each ranks where it does, and the mix, in English. */
export const options = {
  options: {
    heading: 'All shapes',
    caption: 'One cluster for each Slave shape. Choose one to make it the answer.',
    choose: 'Choose',
    slaves: 'Slaves',
    masters: 'Masters',
    has: 'Total',
    need: 'Need against capacity',
    unused: 'Unused',
    priceMonth: 'A month',
    priceHour: 'An hour',
    /** The head of a narrow column, and what it means. */
    dearer: 'Extra',
    dearerHint: 'Extra cost compared with the cheapest',
    why: 'Why it ranks here',
    sortBy: 'Sort by this column',
    sorted: {
      slaves: 'sorted by number of Slaves',
      masters: 'sorted by Masters',
      has: 'sorted by capacity',
      unused: 'sorted by unused CU',
      price: 'sorted by price',
    },
    pick: (count: number, id: string) => `${n(count)} × ${shape(id)}`,
    nodes: (count: number) => plural(count, 'machine', 'machines'),
    dearerPercent: (percent: number) => `${f.percent(percent)} %`,
    none: '—',
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
      `${f.list(parts)} Slaves with ${n(masterCount)} × ${shape(master)} ${masterCount === 1 ? 'Master' : 'Masters'} would carry the need for ${price(value)}. The rule that all Slaves of a cluster have one shape adds ${price(saved)}.`,
    part: (count: number, id: string) => `${n(count)} × ${shape(id)}`,
    same: 'No mix is cheaper than this cluster: having Slaves of one shape costs nothing extra here.',
    uncompared:
      'The chosen cluster has no full price on this list, so no mix can be compared with it.',
    none: 'This list has no price for a Master that could manage a mix, so no mix can be priced.',
  },
};

/** What every language says there. */
export type OptionsWords = typeof options;
