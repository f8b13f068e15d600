import type { FieldChoice } from '@/core/plan/fieldKinds';
import { isOmittedAtDefault, type SettingId, settingIds, settings } from '@/core/plan/fields';
import type { Plan } from '@/core/plan/planSchema';
import type { Words } from '@/core/words/words';

/** The settings that tables and sentences list: all but the title and the product, which stand over them. */
export const listedSettings: readonly SettingId[] = settingIds.filter(
  (id) => settings[id].section === 'safety' || settings[id].section === 'price',
);

/** A value that was chosen, as people read it. */
export function choiceText(id: SettingId, value: FieldChoice, words: Words): string {
  return words.settings[id].choices?.[value] ?? String(value);
}

/** The settings that stand in every plan in one sentence, and after it what the plan says beyond them. */
export function termsText(
  plan: Readonly<Omit<Plan, 'version' | 'title' | 'workloads'>>,
  words: Words,
): string {
  const { headroomPercent, spareSlaves, masterCount, priceList, billing } = plan;
  const always = words.printed.terms(
    headroomPercent,
    spareSlaves,
    masterCount,
    choiceText('priceList', priceList, words),
    choiceText('billing', billing, words),
  );
  return listedSettings.filter(isOmittedAtDefault).reduce((sentence, id) => {
    const value: unknown = plan[id as keyof typeof plan];
    if (typeof value !== 'number') return sentence;
    const { label, unit = '' } = words.settings[id];
    return words.document.sentences(sentence, words.printed.term(label, words.exact(value), unit));
  }, always);
}
