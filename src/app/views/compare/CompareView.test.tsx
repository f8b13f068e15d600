import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { allShown, fill, renderInPage } from '@/app/testing/renderInPage';
import { CompareView } from './CompareView';

const planA = '#/compare?w=orders~120000~complex~3000~core&w=clicks~400000~simple&title=Now';
const linkB =
  '#/size?w=orders~180000~complex~3000~core&w=fraud~22000~measured~2400~risk&headroom=30&title=Next';

it('lays a plan that was saved in this browser beside', async () => {
  const entry = {
    version: 1,
    name: 'Kept last week',
    savedAt: '2026-01-02T00:00:00Z',
    link: linkB,
  };
  window.localStorage.setItem('streamsizer.plan.x', JSON.stringify(entry));
  const { user, words } = await renderInPage(<CompareView />, planA);
  const { compare } = words;
  const place = screen.getByRole('region', { name: compare.choose });
  await user.click(within(place).getByRole('button', { name: 'Kept last week' }));
  await allShown();
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 2)).toEqual([`${compare.sides.a} Now`, `${compare.sides.b} Next`]);
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(compare.alone);
});

it.each(['en', 'zh-CN'] as const)(
  'says what to mind where the products are two, in %s',
  async (language) => {
    const { words, user } = await renderInPage(
      <CompareView />,
      `${planA}&platform=flink-managed`,
      language,
    );
    const { compare } = words;
    const paste = async (link: string) => {
      const place = screen.getByRole('region', { name: compare.choose });
      fill(within(place).getByRole('textbox', { name: compare.link.label.b }), link);
      await user.click(within(place).getByRole('button', { name: compare.link.use }));
      await allShown();
    };
    await paste(linkB);
    expect(screen.getByText(compare.rateWarning)).toBeVisible();
    await user.click(screen.getByRole('button', { name: compare.remove }));
    await paste(`${linkB}&platform=flink-managed`);
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2);
    expect(screen.queryByText(compare.rateWarning)).toBeNull();
  },
);
