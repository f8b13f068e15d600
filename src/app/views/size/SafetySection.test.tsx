import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderInPage } from '@/app/testing/renderInPage';
import { SizeView } from './SizeView';

describe('the safety of the plan', () => {
  it('takes spares, Masters and headroom into the plan', async () => {
    const { store, words, user } = await renderInPage(<SizeView />);
    const group = (name: string) => within(screen.getByRole('group', { name }));
    await user.click(group(words.settings.spareSlaves.label).getByRole('radio', { name: '2' }));
    await user.click(group(words.settings.masterCount.label).getByRole('radio', { name: '1' }));
    await user.clear(screen.getByRole('textbox', { name: words.settings.headroomPercent.label }));
    await user.type(
      screen.getByRole('textbox', { name: words.settings.headroomPercent.label }),
      '12.5',
    );
    expect(store.getState().plan).toMatchObject({
      spareSlaves: 2,
      masterCount: 1,
      headroomPercent: 12.5,
    });
  });

  it('offers more spares than it shows', async () => {
    const { store, words, user } = await renderInPage(<SizeView />);
    await user.selectOptions(screen.getByRole('combobox', { name: words.plan.moreSpares }), '7');
    expect(store.getState().plan.spareSlaves).toBe(7);
  });
});
