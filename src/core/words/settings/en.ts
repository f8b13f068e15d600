import type { SettingId } from '@/core/plan/fields';
import type { Growth } from '@/core/plan/growth';
import type { Budget, LoadEvent, Milestone, Present, TimeFieldId } from '@/core/plan/timeFields';
import { labels } from '@/core/words/labels/en';
import { f, type Phrases, plural } from '@/core/words/phrases/en';
import type { ProductNames } from '@/core/words/product';

/** What is said of one setting of a plan. */
type SettingWords = {
  /** Beside its field, and where two plans are compared. */
  readonly label: string;
  /** In the tables of documents, where that is another word. */
  readonly inDocuments?: string;
  readonly hint?: string;
  /** Behind its number. */
  readonly unit?: string;
  /** What its number follows from where the plan does not say it. */
  readonly rule?: string;
  /** The names of what may be chosen; without a name a choice is shown as it is. */
  readonly choices?: Readonly<Record<string, string>>;
};

type EverySetting = Readonly<Record<SettingId | TimeFieldId, SettingWords>>;

/** The settings of a plan, in English. */
export function settings(
  {
    product,
    node,
    nodes,
    process,
    Workers,
    workers,
    Coordinators,
    billing,
    Managed,
    managedRule,
    workersOf,
    coordinatorsOf,
    countNodes,
  }: Phrases,
  names: ProductNames,
) {
  return {
    settings: {
      title: { label: 'Title' },
      platform: { label: 'Product', choices: names.short },
      headroomPercent: {
        label: 'Headroom above the peak',
        hint: 'for growth and bursts',
        unit: '%',
      },
      targetUtilisationPercent: {
        label: 'Target utilisation',
        hint: 'the need is divided by it',
        unit: '%',
      },
      spareSlaves: {
        label: `${Workers} that may fail`,
        inDocuments: `Spare ${workers}`,
        hint: 'the rest still carries the load',
      },
      masterCount: { label: Coordinators, hint: product.coordinatorHint },
      workspaces: {
        label: Managed,
        hint: `empty: ${managedRule}`,
        rule: managedRule,
      },
      keptBackCores: {
        label: 'Cores kept back',
        inDocuments: `Cores kept back on each ${node}`,
        hint: 'for system and other work',
        unit: labels.coresUnit,
      },
      keptBackGb: {
        label: 'Memory kept back',
        inDocuments: `Memory kept back on each ${node}`,
        unit: labels.memoryUnit,
      },
      slotsPerProcess: {
        label: `Slots of a ${process}`,
        hint: 'one core each',
        unit: 'slots',
      },
      memoryGbPerSlot: { label: 'Memory of a slot', unit: labels.memoryUnit },
      priceList: { label: 'Price list', choices: product.priceLists },
      billing: {
        label: 'Billing',
        choices: Object.fromEntries(Object.keys(product.billings).map((id) => [id, billing(id)])),
      },
      baseUnits: {
        label: `Base, bought by the month`,
        hint: 'used or not; the rest runs by the hour',
        unit: nodes,
      },
      hoursAbove: {
        label: 'Hours a month above the base',
        hint: '720 are a whole month of 30 days',
        unit: 'h',
      },
      discountPercent: { label: labels.discount, hint: 'off the whole list price', unit: '%' },
      taxPercent: { label: 'Tax', unit: '%' },
      startDate: { label: 'Start' },
      horizonMonths: { label: 'Horizon', unit: 'months' },
      leadTimeDays: { label: 'Lead time of an order', unit: 'days' },
      growth: { label: 'Growth of the load' },
      milestones: { label: 'Known loads' },
      events: { label: 'Events' },
      budget: { label: 'Budget' },
      current: { label: 'What you have' },
    } satisfies EverySetting as EverySetting,
    /** The settings with parts, in one line. */
    timeFields: {
      between: '; ',
      growth: (growth: Growth) =>
        'percentPerMonth' in growth
          ? `${f.exact(growth.percentPerMonth)} % a month, compound`
          : `${f.exact(growth.recordsPerSecondPerMonth)} ${labels.perSecond} a month, linear`,
      milestone: ({ date, recordsPerSecond }: Milestone) =>
        `${f.exact(recordsPerSecond)} ${labels.perSecond} from ${date}`,
      event: ({ name, start, hours, factor, yearly }: LoadEvent) =>
        `${name ? `${name}, ` : ''}${start.replace('T', ' ')}, ${f.exact(hours)} h, × ${f.exact(factor)}${yearly ? ', each year' : ''}`,
      budget: ({ amount, per }: Budget, currency: string) =>
        `${f.amount(amount, currency)} ${currency} ${{ month: 'a month', year: 'a year', horizon: 'for the whole horizon' }[per]}`,
      current: (current: Present, currency: string) => {
        const { price: amount, renewal } = current;
        const machines = [
          ...('units' in current
            ? [countNodes(current.units)]
            : [workersOf(current.slaveCount, current.slave)]),
          ...('master' in current && current.master !== undefined
            ? [coordinatorsOf(current.masterCount ?? 1, current.master)]
            : []),
          ...(amount === undefined ? [] : [`${f.amount(amount, currency)} ${currency}`]),
          ...(renewal === undefined ? [] : [`renewal ${renewal}`]),
        ];
        return machines.join(', ');
      },
    },
    /** After another product was chosen. */
    moved: {
      whole: 'Every value of the plan was kept.',
      without: (names: string) =>
        `These values do not fit this product, which has its own or none: ${names}.`,
      rates: (count: number) => `the rate of ${plural(count, 'workload', 'workloads')}`,
    },
  };
}

/** What every language says there. */
export type SettingsWords = ReturnType<typeof settings>;
