import { expect } from '@playwright/test';
import { shelfPage } from './shelfPage';
import { test } from './test';

const fileOf = (count: number, name = 'job') =>
  JSON.stringify({
    version: 1,
    plans: Array.from({ length: count }, (_, i) => ({
      name: `${name} ${i + 1}`,
      savedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, count - i)).toISOString(),
      link: `#/size?qps=${i + 1}&complexity=simple`,
    })),
  });

test('an import can be undone, at once and long after, and a long shelf has pages', async ({
  size,
  page,
}) => {
  const shelf = shelfPage(size);
  const { said } = shelf;
  await size.open('#/size?qps=50000&complexity=simple&title=Own');
  await shelf.save();
  await shelf.manage();
  await shelf.bring('many.json', fileOf(60));
  await expect(shelf.rows).toHaveCount(25);
  await shelf.undo.click();
  await expect(shelf.rows).toHaveCount(1);
  await expect(shelf.opener('Own')).toBeVisible();

  await shelf.bring('many.json', fileOf(60));
  await expect(page.getByText(said.shelf.pageOf(1, 25, 61))).toBeVisible();
  await size.button(said.shelf.nextPage, shelf.shelf).click();
  await size.button(said.shelf.nextPage, shelf.shelf).click();
  await expect(shelf.rows).toHaveCount(11);
  await expect(size.button(said.shelf.nextPage, shelf.shelf)).toBeDisabled();
  const find = shelf.shelf.getByRole('textbox', { name: said.shelf.find, exact: true });
  await find.fill('JOB 42');
  await expect(shelf.rows).toHaveCount(1);
  await expect(shelf.opener('job 42')).toBeVisible();
  await find.fill('nobody');
  await expect(page.getByText(said.shelf.notFound)).toBeVisible();
  await find.fill('');

  await page.reload();
  await shelf.manage();
  await size.button(said.shelf.takeOut(60), shelf.shelf).click();
  await expect(shelf.rows).toHaveCount(1);
  await expect(shelf.opener('Own')).toBeVisible();
  await shelf.undo.click();
  await expect(shelf.rows).toHaveCount(25);
});
