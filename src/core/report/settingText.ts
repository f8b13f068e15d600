import type { FieldChoice } from '@/core/plan/fieldKinds';
import {
  appliesTo,
  defaultOf,
  isInPlay,
  isOmittedAtDefault,
  type SettingId,
  settingIds,
  settings,
} from '@/core/plan/fields';
import type { Plan } from '@/core/plan/planSchema';
import { findPlatform } from '@/core/platforms/registry';
import { managedCount } from '@/core/sizing/coordinatorCount';
import type { Words } from '@/core/words/words';
import { timeFieldTexts } from './timeFieldText';

/** The settings that tables and sentences list: all but the title and the product, which stand over them. */
const listedSettings: readonly SettingId[] = settingIds.filter(
  (id) => settings[id].section !== 'title' && settings[id].section !== 'product',
);

/** Those of them in which a plan has a say. */
export function listedSettingsOf(plan: Pick<Plan, 'platform' | 'billing'>): readonly SettingId[] {
  return listedSettings.filter((id) => isInPlay(id, plan));
}

/** What a plan has for its settings, and its workloads with the projects that they belong to. */
type SettingsOf = Readonly<Omit<Plan, 'version' | 'title' | 'workloads'>> & {
  readonly workloads: readonly { readonly project?: string | null }[];
};

/**
 * The value of a setting; undefined for one that the plan does without. One that follows from the rest of the plan comes
 * with the rule that it follows.
 */
export function settingValue(
  id: SettingId,
  plan: SettingsOf & { readonly title?: string | null },
  words: Words,
): { readonly value: FieldChoice | undefined; readonly rule?: string } {
  const isAssumed = settings[id].kind === 'assumed' && appliesTo(id, plan.platform);
  const value = plan[id] ?? (isAssumed ? defaultOf(id, plan.platform) : undefined);
  const { rule } = words.settings[id];
  if (value !== undefined || rule === undefined || !appliesTo(id, plan.platform)) return { value };
  return { value: managedCount(findPlatform(plan.platform), plan), rule };
}

/** A value that was chosen, as people read it. */
export function choiceText(id: SettingId, value: FieldChoice, words: Words): string {
  return words.settings[id].choices?.[value] ?? String(value);
}

/** The settings that stand in every plan in one sentence, and after it what the plan says beyond them. */
export function termsText(plan: SettingsOf, words: Words): string {
  const { headroomPercent, spareSlaves, masterCount, priceList, billing } = plan;
  const always = words.printed.terms(
    headroomPercent,
    spareSlaves,
    masterCount,
    choiceText('priceList', priceList, words),
    choiceText('billing', billing, words),
  );
  const settled = listedSettingsOf(plan)
    .filter(isOmittedAtDefault)
    .reduce((sentence, id) => {
      const { value, rule } = settingValue(id, plan, words);
      if (value === undefined) return sentence;
      const { label, unit = '' } = words.settings[id];
      const figure = typeof value === 'number' ? words.exact(value) : value;
      const term = rule
        ? words.printed.ruledTerm(label, figure, rule)
        : words.printed.term(label, figure, unit);
      return words.printed.sentences(sentence, term);
    }, always);
  return timeFieldTexts(plan, words).reduce(
    (sentence, { id, text }) =>
      words.printed.sentences(sentence, words.printed.term(words.settings[id].label, text, '')),
    settled,
  );
}
