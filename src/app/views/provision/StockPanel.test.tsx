import { within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, click, combobox, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

it('asks addresses for new nodes alone, and says a target above the Masters that run', async () => {
  // 70 CU for the two projects: 6 × 16-core Slaves of 13 CU, 78 CU under 4-core Masters.
  const { said, panelOf, takePath } = await openProvision();
  takePath('existing-cluster');
  const vswitch = await panelOf('scale-out', 'vswitch');
  click(within(vswitch).getByRole('radio', { name: 'free addresses' }));
  fill(field('Free addresses', vswitch), '3');
  expect(vswitch).toHaveTextContent(said.product.stock.runsUnsaid);
  expect(vswitch).not.toHaveTextContent('too few');

  const stock = await panelOf('take-stock', 'stock');
  fill(field('Slaves', stock), '4');
  fill(combobox('Master shape', stock), '4c16g');
  expect(stock).toHaveTextContent('The plan adds 2 Slaves.');
  expect(vswitch).toHaveTextContent('Enough: 3 free for 2 nodes.');
  fill(field('Nodes to be added later', vswitch), '2');
  expect(vswitch).toHaveTextContent('1 address too few for 4 nodes.');
  expect(vswitch).toHaveTextContent(/104 CU are above the 80 CU that .+ Masters can manage/);

  fill(combobox('Slave shape', stock), '4c16g');
  expect(stock).toHaveTextContent('The shape is fixed at purchase');
  fill(field('Slaves', stock), 'eleven');
  expect(field('Slaves', stock)).toBeInvalid();
});

it('lets VPC, vSwitch, bucket and CU flow into the steps that name them', async () => {
  const { panelOf, step, said, progress } = await openProvision();
  fill(field('VPC it runs in', await panelOf('choose-vpc', 'vpc')), 'vpc-7');
  fill(field('vSwitch ID', await panelOf('size-vswitch', 'vswitch')), 'vsw-7');
  const bucket = field('Bucket name', await panelOf('choose-bucket', 'bucket'));
  fill(bucket, 'udf-7');
  fill(field('CU given to core', await panelOf('create-projects', 'projects')), '45');
  const { open, article, box } = step('configure-cluster');
  await open();
  expect(article()).toHaveTextContent('OSS bucket udf-7, VPC vpc-7, its zone and vSwitch vsw-7');
  expect(step('create-projects').article()).toHaveTextContent(
    'core 45 CU and web 30 CU. Together they get 75',
  );

  click(box());
  expect(within(article()).getAllByRole('status')[0]).toHaveTextContent(
    'Ticked before this is done:',
  );
  expect(article()).toHaveTextContent('Done');
  fill(bucket, 'udf-8');
  expect(article()).toHaveTextContent('This was done with other values: bucket.');
  expect(article()).toHaveTextContent('Look again');
  expect(progress(0, 23)).toBeInTheDocument();
  click(button(said.checklist.confirmAgain, article()));
  expect(progress(1, 23)).toBeInTheDocument();
});
