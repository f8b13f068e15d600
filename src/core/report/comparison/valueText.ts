import { choiceText } from '@/core/report/settingText';
import { timeFieldText } from '@/core/report/timeFieldText';
import type { WordsWith } from '@/core/words/words';
import type { SideWords } from './sideWords';
import type { ComparedValue, Difference, Unit } from './value';

type Figure = Extract<ComparedValue, { kind: 'number' | 'price' }>;

/** A value as people read it, with its unit. */
export function valueText(value: ComparedValue | null, words: WordsWith<'compare'>): string {
  if (value === null) return words.compare.none;
  switch (value.kind) {
    case 'number':
      return numberText(value.number, value.unit, words);
    case 'price':
      return words.price(value.price);
    case 'shape':
      return words.shape(value.shape);
    case 'name':
      return value.name;
    case 'work':
      return words.plan.kinds[value.work];
    case 'choice':
      return choiceText(value.setting, value.choice, words);
    case 'timeField':
      return timeFieldText(value.id, value.time, words) ?? words.compare.none;
    case 'noCluster':
      return words.answer.noCluster;
    case 'cheapest':
      return words.compare.cheapest;
  }
}

/** By how much B is above or below A, or why the two are not subtracted. */
export function differenceText(difference: Difference, words: SideWords): string {
  const { compare } = words.a;
  switch (difference.kind) {
    case 'none':
      return compare.alike;
    case 'by': {
      const { value } = difference;
      const much = magnitudeText(value, words);
      return amountOf(value) > 0 ? compare.more(much) : compare.less(much);
    }
    default:
      return compare[difference.kind];
  }
}

/** The size of a difference without its sign; percentages differ by percentage points. */
export function magnitudeText(value: Figure, sides: SideWords): string {
  const words = sides.a;
  if (value.kind === 'price') {
    return words.price({ ...value.price, amount: Math.abs(value.price.amount) });
  }
  const figure = Math.abs(value.number);
  if (value.unit === 'percent') return words.compare.points(words.exact(figure));
  // Shares are shown in tenths, and so are their differences, unless they are smaller than that.
  if (value.unit === 'share')
    return words.compare.points(words.number(Math.round(figure * 10) / 10 || figure));
  const isAlike = numberText(figure, value.unit, words) === numberText(figure, value.unit, sides.b);
  if (isAlike) return numberText(figure, value.unit, words);
  // Machines with different names are counted as machines; what a product calls its CU has no common name.
  return value.unit === 'cu' ? words.number(figure) : numberText(figure, 'machines', words);
}

function amountOf(value: Figure): number {
  return value.kind === 'price' ? value.price.amount : value.number;
}

function numberText(figure: number, unit: Unit, words: WordsWith<'compare'>): string {
  switch (unit) {
    case 'cu':
      return words.cu(figure);
    case 'share':
      return words.percent(figure);
    case 'workers':
      return words.slaves(figure);
    case 'coordinators':
      return words.masters(figure);
    case 'machines':
      return words.options.nodes(figure);
    case 'processes':
      return words.processes.count(figure);
    case 'workspaces':
      return words.managed(figure);
    default:
      return words.compare[unit](words.exact(figure));
  }
}
