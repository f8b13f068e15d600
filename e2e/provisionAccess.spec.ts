import { expect, type Page } from '@playwright/test';
import { markWords } from '@/core/words/testing/markWords';
import { expectAccessible } from './axe';
import { type ProvisionPage, provisionPage, provisionSpoken, twoProjects } from './provisionPage';
import { spoken } from './spoken';
import { test } from './test';
import { expectMarked } from './unmarked';

/** Something wrong in every kind of field, and every list with an entry. */
async function spoil(provision: ProvisionPage): Promise<void> {
  const { page, said, step, button, field } = provision;
  const { vswitch, bucket, projects, policy, versions, stores, errors } = said.panels;
  await field(vswitch.cidr, step('size-vswitch').panel('vswitch')).fill('192.168.4.7/24');
  await field(bucket.name, step('choose-bucket').panel('bucket')).fill('My_');
  await button(stores.add, step('place-stores').panel('stores')).click();
  await field(stores.storeVpc, step('place-stores').panel('stores')).fill('vpc-2');
  await field(projects.givenTo('core'), step('create-projects').panel('projects')).fill('plenty');
  const developer = step('write-developer-policy').panel('policy-developer');
  await developer.getByRole('checkbox', { name: policy.narrow }).check();
  await field(policy.accountId, developer).fill('12');
  const role = step('narrow-role').panel('policy-narrow-role');
  await field(policy.paste, role).fill(
    '{"Version":1,"Statement":[{"Action":"*","Resource":"*","Effect":"Allow"}]}',
  );
  const versionsPanel = step('install-version').panel('versions');
  await button(versions.addVersion, versionsPanel).click();
  await field(versions.version, versionsPanel).first().fill('3.6.0');
  await button(versions.addJob, versionsPanel).click();
  await field(versions.job, versionsPanel).fill('7');
  await field(versions.version, versionsPanel).nth(1).fill('3.9.9');
  await button(versions.addWish, versionsPanel).click();
  await field(versions.version, versionsPanel).nth(2).fill('3.7.10');
  await field(errors.paste, step('look-up-error').panel('errors')).fill(
    'Flink versions exceeded max limitation:3\nNode:a in project:Core still ref the version:b',
  );
  await step('choose-vpc').status.selectOption('blocked');
  await step('pay-order').box.check();
  await expect(page.locator('[aria-invalid=true]').nth(2)).toBeVisible();
}

/** How many pixels the page is wider than the window, and what stands out of it. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollingElement } = document;
    if ((scrollingElement?.scrollWidth ?? 0) <= (scrollingElement?.clientWidth ?? 0)) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > (scrollingElement?.clientWidth ?? 0) + 0.5,
    );
    return wide.map((one) => `${one.tagName} ${one.textContent?.trim().slice(0, 40)}`);
  });

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test(`every state passes axe and fits 360 px in ${language}, ${colorScheme}`, async ({
    visit,
  }) => {
    const size = await visit({
      context: { locale: language, colorScheme },
      words: spoken[language],
    });
    const provision = provisionPage(size, provisionSpoken[language]);
    const { page } = provision;
    await provision.open();
    await expectAccessible(page, 'first load');
    await provision.openEverything();
    await expectAccessible(page, 'every step open');
    await spoil(provision);
    await provision.openEverything();
    await expectAccessible(page, 'problems shown');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => tooWide(page), 'wider than 360 px').toEqual([]);
    await expectAccessible(page, '360 px');
    for (const path of ['shared-mode', 'existing-cluster'] as const) {
      await provision.path.selectOption(path);
      await provision.openEverything();
      await expect.soft.poll(() => tooWide(page), `${path} wider than 360 px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
    await expectAccessible(page, '360 px in the other colours');
  });
}

test('every word of every step, check and message comes from the words of the language', async ({
  visit,
}) => {
  const baseURL = process.env.STREAMSIZER_PSEUDO_URL;
  const size = await visit({
    context: baseURL ? { baseURL } : {},
    words: markWords(spoken.en),
  });
  const provision = provisionPage(size, markWords(provisionSpoken.en));
  const look = (state: string) => expectMarked(provision.page, state, 300);
  await provision.open(`#/provision?${twoProjects}&w=more~5~simple`);
  await provision.openEverything();
  await look('every step open');
  await spoil(provision);
  await provision.openEverything();
  await look('problems shown');
  for (const path of ['shared-mode', 'existing-cluster', 'leaving-blink'] as const) {
    await provision.path.selectOption(path);
    await provision.openEverything();
    await look(path);
  }
  await provision.clear.click();
  await look('cleared');
});
