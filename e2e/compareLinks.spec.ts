import { expect } from '@playwright/test';
import { encodeLink } from '@/core/link/encodeLink';
import { parsePlan } from '@/core/plan/parsePlan';
import { answerOf } from '@/core/report/answer';
import { stampOf } from '@/core/report/answerStamp';
import { comparePage } from './comparePage';
import { shapeName } from './sizePage';
import { spoken } from './spoken';
import { test } from './test';

const compareEn = spoken.en.compare;

const planA = '#/compare?w=orders~120000~complex~3000~core&w=clicks~400000~simple&title=Now';
const linkB =
  '#/size?w=orders~180000~complex~3000~core&w=fraud~22000~measured~2400~risk&headroom=30&title=Next';

const planOf = (input: unknown) => {
  const reading = parsePlan(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.plan;
};

test('a link is found in a mail that broke it into lines', async ({ size }) => {
  const compare = comparePage(size, compareEn);
  await size.open(planA);
  const link = await encodeLink({
    view: 'size',
    plan: planOf({ title: 'By mail', workloads: [{ qps: 50_000, complexity: 'simple' }] }),
  });
  const mail = `Hi,\r\nsee https://host.example/${link.slice(0, 30)}\r\n${link.slice(30)}.\r\n\r\nBob`;
  await compare.link('b').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const options = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent('paste', options));
  }, mail);
  await compare.link('b').press('Enter');
  await expect(compare.title('b')).toContainText('By mail');
  await expect(compare.notice).toBeHidden();
});

test('text that is no link, and a link that is cut or too large, is reported, and what was typed stays', async ({
  size,
  page,
}) => {
  const compare = comparePage(size, compareEn);
  await size.open(planA);
  const field = compare.link('b');
  await compare.use('b', 'hello');
  await expect(field).toHaveValue('hello');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(compareEn.link.noPlan);
  await compare.use('b', '');
  await expect(field).toHaveAccessibleDescription(compareEn.link.empty);
  await compare.use('b', '#/size?w=~1e12~complex&w=~1e12~complex');
  await expect(field).toHaveAccessibleDescription(/more than 1,000,000,000 CU/);
  await expect(compare.headline).toHaveText(compareEn.alone);

  const many = planOf({
    title: 'Many jobs',
    workloads: Array.from({ length: 200 }, (_, i) => ({
      name: `job ${i}`,
      qps: 1_000 * (i + 1),
      complexity: 'simple',
    })),
  });
  const packed = await encodeLink({ view: 'size', plan: many });
  expect(packed).toContain('z=');
  await compare.use('b', packed.slice(0, -300));
  await expect(compare.notice).toContainText('The link ends early');
  await expect(compare.title('b')).toContainText('Many jobs');
  await compare.notice.getByRole('button').click();
  await expect(compare.notice).toBeHidden();
  await compare.replace('a');
  await compare.use('a', `${linkB}&colour=blue`);
  await expect(compare.title('a')).toContainText('Next');
  await expect(size.notice).toContainText('colour=blue');
  await expect(compare.title('b')).toContainText('Many jobs');

  const link = await encodeLink({
    view: 'compare',
    plan: planOf({ workloads: [{ qps: 5, complexity: 'simple' }] }),
    other: { plan: many },
  });
  await size.open(`#/size?qps=5&complexity=simple`);
  const [before, second = ''] = link.split('&b=');
  await size.open(`${before}&b=${second.slice(0, second.length / 2)}`);
  await expect(size.notice).toBeVisible();
  await expect(compare.title('a')).toContainText(spoken.en.plan.untitled);
  await size.open(`${before}&b=AAAA`);
  await expect(size.notice).toContainText('No workload can be read.');
  await expect(compare.headline).toHaveText(compareEn.alone);

  const vast = await encodeLink({
    view: 'compare',
    plan: planOf({ workloads: [{ qps: 5, complexity: 'simple' }] }),
    other: {
      plan: planOf({ workloads: [1, 2].map(() => ({ qps: 1e12, complexity: 'complex' })) }),
    },
  });
  await size.open(vast);
  await expect(page.getByRole('alert')).toContainText(
    'Plan B has no answer, so nothing can be compared. The plan needs more than 1,000,000,000 CU.',
  );
  await page.getByRole('button', { name: compareEn.remove, exact: true }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a second plan whose answer has changed since tells what it was, and why', async ({
  size,
  page,
}) => {
  const compare = comparePage(size, compareEn);
  const plan = planOf({ title: 'Old', workloads: [{ qps: 5_000, complexity: 'complex' }] });
  const answering = answerOf(plan);
  if (!answering.ok) throw new Error('no answer');
  const now = stampOf(answering.answer);
  const link = await encodeLink({
    view: 'compare',
    plan: planOf({ workloads: [{ qps: 90_000, complexity: 'simple' }] }),
    other: { plan, stamp: { ...now, slaveCount: 9, pricesSeen: '2019-01-01' } },
  });
  await size.open(link);
  const notice = page.getByRole('alert').filter({ hasText: compareEn.changedHeading });
  await expect(notice).toContainText('9 × 4-core 16 GB Slaves');
  await expect(notice).toContainText(
    new RegExp(`${now.slaveCount} × ${shapeName(now.slave)} Slaves`),
  );
  await expect(notice).toContainText('Reason: the answer then used the price list of 2019-01-01');
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(compare.title('b')).toContainText('Old');
  await expect(notice).toBeHidden();
});
