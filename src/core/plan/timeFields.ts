import * as v from 'valibot';
import type { Platform } from '@/core/platforms/platform';
import { daySchema, numberAboveSchema, numberSchema, textSchema, timeSchema } from './fieldKinds';
import { linearGrowthSchema, percentGrowthSchema } from './growth';

/*
 * What a plan says of later and of what is there already, one row each. These settings have parts of their own, so each
 * has a schema; the row names its parameter in links and what its parts mean. A plan without one does not have it.
 */

/** How many milestones and how many events a plan has at most. */
export const maximumDates = 60;

/** Bounds of the figures. Those of sums of money and of counts are ours: more than anybody types by intent. */
export const timeBounds = {
  recordsPerSecond: { min: 0, max: 1e12 },
  hours: { min: 1, max: 8_784 },
  factor: { above: 0, max: 1_000 },
  budget: { above: 0, max: 1e12 },
  price: { min: 0, max: 1e12 },
  machines: { min: 1, max: 1_000_000_000 },
  coordinators: { min: 1, max: 99 },
  nameCharacters: 120,
} as const;

const whole = (bounds: { readonly min: number; readonly max: number }) =>
  v.pipe(numberSchema(bounds), v.integer('not-whole'));

const milestoneSchema = v.strictObject(
  { date: daySchema, recordsPerSecond: numberSchema(timeBounds.recordsPerSecond) },
  'wrong-type object',
);

const eventSchema = v.strictObject(
  {
    name: v.exactOptional(textSchema(timeBounds.nameCharacters)),
    start: timeSchema,
    hours: whole(timeBounds.hours),
    factor: numberAboveSchema(timeBounds.factor),
    yearly: v.exactOptional(v.boolean('wrong-type truth')),
  },
  'wrong-type object',
);

const budgetSchema = v.strictObject(
  {
    amount: numberAboveSchema(timeBounds.budget),
    per: v.picklist(['month', 'year', 'horizon'], 'not-one-of'),
  },
  'wrong-type object',
);

const paid = {
  price: v.exactOptional(numberSchema(timeBounds.price)),
  renewal: v.exactOptional(daySchema),
};

const machinesSchema = (platform: Platform) =>
  v.strictObject(
    {
      slave: v.picklist(
        platform.workers.map(({ shape }) => shape),
        'not-one-of',
      ),
      slaveCount: whole(timeBounds.machines),
      master: v.exactOptional(
        v.picklist(
          platform.coordinators.map(({ shape }) => shape),
          'not-one-of',
        ),
      ),
      masterCount: v.exactOptional(whole(timeBounds.coordinators)),
      ...paid,
    },
    'wrong-type object',
  );

const unitsSchema = v.strictObject(
  { units: whole(timeBounds.machines), ...paid },
  'wrong-type object',
);

/** The load that the work which follows the plan's growth has together from a day on. */
export type Milestone = v.InferOutput<typeof milestoneSchema>;
/** Some hours in which the load is a multiple of what it is otherwise. `start` is clock time where the product bills. */
export type LoadEvent = v.InferOutput<typeof eventSchema>;
export type Budget = v.InferOutput<typeof budgetSchema>;
/** Machines that somebody has. The price is that of one period of the billing for all of them together. */
export type PresentMachines = v.InferOutput<ReturnType<typeof machinesSchema>>;
/** Units that somebody has of a product that is bought in units. */
export type PresentUnits = v.InferOutput<typeof unitsSchema>;
export type Present = PresentMachines | PresentUnits;

/** Growth is one of two kinds, told by the field that it has. */
const growthSchemaOf = (input: unknown) =>
  hasField(input, 'recordsPerSecondPerMonth') ? linearGrowthSchema : percentGrowthSchema;

const presentSchemaOf = (platform: Platform) =>
  platform.kind === 'pool' ? unitsSchema : machinesSchema(platform);

type Fields = Readonly<Record<string, unknown>>;

/** What the fields of an input may be, for a platform. */
const objects = {
  growth: (_: Platform, input: unknown): Fields => growthSchemaOf(input).entries,
  milestones: (): Fields => milestoneSchema.entries,
  events: (): Fields => eventSchema.entries,
  budget: (): Fields => budgetSchema.entries,
  current: (platform: Platform): Fields => presentSchemaOf(platform).entries,
};

