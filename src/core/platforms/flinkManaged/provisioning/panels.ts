import type { Panel } from '@/core/platforms/provisioning';
import { textTool } from './texts/textTool';

/** Source of the rules: help-flink, activation. */
export const workspacePanels = {
  'workspace-price': { kind: 'workspace-texts', tool: textTool, shows: ['price'] },
  'workspace-network': {
    kind: 'workspace-network',
    rules: { blocks: ['192.168.0.0/16', '172.16.0.0/12', '10.0.0.0/8'] },
  },
  'workspace-vswitches': { kind: 'workspace-vswitches', rules: { fewest: 2, most: 3 } },
  'workspace-stores': { kind: 'stores', ofNodes: false },
  'workspace-bucket': {
    kind: 'bucket',
    rules: {
      asksAccess: false,
      asksVersions: true,
      keptDirectories: [
        'artifacts',
        'flink-jobs',
        'flink-savepoints',
        'sql-artifacts',
        'plan',
        'flink-sessionclusters',
      ],
    },
  },
  'workspace-name': { kind: 'workspace-name', rules: { longest: 60 } },
  'workspace-texts': { kind: 'workspace-texts', tool: textTool, shows: ['terraform', 'ros'] },
} as const satisfies Readonly<Record<string, Panel>>;

export type WorkspacePanelId = keyof typeof workspacePanels;
