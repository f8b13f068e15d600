import { expect } from '@playwright/test';
import { spokenOf } from '@/core/words/testing/words';
import { spoken } from './spoken';
import { test } from './test';

// At 44,000 records/s a core and 70 % utilisation: 16.2 CU, so 17 slots.
const work = 'w=orders~500000~complex~44000';

for (const words of [spoken.en, spoken['zh-CN']]) {
  test(`a cluster on Kubernetes is read in nodes, TaskManagers and slots, and sent, in ${words.language}`, async ({
    visit,
  }) => {
    const own = spokenOf('flink-kubernetes')[words.language];
    const size = await visit({ context: { locale: words.language }, words });
    const { page } = size;
    await size.open(`#/size?${work}&platform=flink-kubernetes`);
    await expect(size.sentence).toHaveText(own.answer.cluster(1, '32c128g', 1, '4c16g'));
    await expect(size.answer).toContainText(own.processes.figure(2));
    await expect(page.getByText(own.processes.sentence(9, 2, 15, 15))).toBeVisible();
    const slots = size.form.getByRole('textbox', {
      name: own.settings.slotsPerProcess.label,
      exact: true,
    });
    await slots.fill('4');
    await expect(page.getByText(own.processes.sentence(5, 4, 7, 7))).toBeVisible();
    await expect(page.getByText('taskmanager.memory.process.size: 16384m')).toBeVisible();
    await expect(size.derivation).toContainText('× 100 ÷ 70');
    await expect(page).toHaveURL(/slots=4/);
    const other = await visit({ context: { locale: words.language }, words });
    await other.open(new URL(page.url()).hash);
    await expect(other.page.getByText(own.processes.sentence(5, 4, 7, 7))).toBeVisible();
    // One that fits on no node is refused at its field.
    await slots.fill('64');
    await expect(slots).toHaveAccessibleDescription(
      own.problem({ path: '', code: 'above-maximum', limit: 63 }),
    );
    await slots.fill('4');
    await expect(size.warning).toHaveCount(0);
  });
}

test('documents and embeds of a cluster on Kubernetes have its TaskManagers', async ({
  size,
  page,
}) => {
  const own = spokenOf('flink-kubernetes').en;
  await size.open(`#/share?${work}&platform=flink-kubernetes`);
  const preview = page.getByRole('article', { name: own.share.preview.document });
  await expect(preview).toContainText(own.processes.sentence(9, 2, 15, 15));
  await expect(preview).toContainText('taskmanager.numberOfTaskSlots: 2');
  await size.open(`#/embed?${work}&platform=flink-kubernetes&part=all`);
  await expect(page.locator('body')).toContainText(own.processes.figure(2));
});
