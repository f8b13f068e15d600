import type { Answer } from './answer';
import type { DerivationRow } from './derivationRow';
import { deriveCluster } from './deriveCluster';
import { deriveNeed } from './deriveNeed';

/** Every calculation from records/s to the final price of the chosen cluster, in order, one a row. */
export function derivationOf(answer: Answer): readonly DerivationRow[] {
  return [...deriveNeed(answer), ...deriveCluster(answer)];
}
