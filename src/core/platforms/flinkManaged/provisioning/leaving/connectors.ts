import {
  type WorkspaceFactId,
  workspaceFacts,
} from '@/core/platforms/flinkManaged/provisioning/facts';
import type { Connector, TableRole } from '@/core/platforms/workspace';

const all = ['source', 'dimension', 'sink'] as const;
const queue = ['source', 'sink'] as const;
const lookup = ['dimension', 'sink'] as const;

/**
 * Stores that jobs of Blink read and write, and what the pages of fully managed Flink say of them. A store that no page
 * could be cited for is to be checked; the list is not complete, since no list of Blink's own connectors was readable.
 */
export const connectors: readonly Connector[] = [
  supported('kafka', queue),
  supported('datahub', queue),
  supported('sls', queue),
  supported('rocketmq', queue),
  supported('mysql', all),
  supported('tablestore', all, 'tablestore'),
  supported('redis', lookup),
  supported('hbase', lookup),
  supported('mongodb', all),
  supported('hologres', all),
  supported('maxcompute', all),
  supported('adb-mysql', all),
  supported('adb-postgresql', lookup),
  supported('elasticsearch', all, 'elasticsearch'),
  supported('oss', queue),
  { id: 'drds', verdict: 'to-check', roles: [] },
  { id: 'mns', verdict: 'to-check', roles: [] },
  { id: 'tsdb', verdict: 'to-check', roles: [] },
  { id: 'own', verdict: 'custom', roles: [], citation: workspaceFacts.leaving },
];

function supported(
  id: string,
  roles: readonly TableRole[],
  page: WorkspaceFactId = 'connectors',
): Connector {
  return { id, verdict: 'supported', roles, citation: workspaceFacts[page] };
}
