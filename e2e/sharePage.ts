import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { type ShareWords, share as shareEn } from '@/core/words/share/en';
import type { SizePage } from './sizePage';

/** The day on every document: a fixed one, so that no test depends on the date. */
export const today = '2026-03-04';

/** What a visitor of the Share view sees and does, found by role and accessible name in one language. */
export function sharePage({ page, words }: SizePage, said: ShareWords = shareEn) {
  const { labels, copy, download, link, preview } = said;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const sheet = page.getByRole('article', { name: preview.document, exact: true });
  const field = (name: 'title' | 'customer' | 'author' | 'remark') =>
    page.getByRole('textbox', { name: labels[name], exact: true });
  /** Waits until everything is shown, the link in the document too. */
  const whole = async () => {
    await sheet.getByRole('heading', { level: 1 }).waitFor();
    await expect(sheet).toContainText('#/size?');
    await page.getByRole('textbox', { name: link.label }).waitFor();
  };
  return {
    page,
    said,
    button,
    sheet,
    whole,
    open: async (hash = '#/share') => {
      await page.clock.setFixedTime(`${today}T12:00:00Z`);
      await page.goto(`./${hash}`);
      await whole();
    },
    field,
    fill: async (texts: Partial<Record<'title' | 'customer' | 'author' | 'remark', string>>) => {
      for (const [name, text] of Object.entries(texts)) {
        await field(name as 'title').fill(text);
      }
    },
    inLink: page.getByRole('checkbox', { name: labels.inLink, exact: true }),
    checklist: page.getByRole('checkbox', { name: labels.checklist, exact: true }),
    documentLanguage: page.getByRole('combobox', { name: labels.documentLanguage, exact: true }),
    brought: page.getByRole('status').filter({ hasText: labels.broughtHeading }),
    takeOver: button(labels.takeOver),
    useOwn: button(labels.remove),
    undo: button(labels.undo),
    copy: (what: string) => button(copy.nameOf(what)),
    copied: (what: string) => page.getByText(copy.copied(what), { exact: true }),
    refused: (what: string) => page.getByRole('dialog', { name: copy.nameOf(what), exact: true }),
    close: button(copy.close),
    file: (what: string, format: string) => button(download.nameOf(what, format)),
    /** Presses a button that saves a file. */
    save: async (name: string) => {
      const saving = page.waitForEvent('download');
      await button(name).click();
      const saved = await saving;
      const bytes = await readFile(await saved.path());
      return { name: saved.suggestedFilename(), bytes, text: bytes.toString('utf8') };
    },
    preview: (name: string) => page.getByRole('radio', { name, exact: true }),
    address: page.getByRole('textbox', { name: link.label }),
    code: page.getByRole('img', { name: link.code }).filter({ visible: true }),
    tab: (view: 'size' | 'share') =>
      page
        .getByRole('navigation', { name: words.header.views })
        .getByRole('link', { name: words.header.viewNames[view], exact: true }),
  };
}

export type SharePage = ReturnType<typeof sharePage>;
