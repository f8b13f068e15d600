import { expect, it } from 'vitest';
import { field, openProvision } from '@/app/testing/provisionParts';
import { fill } from '@/app/testing/renderInPage';

it('gives CU to projects, and keeps what is no number beside its answer', async () => {
  const { panelOf } = await openProvision();
  const projects = await panelOf('create-projects', 'projects');
  const core = field('CU given to core', projects);
  const web = field('CU given to web', projects);
  expect(projects).toHaveTextContent('CU are left to give.');
  fill(core, '10');
  expect(core).toHaveAccessibleDescription('10 CU are less than the 40 CU that the project needs.');
  fill(core, '100000');
  expect(projects).toHaveTextContent(/The projects want [\d,]+ CU, [\d,]+ CU more than/);
  expect(core).toBeInvalid();
  for (const text of ['plenty', '1.5', '-4']) {
    fill(core, text);
    expect(core).toBeInvalid();
    expect(core).toHaveAccessibleDescription();
    expect(core).not.toHaveAccessibleDescription(/at peak/);
    expect(core).toHaveValue(text);
    expect(web).toHaveValue('');
  }
  fill(web, '30');
  fill(core, '40');
  expect(projects).toHaveTextContent('8 of 78 CU are left to give.');
  expect(projects).not.toHaveTextContent('The projects want');
});
