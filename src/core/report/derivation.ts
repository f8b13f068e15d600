import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { deriveCluster } from './deriveCluster';
import { deriveNeed } from './deriveNeed';
import { deriveUnits } from './deriveUnits';

/** Every calculation from records/s to the final price of the chosen cluster, in order, one a row. */
export function derivationOf(answer: Answer): readonly DerivationRow[] {
  const isPool = answer.platform.kind === 'pool';
  return [...deriveNeed(answer), ...(isPool ? deriveUnits(answer) : deriveCluster(answer))];
}
