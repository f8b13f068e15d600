import * as v from 'valibot';
import type { Platform } from '@/core/platforms/platform';
import { hasAtMost, isWhole } from '@/core/quantity/textBounds';

/*
 * The kinds of settings that a plan can have. Each makes a row of `fields.ts` complete: the schema that reads the value
 * and the value that a plan has which does not name one. A schema's message is the code of the problem; where the bound
 * is not the action's own requirement it follows the code after a blank.
 */

/** Where a setting stands on the form, in files and in links. */
export type FieldSection = 'title' | 'product' | 'safety' | 'machines' | 'price' | 'time';

type Row = {
  /** The parameter of a link that carries it. */
  readonly link: string;
  readonly section: FieldSection;
  /** What it means, as a sentence of the plan file's JSON Schema. */
  readonly meaning: string;
  /** Whether plans of a platform have a say in it; left out where those of every platform do. */
  readonly appliesTo?: (platform: Platform) => boolean;
  /** Whether it counts with a way of billing only where that is the platform's hybrid one. */
  readonly isOfHybrid?: true;
};

type NumberRow = Row & {
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly unit: SettingUnit;
  /** The name of its cell in a workbook's formulas. */
  readonly cell: string;
};

/** What the number of a setting counts. */
export type SettingUnit =
  | 'percent'
  | 'workers'
  | 'coordinators'
  | 'workspaces'
  | 'cores'
  | 'memory'
  | 'slots'
  | 'machines'
  | 'hours'
  | 'days'
  | 'months';

/** One of the values that may be chosen. */
export type FieldChoice = string | number;

type ChoiceRow<C extends FieldChoice> = Row & {
  /** What may be chosen on a platform. */
  readonly choices: (platform: Platform) => readonly C[];
  /** Those of them that are published with the product, where users may add some of their own; all of them otherwise. */
  readonly published?: (platform: Platform) => readonly C[];
  readonly defaultOf: (platform: Platform) => C;
};

/** Text of people, which may be left out. An empty one counts as none. */
export function text<R extends Row & { readonly maximumCharacters: number }>(row: R) {
  const { maximumCharacters } = row;
  return {
    kind: 'text' as const,
    ...row,
    defaultOf: () => undefined,
    schema: () => v.exactOptional(textSchema(maximumCharacters)),
  };
}

/** A number that may have decimals. */
export function figure<R extends NumberRow>(row: R) {
  return {
    kind: 'figure' as const,
    ...row,
    defaultOf: () => row.default,
    schema: () => v.optional(numberSchema(row), row.default),
  };
}

/** A whole number, few enough to be chosen from. */
export function count<R extends NumberRow>(row: R) {
  return {
    kind: 'count' as const,
    ...row,
    defaultOf: () => row.default,
    schema: (platform: Platform) =>
      row.appliesTo?.(platform) === false
        ? onlyDefault(row.default)
        : v.optional(v.pipe(numberSchema(row), v.integer('not-whole')), row.default),
  };
}

/** A whole number that follows from the rest of the plan unless the plan says it. */
export function openCount<R extends Omit<NumberRow, 'default'>>(row: R) {
  return {
    kind: 'openCount' as const,
    ...row,
    isOmittedAtDefault: true as const,
    defaultOf: () => undefined,
    schema: () => v.exactOptional(v.pipe(numberSchema(row), v.integer('not-whole'))),
  };
}

type AssumedRow = Omit<NumberRow, 'default'> & {
  /** What a product takes where the plan says nothing; undefined for one whose plans have no say in it. */
  readonly assumedBy: (platform: Platform) => number | undefined;
};

/** A number that some products assume. A plan that has the assumed one does not have it at all. */
export function assumedFigure<R extends AssumedRow>(row: R) {
  return {
    kind: 'assumed' as const,
    isWhole: false,
    ...assumed(row),
    schema: () => v.exactOptional(numberSchema(row)),
  };
}

/** As `assumedFigure`, for a whole number. */
export function assumedCount<R extends AssumedRow>(row: R) {
  return {
    kind: 'assumed' as const,
    isWhole: true,
    ...assumed(row),
    schema: () => v.exactOptional(v.pipe(numberSchema(row), v.integer('not-whole'))),
  };
}

