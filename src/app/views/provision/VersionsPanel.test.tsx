import { within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, click, field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

type Version = {
  readonly name: string;
  readonly installedOn?: string;
  readonly endOfService?: string;
};

async function open() {
  const versions = await (await openProvision()).panelOf('install-version', 'versions');
  const group = (name: string) => within(versions).getByRole('group', { name });
  const byLabel = (label: string, row: HTMLElement) => within(row).getByLabelText(label);
  return {
    versions,
    addVersion: ({ name, installedOn = '', endOfService = '' }: Version) => {
      click(button('Add version', versions));
      fill(field('Version', group('unnamed')), name);
      fill(byLabel('Installed on', group(name)), installedOn);
      fill(byLabel('End of service', group(name)), endOfService);
      return group(name);
    },
    addJob: (name: string, version: string) => {
      click(button('Add job', versions));
      fill(field('Job', group('unnamed')), name);
      fill(field('Project', group(name)), 'core');
      fill(field('Version', group(name)), version);
      return group(name);
    },
    addTarget: () => {
      click(button('Add target', versions));
      const all = within(versions).getAllByRole('group', { name: 'Target' });
      return all.at(-1) ?? versions;
    },
    choose: (target: HTMLElement, kind: string) => fill(within(target).getByRole('combobox'), kind),
    steps: () => {
      const way = within(within(versions).getAllByRole('status').at(-1) ?? versions);
      return way.queryAllByRole('listitem').map(({ textContent }) => textContent);
    },
    lines: () => within(versions).getAllByRole('listitem'),
  };
}

it('says of each version whether it is in service, and of each action why it is forbidden', async () => {
  const { versions, addVersion, addJob, lines } = await open();
  const first = addVersion({ name: '3.2.2', installedOn: '2018-03-01' });
  expect(within(first).getByRole('checkbox', { name: 'Current' })).toBeChecked();
  addVersion({ name: '3.4.1', endOfService: '2099-12-31' });
  addVersion({ name: '3.6.0' });
  addJob('A', '3.4.1');
  const jobB = addJob('B', '3.9.9');
  expect(field('Version', jobB)).toHaveAccessibleDescription(
    /Job B refers to 3\.9\.9, which is not installed/,
  );
  expect(field('Version', jobB)).toHaveValue('3.9.9');
  fill(field('Version', jobB), '3.6.0');
  expect(versions).not.toHaveTextContent('3.9.9');
  for (const text of [
    'Service ended; still usable, no longer maintained',
    'One year from its installation, the default',
    'In service. In service until 2099-12-31.',
    'Service period unknown',
  ]) {
    expect(versions).toHaveTextContent(text);
  }

  click(within(versions).getByText('What is allowed now', { selector: 'summary' }));
  fill(field('Version to install', versions), '3.7.10');
  const action = (name: string) => lines().find((line) => line.textContent?.startsWith(name));
  expect(action('Install 3.7.10')).toHaveTextContent('fewer than 3 installed versions');
  expect(action('Uninstall 3.2.2')).toHaveTextContent('3.2.2 is the current version.');
  expect(action('Uninstall 3.4.1')).toHaveTextContent('Online jobs still refer to 3.4.1: core/A');
  expect(action('Set 3.6.0 as current')?.textContent).toBe('Set 3.6.0 as current');
});

it('lists the shortest legal way to a goal, and names the rule that forbids one', async () => {
  const { versions, addVersion, addJob, addTarget, choose, lines } = await open();
  for (const name of ['3.2.2', '3.4.1', '3.6.0']) addVersion({ name });
  addJob('A', '3.4.1');
  addJob('B', '3.6.0');
  const wish = addTarget();
  choose(wish, 'job-on');
  fill(field('Project', wish), 'core');
  fill(field('Job', wish), 'A');
  fill(field('Version', wish), '3.7.10');
  fill(field('Version', addTarget()), '3.6.0');
  expect(versions).toHaveTextContent('4 steps');
  const texts = lines().map(({ textContent }) => textContent);
  const last = texts.indexOf('Switch job A of core to 3.7.10');
  expect(texts.slice(last - 3, last + 1)).toEqual([
    'Set 3.6.0 as current',
    'Uninstall 3.2.2',
    'Install 3.7.10',
    'Switch job A of core to 3.7.10',
  ]);

  const kept = field('Versions that must stay, one per line', versions);
  fill(kept, '3.2.2\n3.4.1\n3.6.0');
  expect(versions).toHaveTextContent('More than 3 versions would have to be installed together');
  expect(versions).not.toHaveTextContent('4 steps');
  fill(kept, '');
  const locked = field(/^Jobs that must not be changed/, versions);
  fill(locked, 'core/A');
  expect(versions).toHaveTextContent(
    'Job A must not be changed, so it cannot be switched to 3.7.10.',
  );
  fill(locked, '');
  fill(field('Job', wish), 'Z');
  expect(versions).toHaveTextContent('There is no job Z of core. Listed are: core/A and core/B.');
});

it('leaves a live job on its version until a way is chosen, and refuses names that match nothing', async () => {
  const { versions, addVersion, addJob, addTarget, choose, steps } = await open();
  addVersion({ name: '3.2.2' });
  addVersion({ name: '3.4.1' });
  addJob('j0', '3.4.1');
  click(within(addJob('j1', '3.4.1')).getByRole('checkbox', { name: 'Online' }));
  const wish = addTarget();
  choose(wish, 'not-installed');
  const version = field('Version', wish);
  fill(version, '2.2.8');
  expect(versions).toHaveTextContent(
    '2.2.8 is not installed, so it cannot be uninstalled. Installed are: 3.2.2 and 3.4.1.',
  );
  fill(version, 'v3.4.1');
  expect(versions).toHaveTextContent('cannot be uninstalled while these jobs are online: core/j0');
  click(within(versions).getByRole('checkbox', { name: /switched .* while online/ }));
  expect(steps()[0]).toBe(
    'Switch job j0 of core to 3.2.2 while it is online (our assumption, not in the documents)',
  );
  click(within(versions).getByRole('checkbox', { name: /may be taken offline/ }));
  expect(steps()).toEqual(['Take job j0 of core offline', 'Uninstall 3.4.1']);
  expect(versions).toHaveTextContent('Offline, but still using 3.4.1: core/j0 and core/j1.');
  expect(versions).toHaveTextContent('fails with code:[30006], blink script not exist');

  const locked = field(/^Jobs that must not be changed/, versions);
  for (const line of ['core/j0', 'core / j0', 'core／j0']) {
    fill(locked, line);
    expect(versions).toHaveTextContent(
      'cannot be uninstalled while these jobs stay on it: core/j0',
    );
    expect(steps()).toEqual([]);
  }
  fill(locked, 'core/J0');
  expect(versions).toHaveTextContent(
    'There is no job J0 of core, so nothing would be protected from changes. Listed are: core/j0 and core/j1.',
  );
  fill(locked, '');
  const kept = field('Versions that must stay, one per line', versions);
  fill(kept, 'blink-3.4.1');
  expect(versions).toHaveTextContent('3.4.1 must not be uninstalled.');
  fill(kept, '3.4');
  expect(versions).toHaveTextContent('3.4 must stay, but it is not installed.');
});
