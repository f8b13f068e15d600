import { within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { combobox, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

const rules = ['3 to 63 characters', 'Only lowercase', 'First and last'] as const;

it('holds the name of the bucket against each rule as it is typed', async () => {
  const { panelOf } = await openProvision();
  const bucket = await panelOf('choose-bucket', 'bucket');
  const name = field('Bucket name', bucket);
  for (const [typed, broken] of [
    ['My', rules],
    ['my', ['3 to 63 characters']],
    ['my_udfs', ['Only lowercase']],
    ['my-', ['First and last']],
    ['my-udfs', []],
    ['a'.repeat(64), ['3 to 63 characters']],
  ] as const) {
    fill(name, typed);
    expect(name).toHaveValue(typed);
    const lines = within(within(bucket).getByRole('list', { name: 'Rules for the name' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent ?? '');
    const notMet = rules.filter((rule) =>
      lines.some((line) => line.includes(rule) && line.includes('not met')),
    );
    expect(notMet, typed).toEqual(broken);
  }
});

it('asks for the class, the access and the region that the cluster needs', async () => {
  const { panelOf, enterRegion } = await openProvision();
  const bucket = await panelOf('choose-bucket', 'bucket');
  const good = 'This bucket can be used.';
  fill(field('Bucket name', bucket), 'my-udfs');
  expect(bucket).toHaveTextContent('Region it runs in: not given yet.');
  enterRegion('cn-shanghai');
  expect(bucket).toHaveTextContent(good);
  expect(within(bucket).getByRole('definition')).toHaveTextContent(/oss-cn-shanghai/);
  const storageClass = combobox('Storage class', bucket);
  const acl = combobox('Access control', bucket);
  fill(storageClass, 'Archive');
  expect(storageClass).toHaveAccessibleDescription(/must be Standard, not Archive/);
  expect(bucket).not.toHaveTextContent(good);
  fill(storageClass, 'Standard');
  fill(acl, 'public-read');
  expect(acl).toHaveAccessibleDescription(/^Public Read is not allowed\./);
  fill(acl, 'private');
  const region = combobox('Region of the bucket', bucket);
  fill(region, 'cn-beijing');
  expect(region).toHaveAccessibleDescription(/in cn-beijing, what uses it in cn-shanghai/);
  fill(region, 'Peking!');
  expect(region).toHaveAccessibleDescription(/“Peking!” is not a region ID/);
  expect(region).toHaveValue('Peking!');
  fill(region, '');
  expect(bucket).toHaveTextContent(good);
});
