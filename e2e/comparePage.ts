import type { PresetId } from '@/core/plan/presets';
import type { CompareWords } from '@/core/words/compare/en';
import type { SizePage } from './sizePage';

/** What a visitor of the Compare view sees and does, found by role and accessible name in one language. */
export function comparePage({ page, words }: SizePage, own: CompareWords) {
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const table = (name: string) => main.getByRole('table', { name, exact: true });
  const link = (side: 'a' | 'b') =>
    page.getByRole('textbox', { name: own.link.label[side], exact: true });
  const form = (side: 'a' | 'b') => main.locator('form').filter({ has: link(side) });
  return {
    headline: main.getByRole('heading', { level: 1 }),
    title: (side: 'a' | 'b') =>
      main.getByRole('heading', { level: 2 }).filter({ hasText: own.sides[side] }).first(),
    notice: main.getByRole('alert').filter({ hasText: words.link.heading }),
    link,
    use: async (side: 'a' | 'b', text: string) => {
      await link(side).fill(text);
      await form(side).getByRole('button').click();
    },
    example: async (side: 'a' | 'b', id: PresetId) => {
      const section = main.locator('section').filter({ has: link(side) });
      await section.getByRole('button', { name: words.presets[id].title }).click();
    },
    replace: (side: 'a' | 'b') => main.locator('summary', { hasText: own.replace[side] }).click(),
    swap: button(own.swap),
    remove: button(own.remove),
    onlyDifferences: main.getByRole('checkbox', { name: own.onlyDifferences, exact: true }),
    table,
    /** The lines of a table with this name in their first column. */
    row: (name: string, label: string) =>
      table(name)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) }),
    /** Every line of every table. */
    lines: main.locator('tbody tr').filter({ has: page.locator('td') }),
    /** The numbers of lines that differ and that do not, as the page says. */
    counts: async () => {
      const status = main.getByRole('status').filter({ hasText: /\d/ }).locator('span');
      const [differ, alike] = (await status.allInnerTexts())
        .slice(-2)
        .map((text) => Number.parseInt(text, 10));
      return { shown: differ ?? 0, hidden: alike ?? 0 };
    },
  };
}
