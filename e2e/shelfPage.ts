import { expect, type Page } from '@playwright/test';
import { shelf as shelfEn } from '@/core/words/shelf/en';
import { shelf as shelfZhCn } from '@/core/words/shelf/zhCn';
import type { SizePage } from './sizePage';

export const shelfSpoken = { en: shelfEn, 'zh-CN': shelfZhCn } as const;

const prefix = 'streamsizer.plan.';

/** What a visitor does with saved plans, found by role and name in one language. */
export function shelfPage(size: SizePage, said = shelfSpoken.en) {
  const { page, words, button, examples: menu } = size;
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  const shelf = dialog(said.shelf.heading);
  const saving = dialog(said.save.heading);
  const choose = async (name: string) => {
    await menu.click();
    await button(name).click();
  };
  return {
    said,
    menu,
    shelf,
    saving,
    name: saving.getByRole('textbox', { name: said.save.name, exact: true }),
    confirm: button(said.save.save, saving),
    undo: button(said.told.undo),
    rows: shelf.getByRole('listitem'),
    opener: (name: string) => button(said.shelf.open(name), shelf),
    renamer: (name: string) => button(said.shelf.renameOne(name), shelf),
    remover: (name: string) => button(said.shelf.removeOne(name), shelf),
    newName: (name: string) =>
      shelf.getByRole('textbox', { name: said.shelf.newName(name), exact: true }),
    close: (within = shelf) => button(words.header.close, within).click(),
    told: (text: string | RegExp) => page.getByRole('status').getByText(text, { exact: true }),
    save: async (name?: string) => {
      await choose(said.menu.save);
      if (name !== undefined) await saving.getByRole('textbox').fill(name);
      await button(said.save.save, saving).click();
    },
    manage: async () => {
      await choose(said.menu.manage);
      await expect(shelf).toBeVisible();
    },
    /** Opens a saved plan from the menu. */
    take: async (name: string) => {
      await menu.click();
      const list = page.getByRole('list', { name: said.menu.saved, exact: true });
      await list.getByRole('button', { name }).click();
    },
    give: async (name: string, content: string) => {
      const input = page.locator('details input[type=file]');
      if ((await input.count()) === 0) {
        await menu.click();
        await input.waitFor({ state: 'attached' });
        await page.keyboard.press('Escape');
      }
      await input.setInputFiles(fileOf(name, content));
    },
    bring: async (name: string, content: string) => {
      await shelf.locator('input[type=file]').setInputFiles(fileOf(name, content));
    },
    kept: () => keptIn(page),
  };
}

const fileOf = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

/** Names and links of the plans that the browser keeps, by name. */
async function keptIn(page: Page): Promise<readonly { name: string; link: string }[]> {
  const texts = await page.evaluate(
    (start) =>
      Object.entries(localStorage).flatMap(([key, text]) => (key.startsWith(start) ? [text] : [])),
    prefix,
  );
  return texts
    .map((text) => JSON.parse(text))
    .map(({ name, link }) => ({ name, link }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
