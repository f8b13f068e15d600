import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { EmbedPicture } from './EmbedPicture';
import { EmbedPictureChoices } from './EmbedPictureChoices';
import { firstChoices } from './embedChoices';

/** The choices of a picture and what they make. */
function Builder() {
  const [choices, setChoices] = useState(firstChoices);
  return (
    <>
      <EmbedPictureChoices choices={choices} set={(all) => setChoices({ ...choices, ...all })} />
      <EmbedPicture choices={choices} />
    </>
  );
}

const plan = 'w=orders~120000~complex~3000~core&growth=8%25';

it('makes a picture of the chart that is chosen, with its text for screen readers', async () => {
  const { words, user } = await renderInPage(<Builder />, `#/share?${plan}&title=Orders`);
  const { picture } = words.embed.builder;
  const choice = await screen.findByRole('combobox', { name: picture });
  const code = async () => (await screen.findByText(/^<a href=/)).textContent;
  expect(await screen.findByText(/^<a href=/)).toHaveTextContent('2 × 24-core 96 GB Slaves');
  await user.selectOptions(choice, words.road.chart.title);
  expect(await code()).toContain(`alt="Orders. ${words.road.chart.title}. `);
  await user.selectOptions(choice, words.decides.map.chart);
  expect(await code()).toContain(words.decides.map.chart);
  // Nothing is unknown of this plan, so there are no odds to draw.
  expect(screen.queryByRole('option', { name: words.decides.odds.chart })).toBeNull();
});

it('shows the change of a cluster that somebody has, not a new order', async () => {
  const link = `#/share?${plan}&current=8c32g~5~4c16g~3`;
  await renderInPage(<Builder />, link);
  expect(await screen.findByText(/^<a href=/)).toHaveTextContent(
    'Add 2 × 8-core 32 GB Slaves to your 5',
  );
});

it('offers no map of shapes where there are none', async () => {
  const link = '#/share?qps=100k&complexity=simple&platform=flink-managed';
  const { words } = await renderInPage(<Builder />, link);
  expect(await screen.findByRole('option', { name: words.road.chart.title })).toBeVisible();
  expect(screen.queryByRole('option', { name: words.decides.map.chart })).toBeNull();
});
