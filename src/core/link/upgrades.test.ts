import { expect, it } from 'vitest';
import { newestVersion, type Upgrade, upgrade, upgrades } from './upgrades';

const step =
  (name: string): Upgrade =>
  (parameters) => [...parameters, { key: 'step', value: name }];
const steps = [step('1 to 2'), step('2 to 3'), step('3 to 4')];
const ran = (version: number) => upgrade([], version, steps).map(({ value }) => value);

it('runs the steps from a version to the newest, one by one', () => {
  expect(ran(1)).toEqual(['1 to 2', '2 to 3', '3 to 4']);
  expect(ran(3)).toEqual(['3 to 4']);
  expect(ran(4)).toEqual([]);
});

it('has a step for every version but the newest', () => {
  expect(newestVersion).toBe(upgrades.length + 1);
});
