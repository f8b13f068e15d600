import { platformFor } from '@/core/plan/platformFor';
import type { ReportDocument } from '@/core/report/document/documentModel';
import { ceilingFormula, roundedDown } from './exactFormula';

/** What the peak is multiplied by, as the end of a product: headroom, and the target utilisation of a product that aims at one. */
export function reserveFormula({ plan }: ReportDocument): string {
  const { targetUtilisationPercent } = platformFor(plan);
  const target = targetUtilisationPercent ? 'TargetUtilisationPercent' : '100';
  return `(100+HeadroomPercent)/${target}`;
}

/** Whether processes fill the machines. */
export function hasProcesses({ plan }: ReportDocument): boolean {
  return platformFor(plan).packing !== undefined;
}

/** The CU of the processes that fit a machine of so many cores and GB, each given as a formula. */
export function packedCu(cores: string, memoryGb: string): string {
  const byCores = `(${cores}-KeptBackCores)/SlotsPerProcess`;
  const byMemory = `(${memoryGb}-KeptBackGb)/(SlotsPerProcess*MemoryGbPerSlot)`;
  return `SlotsPerProcess*${roundedDown(`MAX(0,MIN(${byCores},${byMemory}))`)}`;
}

/** The processes whose slots are so many CU. */
export function processesFormula(cu: string): string {
  return ceilingFormula(`${cu}/SlotsPerProcess`);
}
