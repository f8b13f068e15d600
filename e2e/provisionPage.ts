import { expect, type Locator } from '@playwright/test';
import { en as blinkEn } from '@/core/platforms/blinkDedicated/provisioning/words/en';
import { zhCn as blinkZhCn } from '@/core/platforms/blinkDedicated/provisioning/words/zhCn';
import type { ProvisioningWords } from '@/core/platforms/provisioning';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { type ProvisionWords, provisionEn } from '@/core/words/provision/en';
import { provisionZhCn } from '@/core/words/provision/zhCn';
import type { SizePage } from './sizePage';

/** What is said whichever the product, and what of the first one. */
type Said = ProvisionWords & { readonly product: ProvisioningWords };

/** Everything that the Provision view says in one language. */
export const provisionSpoken: { readonly en: Said; readonly 'zh-CN': Said } = {
  en: { ...provisionEn, product: blinkEn },
  'zh-CN': { ...provisionZhCn, product: blinkZhCn },
};

/** The title of a step. */
export const titleOf = (said: Said, id: string) => namedIn(said.product.steps, id).title;

/** Where the browser kept the one checklist before every cluster had its own. */
export const savedAt = 'streamsizer.checklist';

/** Two projects: 40 CU for core and 30 CU for web. */
export const twoProjects = 'w=orders~120000~complex~3000~core&w=clicks~300000~simple~~web';

/** What a visitor of the Provision view sees and does, found by role and accessible name in one language. */
export function provisionPage(size: SizePage, said: Said = provisionSpoken.en) {
  const { page, words } = size;
  const { checklist, clusters } = said;
  const { labels, actions } = checklist;
  const button = (name: string, within: Locator = side) =>
    within.getByRole('button', { name, exact: true });
  const field = (name: string | RegExp, within: Locator) =>
    within.getByRole('textbox', { name, exact: true });
  const side = page.getByRole('main');
  const tab = (view: 'size' | 'provision') =>
    page
      .getByRole('navigation', { name: words.header.views })
      .getByRole('link', { name: words.header.viewNames[view], exact: true });

  const step = (id: string) => {
    const article = page.locator(`#step-${id}`);
    const title = titleOf(said, id);
    const toggle = button(title, article);
    const notes = article.getByRole('group', { name: labels.notes, exact: true });
    return {
      article,
      toggle,
      box: article.getByRole('checkbox', { name: labels.markDone(title), exact: true }),
      status: notes.getByRole('combobox', { name: labels.status, exact: true }),
      blockedBy: field(labels.reasonBlocked, notes),
      owner: field(labels.owner, notes),
      date: notes.getByLabel(labels.date, { exact: true }),
      remark: field(labels.remark, notes),
      stillRight: button(checklist.confirmAgain, article),
      panel: (panel: string) =>
        article.getByRole('region', {
          name: `${namedIn(said.product.panels, panel)} ${title}`,
          exact: true,
        }),
      open: async () => {
        if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
        await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      },
    };
  };

  return {
    size,
    page,
    words,
    said,
    step,
    button,
    field,
    /** Arrives by a link; the view and its words come after the first screen. */
    open: async (hash = `#/provision?${twoProjects}`) => {
      await page.goto(`./${hash}`);
      await page.getByRole('heading', { level: 1, name: checklist.heading }).waitFor();
    },
    openEverything: async () => {
      const closed = 'article button[aria-expanded=false], details:not([open]) > summary';
      const ways = page.locator('main').locator(closed);
      await page.getByRole('article').first().waitFor();
      while ((await ways.count()) > 0) {
        await ways.evaluateAll((all) => {
          for (const one of all) if (one instanceof HTMLElement) one.click();
        });
      }
    },
    tab,
    path: page.getByRole('combobox', { name: checklist.path, exact: true }),
    region: page.getByRole('combobox', { name: said.panels.region, exact: true }),
    progress: (finished: number, total: number) =>
      page.getByRole('progressbar', { name: checklist.progress(finished, total), exact: true }),
    steps: page.getByRole('article'),
    notice: page.getByRole('alert'),
    copyLink: button(actions.copyLink),
    download: button(actions.download).first(),
    print: button(actions.print),
    clear: button(actions.clear),
    /** The hidden input behind “Open a file”. */
    file: page.locator('input[type=file]'),
    /** The checklists of this browser, to choose from. */
    cluster: page.getByRole('combobox', { name: clusters.label, exact: true }),
    keep: button(clusters.keep),
    leave: button(clusters.leave),
    goOnWith: (name: string) => button(clusters.goOn(name)),
    saved: page.getByText(checklist.storage.saved, { exact: true }),
  };
}

export type ProvisionPage = ReturnType<typeof provisionPage>;
