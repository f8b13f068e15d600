import { createStore } from 'zustand/vanilla';
import type { LinkProblem } from '@/core/link/linkProblem';
import type { LinkChoices, LinkLabels, OtherPlan, ViewId } from '@/core/link/linkState';
import type { AnswerStamp } from '@/core/plan/answerStamp';
import type { PlanDraft } from '@/core/plan/draft';
import type { MovedDraft } from '@/core/plan/movePlan';
import type { Plan } from '@/core/plan/planSchema';
import type { PlatformId, PriceListId, ShapeId } from '@/core/platforms/platform';
import type { Exchange } from '@/core/quantity/exchange';
import type { Language } from '@/core/words/language';
import type { Edit } from './edit';
import { newId } from './newId';
import type { SavedPlan } from './shelfEntry';

export type ThemeChoice = 'system' | 'light' | 'dark';

/**
 * What could not be read from a link, and the answer that it was made with if today's differs. Shown until dismissed.
 */
export type LinkNotice = {
  readonly problems: readonly LinkProblem[];
  /** The problems are in what was being typed; the link itself could be read. */
  readonly isOfTyping?: boolean | undefined;
  readonly isExample: boolean;
  readonly was?: AnswerStamp | undefined;
  /** The described product or the own prices of the plan that are not known here, and the link that waits for them. */
  readonly missing?: WaitingLink | undefined;
};

export type WaitingLink = {
  readonly kind: 'product' | 'prices';
  readonly id: PlatformId | PriceListId;
  readonly link: string;
};

/** How an embed is shown. Only its link decides that. */
type EmbedDisplay = {
  readonly part: LinkChoices['part'] | undefined;
  readonly background: LinkChoices['background'] | undefined;
  /** Described products beside the others. */
  readonly products?: readonly PlatformId[] | undefined;
  /** The link had no plan that can be sized, so the plan is an example, which an embed does not show. */
  readonly isExample?: boolean;
};

/** What stood in the form before another product was chosen, and what became of it. */
export type ProductMove = {
  readonly before: PlanDraft;
  readonly pick: ShapeId | undefined;
  readonly moved: MovedDraft;
};

/** A plan that did not come from the form: from a link, an example, Back. `draft` is what was being typed there. */
export type Arrival = {
  readonly plan: Plan;
  /** A new plan without a complete workload; `plan` is only a placeholder until there is one. */
  readonly isBlank?: boolean | undefined;
  /** The plan as it arrived, where it cannot be sized; then `isBlank` is true. */
  readonly unsized?: Plan | undefined;
  readonly moved?: ProductMove | undefined;
  readonly pick?: ShapeId | undefined;
  readonly draft?: PlanDraft | undefined;
  readonly notice?: LinkNotice | undefined;
  readonly checklist?: string | undefined;
  readonly other?: OtherPlan | undefined;
  readonly labels?: LinkLabels | undefined;
  readonly exchange?: Exchange | undefined;
  readonly leaving?: string | undefined;
  readonly risk?: string | undefined;
  readonly decides?: string | undefined;
  readonly lists?: readonly PriceListId[] | undefined;
  readonly embed?: EmbedDisplay | undefined;
  readonly view?: ViewId | undefined;
  readonly language?: Language | undefined;
  readonly theme?: Exclude<ThemeChoice, 'system'> | undefined;
  /** The id of the plan; without it, it is a new plan. */
  readonly planId?: string | undefined;
};

export type PlanState = {
  readonly view: ViewId;
  readonly plan: Plan;
  /** Stays the same while the plan is edited, also after Back and after a reload. Another plan has another id. */
  readonly planId: string;
  /** The plan has no complete workload yet: `plan` is only a placeholder and must not be shown. */
  readonly isBlank: boolean;
  /** A plan that arrived and cannot be sized: the form and the link have it, and `plan` is only a placeholder. */
  readonly unsized?: Plan | undefined;
  /** The last change of the product, told until the next edit. */
  readonly moved?: ProductMove | undefined;
  readonly pick?: ShapeId | undefined;
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Whether links include the language or the theme: when a link did, or when the user chose the language here. */
  readonly linkSays: { readonly language: boolean; readonly theme: boolean };
  readonly notice?: LinkNotice | undefined;
  /** A plan that was typed here earlier, offered when the address has none. */
  readonly offered?: SavedPlan | undefined;
  /** The plan that this one is compared with. */
  readonly other?: OtherPlan | undefined;
  /** Names and remarks that the user has put into the link on purpose. */
  readonly labels?: LinkLabels | undefined;
  /** The currency in which products are compared; undefined until the user chose one. */
  readonly exchange?: Exchange | undefined;
  /** The terms of leaving the product, as a link has them; undefined or empty until somebody changes one. */
  readonly leaving?: string | undefined;
  /** What was said of failures, in the same way. */
  readonly risk?: string | undefined;
  /** What is not known of the plan and how far the map of shapes goes, as a link has it. */
  readonly decides?: string | undefined;
  /** Price lists of the user's own for other products than the plan's, where products are compared. */
  readonly lists: readonly PriceListId[];
  readonly embed?: EmbedDisplay | undefined;
  /** The text of a checklist that a link brought. */
  readonly linkedChecklist?: string | undefined;
  /** The linked checklist is saved in this browser, so the address no longer needs it. */
  readonly hasTakenChecklist: boolean;
  /** Counts the plans that did not come from the form; the form starts again with each. */
  readonly arrivals: number;
  readonly arrivedDraft?: PlanDraft | undefined;
  /** What changed this state last; undefined at the beginning. */
  readonly lastEdit: Edit | undefined;
};

