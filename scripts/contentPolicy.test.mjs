import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentPolicy } from './contentPolicy.mjs';

it('is the policy that README gives', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\nContent-Security-Policy: ${contentPolicy}\n`);
});
