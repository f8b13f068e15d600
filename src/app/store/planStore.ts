import { createStore } from 'zustand/vanilla';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { LinkChoices, LinkLabels, OtherPlan, ViewId } from '@/core/link/linkState';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { PlanDraft } from '@/core/plan/draft';
import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import type { Language } from '@/core/words/language';
import type { Edit } from './edit';
import { newId } from './shelf';
import type { SavedPlan } from './shelfEntry';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a link could not give, and the answer it was made with where today's is another; told until dismissed. */
export type LinkNotice = {
  readonly problems: readonly LinkProblem[];
  /** The link itself is whole: the problems are those of what was being typed beside it. */
  readonly isOfTyping?: boolean | undefined;
  readonly isExample: boolean;
  readonly was?: AnswerStamp | undefined;
};

/** How an embed is shown; only a link decides it. */
export type EmbedDisplay = {
  readonly part: LinkChoices['part'] | undefined;
  readonly background: LinkChoices['background'] | undefined;
  /** The plan is an example, since the link has none that can be sized: an embed shows it to nobody. */
  readonly isExample?: boolean;
};

/** A plan that came from outside the form: a link, an example, Back. A draft is what was being typed there. */
export type Arrival = {
  readonly plan: Plan;
  /** A plan that is only begun: the one here stands in for it until its first workload can be read. */
  readonly isBlank?: boolean | undefined;
  readonly pick?: ShapeId | undefined;
  readonly draft?: PlanDraft | undefined;
  readonly notice?: LinkNotice | undefined;
  readonly checklist?: string | undefined;
  readonly other?: OtherPlan | undefined;
  readonly labels?: LinkLabels | undefined;
  readonly embed?: EmbedDisplay | undefined;
  readonly view?: ViewId | undefined;
  readonly language?: Language | undefined;
  readonly theme?: Exclude<ThemeChoice, 'system'> | undefined;
  /** Which plan it is a moment of; without it, it is a new one. */
  readonly planId?: string | undefined;
};

export type PlanState = {
  readonly view: ViewId;
  readonly plan: Plan;
  /** Stays while the plan is edited, also by Back and after a reload; another plan has another. */
  readonly planId: string;
  /** Nothing of the plan can be read yet: the one here only stands in for it, and nobody may be shown it. */
  readonly isBlank: boolean;
  readonly pick: ShapeId | undefined;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Whether links say the language or the theme: when a link did, or the language was chosen here. */
  readonly linkSays: { readonly language: boolean; readonly theme: boolean };
  readonly notice: LinkNotice | undefined;
  /** A plan that was typed here before, offered where the address brought none. */
  readonly offered: SavedPlan | undefined;
  /** The plan that this one is compared with. */
  readonly other: OtherPlan | undefined;
  /** What links say of people: only what was put in them on purpose. */
  readonly labels: LinkLabels | undefined;
  readonly embed: EmbedDisplay | undefined;
  /** The text of a checklist that came by a link. */
  readonly linkedChecklist: string | undefined;
  /** It is kept in this browser now, so the address need not bring it again. */
  readonly hasTakenChecklist: boolean;
  /** Counts the plans from outside the form; the form starts anew with each. */
  readonly arrivals: number;
  readonly arrivedDraft: PlanDraft | undefined;
  /** What changed this state last; undefined at the beginning. */
  readonly lastEdit: Edit | undefined;
};

export type PlanActions = {
  /** Takes a plan from the form. */
  readonly setPlan: (plan: Plan, edit: Edit) => void;
  /** The last workload was taken out. */
  readonly empty: (edit: Edit) => void;
  readonly arrive: (arrival: Arrival, edit: Edit) => void;
  readonly setView: (view: ViewId) => void;
  readonly setPick: (pick: ShapeId | undefined) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setOther: (other: OtherPlan | undefined, edit: Edit) => void;
  readonly setLabels: (labels: LinkLabels | undefined) => void;
  readonly dismissNotice: () => void;
  readonly dismissOffer: () => void;
  /** The link's checklist is kept in this browser now, so the address need not bring it again. */
  readonly checklistTaken: () => void;
};

export type PlanStore = ReturnType<typeof createPlanStore>;

export function createPlanStore(
  initial: Omit<
    PlanState,
    'arrivals' | 'lastEdit' | 'hasTakenChecklist' | 'planId' | 'isBlank' | 'offered'
  > & {
    readonly planId?: string | undefined;
    readonly isBlank?: boolean | undefined;
    readonly offered?: SavedPlan | undefined;
  },
) {
  return createStore<PlanState & PlanActions>()((set) => ({
    ...initial,
    planId: initial.planId ?? newId(),
    isBlank: initial.isBlank ?? false,
    offered: initial.offered,
    arrivals: 0,
    hasTakenChecklist: false,
    lastEdit: undefined,
    setPlan: (plan, edit) => set({ plan, isBlank: false, lastEdit: edit }),
    empty: (edit) => set({ isBlank: true, pick: undefined, lastEdit: edit }),
    arrive: ({ plan, pick, draft, notice, checklist, view, language, theme, ...more }, edit) =>
      set((state) => ({
        plan,
        planId: more.planId ?? newId(),
        isBlank: more.isBlank ?? false,
        pick,
        notice,
        offered: undefined,
        other: more.other ?? (view === 'compare' ? undefined : state.other),
        labels: more.labels,
        embed: more.embed,
        linkedChecklist: checklist,
        hasTakenChecklist: false,
        lastEdit: edit,
        view: view ?? state.view,
        language: language ?? state.language,
        theme: theme ?? state.theme,
        arrivals: state.arrivals + 1,
        arrivedDraft: draft,
      })),
    setView: (view) => set({ view, lastEdit: { kind: 'view', id: view } }),
    setPick: (pick) => set({ pick, lastEdit: { kind: 'pick', ...(pick ? { id: pick } : {}) } }),
    setLanguage: (language) =>
      set(({ linkSays }) => ({
        language,
        lastEdit: { kind: 'language' },
        linkSays: { ...linkSays, language: true },
      })),
    setTheme: (theme) => set({ theme, lastEdit: { kind: 'theme' } }),
    setOther: (other, edit) => set({ other, lastEdit: edit }),
    setLabels: (labels) => set({ labels, lastEdit: { kind: 'labels' } }),
    dismissOffer: () => set({ offered: undefined }),
    dismissNotice: () => set({ notice: undefined }),
    checklistTaken: () => set({ linkedChecklist: undefined, hasTakenChecklist: true }),
  }));
}
