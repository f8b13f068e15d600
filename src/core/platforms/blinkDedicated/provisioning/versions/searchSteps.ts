import type { PlanTable } from './planTable';
import { firstRefuge, groupSteps, type Refuge, refugeWithout } from './refuge';
import { versionLimit } from './versionState';

/** A step on versions. The order of these decides how the jobs move. */
export type VersionStep = {
  readonly kind: 'install' | 'uninstall' | 'set-current';
  readonly version: number;
  /** Installed versions before the step. */
  readonly installed: number;
};

type Node = {
  readonly installed: number;
  readonly currents: number;
  readonly refuges: readonly Refuge[];
  readonly taken: number;
  readonly step?: VersionStep;
  readonly before?: Node;
};

/**
 * The version steps of a shortest plan; undefined when there is none. A* search: no step lowers the bound by more than
 * the step and its moves cost, so the first goal found is the nearest. Among equal bounds the latest found comes first.
 */
export function searchSteps(table: PlanTable): readonly VersionStep[] | undefined {
  const { installed, currents } = table;
  const first = { installed, currents, refuges: table.groups.map(firstRefuge), taken: 0 };
  const waiting: Node[][] = [];
  const seen = new Map<string, number>();
  const add = (node: Node) => {
    const key = keyOf(node);
    const steps = node.taken + stepsAhead(table, node);
    const known = seen.get(key);
    if (!Number.isFinite(steps) || (known !== undefined && known <= node.taken)) return;
    seen.set(key, node.taken);
    const level = waiting[steps];
    if (level) level.push(node);
    else waiting[steps] = [node];
  };
  add(first);
  for (let steps = 0; steps < waiting.length; steps += 1) {
    for (let node = waiting[steps]?.pop(); node; node = waiting[steps]?.pop()) {
      if (seen.get(keyOf(node)) !== node.taken) continue;
      if (isGoal(table, node)) return stepsTo(node);
      for (const next of nodesAfter(table, node)) add(next);
    }
  }
  return undefined;
}

const keyOf = ({ installed, currents, refuges }: Node) =>
  `${installed},${currents},${refuges.map(({ moves, on }) => `${moves}:${on}`).join()}`;

function isGoal({ needed, unwanted, current }: PlanTable, node: Node): boolean {
  const versionsMet = (node.installed & needed) === needed && (node.installed & unwanted) === 0;
  return versionsMet && (current === 0 || node.currents === current);
}

/**
 * The fewest steps still ahead: missing installations, uninstallations that are wished for or forced by the limit,
 * setting the current version, moving jobs. A cluster without a current version can be emptied; the next installation
 * then becomes current.
 */
function stepsAhead(table: PlanTable, { installed, currents, refuges }: Node): number {
  const missing = bitCount(table.needed & ~installed);
  const going = table.unwanted & installed;
  const forced = missing > 0 ? bitCount(installed) + missing - versionLimit : 0;
  const wrong = table.current !== 0 && currents !== table.current && currents !== 0;
  const leaving = (currents & going) !== 0;
  let steps = missing + Math.max(bitCount(going), forced) + (wrong || leaving ? 1 : 0);
  table.groups.forEach((group, i) => {
    const refuge = refuges[i];
    if (refuge) steps += groupSteps(group, refuge, going, table);
  });
  return steps;
}

/** A shortest plan frees no version twice, so more moves of one job than this are moves in a circle. */
const mostMoves = 32;

function nodesAfter(table: PlanTable, node: Node): readonly Node[] {
  const { installed, currents, refuges } = node;
  const taken = node.taken + 1;
  const nodes: Node[] = [];
  table.versions.forEach((_, i) => {
    const version = 1 << i;
    const stepOf = (kind: VersionStep['kind']) => ({
      taken,
      before: node,
      step: { kind, version, installed },
    });
    if ((installed & version) === 0) {
      if (bitCount(installed) < versionLimit && (table.installable & version) !== 0)
        nodes.push({
          ...stepOf('install'),
          installed: installed | version,
          currents: installed === 0 ? version : currents,
          refuges,
        });
      return;
    }
    if (currents !== version)
      nodes.push({ ...stepOf('set-current'), installed, currents: version, refuges });
    if (((currents | table.pinned | table.held) & version) === 0) {
      const rest = installed & ~version;
      const after = refuges.map((refuge) => refugeWithout(refuge, version, rest));
      if (after.every(({ moves }) => moves <= mostMoves))
        nodes.push({ ...stepOf('uninstall'), installed: rest, currents, refuges: after });
    }
  });
  return nodes;
}

function stepsTo(node: Node): readonly VersionStep[] {
  const steps: VersionStep[] = [];
  for (let at: Node | undefined = node; at?.step; at = at.before) steps.push(at.step);
  return steps.reverse();
}

export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
