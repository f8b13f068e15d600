import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadProvisioning } from '@/app/store/provisioning';
import { allShown, renderInPage } from '@/app/testing/renderInPage';
import { namedIn } from '@/core/provisioning/checklist/namedIn';
import { languages } from '@/core/words/language';
import { ProvisionView } from './ProvisionView';

afterEach(() => window.localStorage.clear());

const plan = 'w=orders~500000~complex~5000~core';

describe.each(languages)('in %s', (language) => {
  it.each([
    ['flink-managed', 'new-workspace'],
    ['blink-shared', 'shared-mode'],
  ])('a plan of %s has the path %s, step by step', async (platform, path) => {
    const product = await loadProvisioning(platform, language);
    if (!product) throw new Error(`${platform} has no provisioning`);
    const link = `#/provision?${plan}&platform=${platform}`;
    await renderInPage(<ProvisionView />, link, language);
    await allShown();
    const { provisioning, words } = product;
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(namedIn(words.paths, path).notice);
    const steps = provisioning.steps.filter(({ paths }) => paths.includes(path));
    for (const { id } of steps) {
      const { title } = namedIn(words.steps, id);
      const toggle = within(main).getByRole('button', { name: title });
      if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
    }
    await allShown();
    expect(within(main).getAllByRole('article')).toHaveLength(steps.length);
    expect(main).not.toHaveTextContent(/undefined|NaN|\[object/);
    if (platform === 'flink-managed') {
      expect(main).not.toHaveTextContent(/Blink|Slave|Master/);
      // 500,000 at 5,000 a CU.
      expect(main).toHaveTextContent(/cpu\s+= 100\b/);
    }
  });
});
