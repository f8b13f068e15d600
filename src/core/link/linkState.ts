import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { Plan } from '@/core/plan/planSchema';
import type { PlatformId, PriceListId, ShapeId } from '@/core/platforms/platform';
import type { Exchange } from '@/core/quantity/exchange';
import type { Language } from '@/core/words/language';
import type { LinkProblem } from './linkProblem';

export const viewIds = [
  'size',
  'road',
  'products',
  'risk',
  'provision',
  'compare',
  'share',
  'embed',
  'leaving',
] as const;
export type ViewId = (typeof viewIds)[number];

export const themes = ['light', 'dark'] as const;
export const embedParts = [
  'all',
  'card',
  'options',
  'steps',
  'derivation',
  'checklist',
  'products',
  'road',
  'risk',
] as const;
export const backgrounds = ['transparent'] as const;

/** The names and remarks of a document, put in a link only on purpose. Texts of up to 500 characters, never empty. */
export type LinkLabels = {
  readonly title?: string;
  readonly customer?: string;
  readonly author?: string;
  readonly remark?: string;
};

/** How the plan is shown; no part of the plan. A key is left out when the link does not decide it. */
export type LinkChoices = {
  /** The shape of workers picked instead of the best. */
  readonly pick?: ShapeId;
  readonly language?: Language;
  readonly theme?: (typeof themes)[number];
  /** The part that an embed shows; `all` when the link does not say. */
  readonly part?: (typeof embedParts)[number];
  readonly background?: (typeof backgrounds)[number];
  readonly labels?: LinkLabels;
  /** The currency in which products are set side by side, and what others are worth in it. */
  readonly exchange?: Exchange;
  /** The terms of leaving the product, as a text that the page about leaving reads. */
  readonly leaving?: string;
  /** What was said of failures, as a text that the page about risk reads. */
  readonly risk?: string;
  /** What is not known of the plan, and how far the map of shapes goes, as a text that the page about risk reads. */
  readonly decides?: string;
  /** Price lists of users' own for other products than the plan's, where products are set side by side. */
  readonly lists?: readonly PriceListId[];
  /** Described products that an embed sets beside the others. */
  readonly products?: readonly PlatformId[];
  /** The answer at the time when the link was made. */
  readonly stamp?: AnswerStamp;
};

/** A second plan to compare the first one with. */
export type OtherPlan = {
  readonly plan: Plan;
  readonly pick?: ShapeId;
  readonly stamp?: AnswerStamp;
};

/** Everything a link carries. */
export type LinkState = LinkChoices & {
  readonly view: ViewId;
  readonly plan: Plan;
  readonly other?: OtherPlan;
  /** A saved checklist as text that this room does not interpret, included only when a person asks for it. */
  readonly checklist?: string;
};

/** What a link says: all that could be read, and every problem met. `plan` is left out when none could. */
export type LinkReading = {
  readonly state: LinkChoices & {
    readonly view: ViewId;
    readonly plan?: Plan;
    readonly other?: OtherPlan;
    readonly checklist?: string;
  };
  readonly problems: readonly LinkProblem[];
};
