import { expect, type Page } from '@playwright/test';
import { type ProvisionPage, provisionPage } from './provisionPage';
import type { SizePage } from './sizePage';

/** Everything that this browser stores of checklists. */
export const savedText = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => /cluster|checklist/.test(key))
      .map(([, text]) => text)
      .join('\n'),
  );

/** Fills in the texts that the tests then look for elsewhere. */
export async function fillIn({ step, region }: ProvisionPage): Promise<void> {
  await region.fill('cn-shanghai');
  await step('check-availability').box.check();
  await step('choose-vpc').open();
  await step('choose-vpc').status.selectOption('blocked');
  await step('choose-vpc').blockedBy.fill('no quota 配额');
  await step('choose-vpc').owner.fill('network team');
}

export async function expectFilledIn({ step, region }: ProvisionPage): Promise<void> {
  await expect(region).toHaveValue('cn-shanghai');
  await expect(step('check-availability').box).toBeChecked();
  await step('choose-vpc').open();
  await expect(step('choose-vpc').blockedBy).toHaveValue('no quota 配额');
  await expect(step('choose-vpc').owner).toHaveValue('network team');
}

export async function sentenceOf({ tab, size }: ProvisionPage): Promise<string> {
  await tab('size').click();
  const sentence = await size.sentence.innerText();
  await tab('provision').click();
  return sentence;
}

/** The link with the checklist that was filled in, from # on. */
export async function copyLink(visit: (given: object) => Promise<SizePage>): Promise<string> {
  const size = await visit({
    prepare: (context: ReturnType<Page['context']>) =>
      context.grantPermissions(['clipboard-read', 'clipboard-write']),
  });
  const provision = provisionPage(size);
  await provision.open();
  await fillIn(provision);
  await provision.copyLink.click();
  await expect(provision.page.getByText('Link with checklist copied')).toBeVisible();
  const link = await provision.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#\/provision\?.*w=orders~120000.*[?&]k=/);
  return new URL(link).hash;
}