function assumed<R extends AssumedRow>(row: R) {
  return {
    ...row,
    isOmittedAtDefault: true as const,
    defaultOf: row.assumedBy,
    appliesTo: (platform: Platform) => row.assumedBy(platform) !== undefined,
  };
}

/** One of the words that a platform knows. */
export function word<R extends ChoiceRow<string>>(row: R) {
  return {
    kind: 'word' as const,
    ...row,
    /** What users have added is no part of the documented schema. */
    schema: (platform: Platform, isDocumented = false) => {
      const choices = (isDocumented ? row.published : undefined) ?? row.choices;
      return v.optional(v.picklist(choices(platform), 'not-one-of'), row.defaultOf(platform));
    },
  };
}

/** One of the numbers that a platform allows. */
export function numberOf<
  R extends ChoiceRow<number> & { readonly unit: SettingUnit; readonly cell: string },
>(row: R) {
  return {
    kind: 'numberOf' as const,
    ...row,
    schema: (platform: Platform) =>
      row.appliesTo?.(platform) === false
        ? onlyDefault(row.defaultOf(platform))
        : v.optional(v.picklist(row.choices(platform), 'not-one-of'), row.defaultOf(platform)),
  };
}

/**
 * A figure that came after the first release. A plan in which it has its default does not have it at all, so that files,
 * links and answers from before stay as they are.
 */
export function figureOmittedAtDefault<R extends NumberRow>(row: R) {
  return {
    ...figure(row),
    isOmittedAtDefault: true as const,
    schema: () => v.exactOptional(numberSchema(row)),
  };
}

/** As `figureOmittedAtDefault`, for a whole number. */
export function countOmittedAtDefault<R extends NumberRow>(row: R) {
  return {
    ...figure(row),
    isWhole: true as const,
    isOmittedAtDefault: true as const,
    schema: () => v.exactOptional(v.pipe(numberSchema(row), v.integer('not-whole'))),
  };
}

/** A day of the calendar, which may be left out. */
export function day<R extends Row>(row: R) {
  return {
    kind: 'day' as const,
    ...row,
    isOmittedAtDefault: true as const,
    defaultOf: () => undefined,
    schema: () => v.exactOptional(daySchema),
  };
}

/** Of a setting in which plans of the platform have no say. */
function onlyDefault(value: number) {
  return v.optional(v.literal(value, 'not-for-product'), value);
}

export function textSchema(maximumCharacters: number) {
  return v.pipe(
    v.string('wrong-type text'),
    v.check((value) => isWhole(value, maximumCharacters), 'not-text'),
    v.check((value) => hasAtMost(value, maximumCharacters), `too-long ${maximumCharacters}`),
  );
}

const dayPart =
  '(?:2[01][0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:20(?:[02468][048]|[13579][26])|21(?:0[48]|[2468][048]|[13579][26]))-02-29)';

/** A day of the calendar from 2000-01-01 to 2199-12-31. The pattern knows leap years, so that JSON Schema does too. */
export const daySchema = v.pipe(
  v.string('wrong-type text'),
  v.regex(new RegExp(`^${dayPart}$`), 'not-a-day'),
);

/** Whether a text is such a day. */
export function isPlanDay(text: string): boolean {
  return v.is(daySchema, text);
}

/** A minute of such a day, by the clock: 2027-11-11T00:00. */
export const timeSchema = v.pipe(
  v.string('wrong-type text'),
  v.regex(new RegExp(`^${dayPart}T(?:[01][0-9]|2[0-3]):[0-5][0-9]$`), 'not-a-time'),
);

export function numberSchema({ min, max }: { readonly min: number; readonly max: number }) {
  return v.pipe(
    v.number('wrong-type number'),
    v.minValue(min, 'below-minimum'),
    v.maxValue(max, 'above-maximum'),
  );
}

export function numberAboveSchema({
  above,
  max,
}: {
  readonly above: number;
  readonly max: number;
}) {
  return v.pipe(
    v.number('wrong-type number'),
    v.gtValue(above, 'not-above'),
    v.maxValue(max, 'above-maximum'),
  );
}
