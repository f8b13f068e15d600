import { expect } from '@playwright/test';
import { provisionPage } from './provisionPage';
import { test } from './test';

test('on an existing cluster only new nodes need addresses, and a target above its Masters is said', async ({
  size,
}) => {
  const provision = provisionPage(size);
  const { said, step, field } = provision;
  // 70 CU for the two projects: 6 × 16-core Slaves of 13 CU, 78 CU under 4-core Masters.
  await provision.open();
  await provision.path.selectOption('existing-cluster');
  await step('scale-out').open();
  const vswitch = step('scale-out').panel('vswitch');
  await vswitch.getByRole('radio', { name: 'free addresses' }).check();
  await field('Free addresses', vswitch).fill('3');
  await expect(vswitch).toContainText(said.product.stock.runsUnsaid);
  await expect(vswitch).not.toContainText('too few');

  await step('take-stock').open();
  const stock = step('take-stock').panel('stock');
  await field('Slaves', stock).fill('4');
  await stock.getByRole('combobox', { name: 'Master shape' }).selectOption('4c16g');
  await expect(stock).toContainText('The plan adds 2 Slaves.');
  await expect(vswitch).toContainText('Enough: 3 free for 2 nodes.');
  await field('Nodes to be added later', vswitch).fill('2');
  await expect(vswitch).toContainText('1 address too few for 4 nodes.');
  await expect(vswitch).toContainText(/104 CU are above the 80 CU that .+ Masters can manage/);

  await stock.getByRole('combobox', { name: 'Slave shape' }).selectOption('4c16g');
  await expect(stock).toContainText('The shape is fixed at purchase');
  await field('Slaves', stock).fill('eleven');
  await expect(field('Slaves', stock)).toHaveAttribute('aria-invalid', 'true');
});

test('VPC, vSwitch, bucket and the CU of projects flow into the steps that name them', async ({
  size,
}) => {
  const provision = provisionPage(size);
  const { step, field } = provision;
  await provision.open();
  await step('choose-vpc').open();
  await field('VPC of the cluster', step('choose-vpc').panel('vpc')).fill('vpc-7');
  await step('size-vswitch').open();
  await field('vSwitch ID', step('size-vswitch').panel('vswitch')).fill('vsw-7');
  await step('choose-bucket').open();
  await field('Bucket name', step('choose-bucket').panel('bucket')).fill('udf-7');
  await step('create-projects').open();
  await field('CU given to core', step('create-projects').panel('projects')).fill('45');
  await step('configure-cluster').open();
  const { article } = step('configure-cluster');
  await expect(article).toContainText('OSS bucket udf-7, VPC vpc-7, its zone and vSwitch vsw-7');
  await expect(step('create-projects').article).toContainText(
    'core 45 CU and web 30 CU. Together they get 75',
  );

  await step('configure-cluster').box.check();
  await expect(article.getByRole('status').first()).toContainText('Ticked before this is done:');
  await expect(article).toContainText('Done');
  await field('Bucket name', step('choose-bucket').panel('bucket')).fill('udf-8');
  await expect(article).toContainText('This was done with other values: bucket.');
  await expect(article).toContainText('Look again');
  await expect(provision.progress(0, 23)).toBeVisible();
  await step('configure-cluster').stillRight.click();
  await expect(provision.progress(1, 23)).toBeVisible();
});
