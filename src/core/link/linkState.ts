import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import type { LinkProblem } from './linkProblem';

export const viewIds = ['size', 'provision', 'compare', 'embed'] as const;
export type ViewId = (typeof viewIds)[number];

export const languages = ['en', 'zh-CN'] as const;
export const themes = ['light', 'dark'] as const;

/** How the plan is shown: never part of its answer. A key is left out when the link does not decide it. */
export type LinkChoices = {
  /** The Slave shape picked in place of the best. */
  readonly pick?: ShapeId;
  readonly language?: (typeof languages)[number];
  readonly theme?: (typeof themes)[number];
};

/** Everything a link carries. */
export type LinkState = LinkChoices & {
  readonly view: ViewId;
  readonly plan: Plan;
  /** A saved checklist as opaque text, there only when a person asks to send it along. */
  readonly checklist?: string;
};

/** What a link says: all that could be read, and every problem met. `plan` is left out when none could. */
export type LinkReading = {
  readonly state: LinkChoices & {
    readonly view: ViewId;
    readonly plan?: Plan;
    readonly checklist?: string;
  };
  readonly problems: readonly LinkProblem[];
};
