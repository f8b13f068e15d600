import type { Parameter } from './parameters';

/** Turns the parameters of one version into those of the next. */
export type Upgrade = (parameters: readonly Parameter[]) => readonly Parameter[];

/** The first turns version 1 into version 2, and so on. Steps are only ever added at the end. */
export const upgrades: readonly Upgrade[] = [];

/** The version that is written. */
export const newestVersion = upgrades.length + 1;

/** Parameters of any past version as those of the newest, step by step. A newer version's stay as they are. */
export function upgrade(
  parameters: readonly Parameter[],
  version: number,
  steps: readonly Upgrade[] = upgrades,
): readonly Parameter[] {
  return steps.slice(version - 1).reduce((upgraded, step) => step(upgraded), parameters);
}
