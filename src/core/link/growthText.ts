import type { Growth } from '@/core/plan/growth';
import { readSignedNumber } from './readNumber';

/** Growth as a link has it: `8%` a month, or `5000` records/s a month. */
export function growthText(growth: Growth): string {
  return 'percentPerMonth' in growth
    ? `${growth.percentPerMonth}%`
    : String(growth.recordsPerSecondPerMonth);
}

/** The growth that such a text states, for the plan schema to judge. A figure that cannot be read stays the text that it is. */
export function readGrowthText(text: string): Readonly<Record<string, number | string>> {
  const percent = /^(.*\S)\s*[%％]\s*$/.exec(text)?.[1];
  return percent === undefined
    ? { recordsPerSecondPerMonth: readSignedNumber(text) }
    : { percentPerMonth: readSignedNumber(percent) };
}