/** The structured settings of a plan, in the order of plan files. */
export const timeFields = {
  growth: {
    link: 'growth',
    meaning:
      'How the load changes from month to month: by a share of itself (compound) or by so many records/s (linear).',
    title: 'Growth',
    parts: {},
    /** Documents list both kinds; reading picks one, so that it can say what is wrong with it. */
    schema: (_: Platform, isDocumented = false) =>
      v.exactOptional(
        isDocumented
          ? v.union([percentGrowthSchema, linearGrowthSchema])
          : v.lazy(growthSchemaOf as () => typeof percentGrowthSchema | typeof linearGrowthSchema),
      ),
  },
  milestones: {
    link: 'milestone',
    meaning:
      'Loads that are known for days to come, their days rising. In between the load follows a straight line, after the last one the growth goes on from there.',
    title: 'Milestone',
    parts: {
      date: 'The day from which the load is this.',
      recordsPerSecond:
        'Records per second of all work that follows the growth of the plan, before peak factors.',
    },
    schema: () =>
      v.exactOptional(
        v.pipe(
          v.array(milestoneSchema, 'wrong-type list'),
          v.maxLength(maximumDates, 'too-many'),
          v.rawCheck(({ dataset, addIssue }) => {
            if (!dataset.typed) return;
            const input = dataset.value;
            for (const [key, value] of input.entries()) {
              const before = input[key - 1]?.date;
              if (before === undefined || before < value.date) continue;
              const at = { type: 'array', origin: 'value', input, key, value } as const;
              const date = value.date;
              addIssue({
                message: `not-rising ${before}`,
                path: [
                  at,
                  { type: 'object', origin: 'value', input: value, key: 'date', value: date },
                ],
              });
            }
          }),
        ),
      ),
  },
  events: {
    link: 'event',
    meaning: 'Hours in which the load is a multiple of what it is otherwise, such as a festival.',
    title: 'Event',
    parts: {
      name: 'What people call it. An empty one counts as none. No lone surrogates.',
      start: 'When it starts, in clock time where the product bills, as in 2027-11-11T00:00.',
      hours: 'How many hours it lasts.',
      factor: 'What the load is multiplied by. Events that overlap multiply.',
      yearly: 'Whether it comes back each year on that day.',
    },
    schema: () =>
      v.exactOptional(
        v.pipe(v.array(eventSchema, 'wrong-type list'), v.maxLength(maximumDates, 'too-many')),
      ),
  },
  budget: {
    link: 'budget',
    meaning: 'The most that may be spent, in the currency of the price list.',
    title: 'Budget',
    parts: { amount: 'The sum of money.', per: 'The time for which the sum is.' },
    schema: () => v.exactOptional(budgetSchema),
  },
  current: {
    link: 'current',
    meaning: 'What somebody has already.',
    title: 'Present cluster',
    parts: {
      slave: 'The shape of the machines that do the work.',
      slaveCount: 'How many of them there are.',
      master: 'The shape of the machines that coordinate.',
      masterCount: 'How many machines coordinate the cluster.',
      units: 'How many units there are.',
      price: 'What all of it costs for one period of the billing.',
      renewal: 'The day on which it is to be renewed.',
    },
    schema: (platform: Platform) =>
      v.exactOptional(presentSchemaOf(platform) as v.GenericSchema<unknown, Present>),
  },
} as const;

export type TimeFieldId = keyof typeof timeFields;

export const timeFieldIds = Object.keys(timeFields) as readonly TimeFieldId[];

export function isTimeFieldId(name: string | undefined): name is TimeFieldId {
  return name !== undefined && Object.hasOwn(timeFields, name);
}

/** The fields that an object within a structured setting may have. */
export function fieldsWithin(id: TimeFieldId, platform: Platform, input: unknown): Fields {
  return objects[id](platform, input);
}

/** One form for equal values: no empty texts, nothing that is not so, no negative zeros; undefined for an empty list. */
export function tidyTime<T>(value: T): T | undefined {
  if (Array.isArray(value)) return value.length > 0 ? (value.map(tidyTime) as T) : undefined;
  if (typeof value === 'number') return (value + 0) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== '' && part !== false);
  return Object.fromEntries(kept.map(([key, part]) => [key, tidyTime(part)])) as T;
}

function hasField(input: unknown, field: string): boolean {
  return typeof input === 'object' && input !== null && field in input;
}
