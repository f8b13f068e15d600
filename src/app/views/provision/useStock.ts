import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** Compares the running cluster with the plan's; `stock` is undefined where the product does not compare them. */
export function useStock() {
  const { answer, values, product } = useProvision();
  const [{ running }] = useInputs();
  const platform = findPlatform(answer.plan.platform);
  const shapeOf = (text: string, shapes: readonly { readonly shape: ShapeId }[]) =>
    shapes.find(({ shape }) => shape === text)?.shape;
  const tool = product?.provisioning.stock;
  const stock = tool?.check(
    platform,
    {
      worker: shapeOf(running.slave, platform.workers),
      workerCount: countOf(running.slaveCount),
      coordinator: shapeOf(running.master, platform.coordinators),
      coordinatorCount: countOf(running.masterCount),
    },
    {
      worker: values.slave,
      workerCount: values.slaveCount,
      coordinator: values.master,
      coordinatorCount: values.masterCount,
      capacityCu: values.capacityCu,
    },
  );
  const coordinator = shapeOf(running.master, platform.coordinators) ?? values.master;
  return { platform, tool, stock, coordinator };
}

/** A whole number of machines; undefined for an empty field and for anything else. */
export function countOf(text: string): number | undefined {
  const reading = parseQuantity(text);
  return reading.ok && Number.isSafeInteger(reading.value) && reading.value >= 0
    ? reading.value
    : undefined;
}
