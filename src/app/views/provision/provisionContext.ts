import { createContext, use } from 'react';
import type { ProductProvisioning } from '@/app/store/provisioning';
import type { PlanValues, StepValues } from '@/core/platforms/step';
import type { Answer } from '@/core/report/answer';

/** The plan as the panels and steps need it. */
export type Provision = {
  readonly answer: Answer;
  readonly values: PlanValues;
  /** The values as this language writes them. */
  readonly written: StepValues;
  /** What the plan's product offers; undefined where it has no provisioning of its own. */
  readonly product: ProductProvisioning | undefined;
};

export const ProvisionContext = createContext<Provision | undefined>(undefined);

export function useProvision(): Provision {
  const provision = use(ProvisionContext);
  if (!provision) throw new Error('a part of the checklist stands outside it');
  return provision;
}

/** What the plan's product offers. Throws when it offers nothing: only a product with steps shows the parts that ask. */
export function useProduct(): ProductProvisioning {
  const { product } = useProvision();
  if (!product) throw new Error('a product without provisioning has no steps');
  return product;
}

/** A tool that a panel of the product needs. Throws when the product lacks it; a test looks that none does. */
export function offered<T>(tool: T | undefined): T {
  if (tool === undefined) throw new Error('a panel of the product lacks its tool');
  return tool;
}
