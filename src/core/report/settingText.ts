import type { FieldChoice } from '@/core/plan/fieldKinds';
import { type SettingId, settingIds, settings } from '@/core/plan/fields';
import type { Words } from '@/core/words/words';

/** The settings that tables and sentences list: all but the title and the product, which stand over them. */
export const listedSettings: readonly SettingId[] = settingIds.filter(
  (id) => settings[id].section === 'safety' || settings[id].section === 'price',
);

/** A value that was chosen, as people read it. */
export function choiceText(id: SettingId, value: FieldChoice, words: Words): string {
  return words.settings[id].choices?.[value] ?? String(value);
}
