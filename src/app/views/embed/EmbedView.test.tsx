import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { compressor } from '@/core/link/compressor';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { productIdOf } from '@/core/platforms/own/writeProduct';
import { languages } from '@/core/words/language';
import { EmbedView } from './EmbedView';

const plan = 'w=orders~120000~complex~3000~core&w=clicks~400000~simple&headroom=20&spare=1';

const open = (query: string) => renderInPage(<EmbedView />, `#/embed${query}`);
const headline = () => screen.getByRole('heading', { level: 1 });

describe('an embed says what is wrong with its link, and shows no example as if it were the plan', () => {
  it.each(['', '?part=card', '?qps=abc&complexity=simple', '?v=1&c=abc123'])(
    'where it has no plan: %s',
    async (query) => {
      const { words } = await open(query);
      expect(headline()).toHaveTextContent(words.embed.nothing.heading);
      expect(screen.queryByRole('definition')).toBeNull();
      const start = screen.getByRole('link', { name: new RegExp(words.embed.nothing.start) });
      expect(start).toHaveAttribute('href', `#/size${query}`);
    },
  );

  it('where it was cut', async () => {
    const { words } = await open('?v=1&c=abc123');
    const said = words.link.problem({ code: 'changed', parameter: 'c' });
    expect(screen.getByText(said)).toBeVisible();
  });

  it('where some of it is not known, above the answer to the rest', async () => {
    const { words } = await open(`?${plan}&colour=blue`);
    expect(headline()).toHaveTextContent('6 × 24-core 96 GB Slaves and 3 × 8-core 32 GB Masters');
    expect(screen.getByText(words.link.heading)).toBeVisible();
    expect(screen.getByText('“colour=blue” is not known.')).toBeVisible();
  });

  it('where its plan is too large', async () => {
    const { words } = await open('?w=~1e12~complex&w=~1e12~complex');
    expect(headline()).toHaveTextContent(words.embed.nothing.heading);
  });
});

it('speaks of the change of the cluster that somebody has', async () => {
  await open('?qps=200000&complexity=complex&part=card&current=24c96g~7~8c32g~3');
  expect(headline()).toHaveTextContent('Add 3 × 24-core 96 GB Slaves to your 7');
  expect(screen.getByText(/12,250 to 47,630 CNY a month, 20,150 at the middle/)).toBeVisible();
  expect(screen.getByText('47,630 CNY')).toBeVisible();
});

it('shows what can be bought, in the currency of the link where it has a rate', async () => {
  const { words } = await open(`?${plan}&part=products&fx=USD~2026-11-20~CNY~0.14`);
  const table = screen.getByRole('table', { name: words.offers.heading });
  const rows = within(table).getAllByRole('row');
  const managed = rows.find((row) => row.textContent?.includes('Fully managed Flink'));
  expect(managed).toHaveTextContent(/41 CU of work and 4 management CU/);
  expect(managed).toHaveTextContent(/CNY.*≈.*USD/);
  expect(rows.some((row) => row.textContent?.includes('A cluster of your own'))).toBe(false);
  expect(screen.getByText(words.offers.rateWarning)).toBeVisible();
});

it('shows a described cluster beside what can be bought, where its link carries one', async () => {
  const file = readFileSync('src/core/platforms/own/examples/brokers.json', 'utf8');
  const reading = parseProduct({ ...JSON.parse(file), shortName: 'Only in this embed' });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const id = productIdOf(reading.file);
  const packed = compressor.pack(JSON.stringify(reading.file));
  const { words } = await open(`?${plan}&part=products&beside=${id}&d=${packed}`);
  const table = screen.getByRole('table', { name: words.offers.heading });
  expect(table).toHaveTextContent('Only in this embed');
  expect(screen.queryByText(words.link.heading)).toBeNull();
});

it.each(languages)('shows the plan over time with its chart and tables in %s', async (language) => {
  const link = `#/embed?${plan}&growth=8%25&start=2027-01-01&part=road`;
  const { words } = await renderInPage(<EmbedView />, link, language);
  const { road } = words;
  const charts = await screen.findAllByRole('img', { name: new RegExp(road.chart.title) });
  expect(charts.length).toBeGreaterThan(0);
  expect(screen.getByRole('table', { name: road.steps.heading })).toHaveTextContent('2027-01-01');
  expect(screen.getByText(/2028-01-01/)).toBeVisible();
  const open = screen.getByRole('link', { name: new RegExp(words.embed.open) });
  await waitFor(() => expect(open.getAttribute('href')).toMatch(/^#\/road\?.*growth=8%25/));
});

it('shows what fails by the terms of its link, and takes them along to the page', async () => {
  const terms = 'down~9&odds=1.load~50000~100000~200000';
  const { words } = await open(`?${plan}&part=risk&risk=${terms}`);
  expect(await screen.findByText(/After a stop of 9 minutes/)).toBeVisible();
  const { risk, decides } = words;
  for (const name of [risk.price.heading, decides.map.heading, decides.odds.heading]) {
    expect(screen.getByRole('table', { name })).toBeVisible();
  }
  for (const name of [risk.level.backlogHeading, decides.map.chart, decides.odds.chart]) {
    expect(screen.getAllByRole('img', { name: new RegExp(name) }).length).toBeGreaterThan(0);
  }
  const link = screen.getByRole('link', { name: new RegExp(words.embed.open) });
  await waitFor(() => expect(link.getAttribute('href')).toMatch(/^#\/risk\?.*risk=down~9&odds=1/));
});
