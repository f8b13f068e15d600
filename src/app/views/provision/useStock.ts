import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** The cluster that runs against the plan's; nothing of it where the product does not compare the two. */
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

/** Undefined while nothing is typed, or nothing that counts machines. */
export function countOf(text: string): number | undefined {
  const reading = parseQuantity(text);
  return reading.ok && Number.isSafeInteger(reading.value) && reading.value >= 0
    ? reading.value
    : undefined;
}
