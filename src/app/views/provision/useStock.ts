import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform } from '@/core/platforms/registry';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import type { CurrentCluster } from '@/core/sizing/present/currentCluster';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** Compares the running cluster with the plan's; what nobody typed here is as the plan says somebody has it. `stock` is undefined where the product does not compare them. */
export function useStock() {
  const { answer, values, product } = useProvision();
  const [{ running }] = useInputs();
  const platform = findPlatform(answer.plan.platform);
  const { current } = answer.plan;
  const owned: CurrentCluster = current ?? {};
  const shapeOf = (text: string, shapes: readonly { readonly shape: ShapeId }[]) =>
    shapes.find(({ shape }) => shape === text)?.shape;
  const tool = product?.provisioning.stock;
  const stock = tool?.check(
    platform,
    {
      worker: shapeOf(running.slave, platform.workers) ?? owned.slave,
      workerCount: readMachineCount(running.slaveCount || typedCount(owned.slaveCount)),
      coordinator: shapeOf(running.master, platform.coordinators) ?? owned.master,
      coordinatorCount: readMachineCount(running.masterCount || typedCount(owned.masterCount)),
    },
    {
      worker: values.slave,
      workerCount: values.slaveCount,
      coordinator: values.master,
      coordinatorCount: values.masterCount,
      capacityCu: values.capacityCu,
    },
  );
  const coordinator =
    shapeOf(running.master, platform.coordinators) ?? owned.master ?? values.master;
  return { platform, tool, stock, coordinator };
}

function typedCount(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}

/** A whole number of machines; undefined for an empty field and for anything else. */
export function readMachineCount(text: string): number | undefined {
  const reading = parseQuantity(text);
  return reading.ok && Number.isSafeInteger(reading.value) && reading.value >= 0
    ? reading.value
    : undefined;
}
