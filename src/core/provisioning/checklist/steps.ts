import type { Provisioning, ProvisioningPath } from '@/core/platforms/provisioning';
import type { Step } from '@/core/platforms/step';
import type { Checklist } from './checklistState';

/** The path of that name; the first one where the product has none of it. */
export function findPath({ paths }: Provisioning, id: string): ProvisioningPath {
  return paths.find((path) => path.id === id) ?? paths[0];
}

/** The step of that name. Throws when the product has none. */
export function findStep({ steps }: Provisioning, id: string): Step {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new RangeError(`no such step: ${id}`);
  return step;
}

/** The steps of one path in order, each waiting only for steps of the same path. */
export function stepsOf({ steps }: Provisioning, path: string): readonly Step[] {
  const inPath = steps.filter(({ paths }) => paths.includes(path));
  const ids = new Set(inPath.map(({ id }) => id));
  return inPath.map((step) => ({
    ...step,
    waitsFor: step.waitsFor.filter((id) => ids.has(id)),
  }));
}

/** Entries of steps that the product does not have: those of another product, or of a newer version. */
export function foreignSteps(
  provisioning: Provisioning | undefined,
  { steps }: Checklist,
): readonly string[] {
  const own = new Set(provisioning?.steps.map(({ id }) => id));
  return Object.keys(steps).filter((id) => !own.has(id));
}