export type PlanActions = {
  /** Takes a plan from the form. */
  readonly setPlan: (plan: Plan, edit: Edit) => void;
  /** The last workload was removed. */
  readonly empty: (edit: Edit) => void;
  readonly arrive: (arrival: Arrival, edit: Edit) => void;
  readonly setMoved: (moved: ProductMove | undefined) => void;
  readonly setView: (view: ViewId) => void;
  readonly setPick: (pick: ShapeId | undefined) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setOther: (other: OtherPlan | undefined, edit: Edit) => void;
  readonly setExchange: (exchange: Exchange) => void;
  readonly setLeaving: (leaving: string, field: string) => void;
  readonly setRisk: (risk: string, field: string) => void;
  readonly setDecides: (decides: string, field: string) => void;
  readonly setLists: (lists: readonly PriceListId[]) => void;
  readonly setLabels: (labels: LinkLabels | undefined) => void;
  readonly dismissNotice: () => void;
  readonly dismissOffer: () => void;
  /** Called when the linked checklist is saved in this browser: the address no longer needs it. */
  readonly checklistTaken: () => void;
};

export type PlanStore = ReturnType<typeof createPlanStore>;

/** What a page begins with. */
export type FirstState = Omit<Arrival, 'checklist' | 'draft' | 'view' | 'language' | 'theme'> &
  Pick<PlanState, 'view' | 'language' | 'theme' | 'linkSays'> &
  Partial<Pick<PlanState, 'offered' | 'linkedChecklist' | 'arrivedDraft'>>;

export function createPlanStore(initial: FirstState) {
  return createStore<PlanState & PlanActions>()((set) => ({
    ...initial,
    planId: initial.planId ?? newId(),
    isBlank: initial.isBlank ?? false,
    lists: initial.lists ?? [],
    arrivals: 0,
    hasTakenChecklist: false,
    lastEdit: undefined,
    setPlan: (plan, edit) =>
      set((state) => ({
        plan,
        isBlank: false,
        unsized: undefined,
        lastEdit: edit,
        // A shape of another product cannot be the chosen one.
        pick: plan.platform === state.plan.platform ? state.pick : undefined,
      })),
    empty: (edit) => set({ isBlank: true, unsized: undefined, pick: undefined, lastEdit: edit }),
    arrive: ({ plan, pick, draft, notice, checklist, view, language, theme, ...more }, edit) =>
      set((state) => ({
        plan,
        planId: more.planId ?? newId(),
        isBlank: more.isBlank ?? false,
        unsized: more.unsized,
        moved: more.moved,
        pick,
        notice,
        offered: undefined,
        other: more.other ?? (view === 'compare' ? undefined : state.other),
        labels: more.labels,
        exchange: more.exchange ?? state.exchange,
        // Only links to that page have the terms: without any there, they are the defaults.
        leaving: view === 'leaving' ? more.leaving : (more.leaving ?? state.leaving),
        risk: view === 'risk' ? more.risk : (more.risk ?? state.risk),
        decides: view === 'risk' ? more.decides : (more.decides ?? state.decides),
        lists: more.lists ?? state.lists,
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
    setMoved: (moved) => set({ moved }),
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
    setExchange: (exchange) => set({ exchange, lastEdit: { kind: 'field', field: 'exchange' } }),
    setLeaving: (leaving, field) =>
      set({ leaving, lastEdit: { kind: 'field', field: `leaving.${field}` } }),
    setRisk: (risk, field) => set({ risk, lastEdit: { kind: 'field', field: `risk.${field}` } }),
    setDecides: (decides, field) =>
      set({ decides, lastEdit: { kind: 'field', field: `decides.${field}` } }),
    setLists: (lists) => set({ lists, lastEdit: { kind: 'field', field: 'lists' } }),
    setLabels: (labels) => set({ labels, lastEdit: { kind: 'labels' } }),
    dismissOffer: () => set({ offered: undefined }),
    dismissNotice: () => set({ notice: undefined }),
    checklistTaken: () => set({ linkedChecklist: undefined, hasTakenChecklist: true }),
  }));
}
