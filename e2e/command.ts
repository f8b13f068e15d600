import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** As scripts/e2e.mjs has just built it. */
const program = fileURLToPath(new URL('../dist-cli/streamsizer.mjs', import.meta.url));

/** A result of the built command, as far as the screen shows it. */
type CommandResult = {
  readonly demand: { readonly requiredCu: number };
  readonly options: readonly {
    readonly slave: string;
    readonly slaveCount: number;
    readonly master: string;
    readonly masterCount: number;
    readonly capacityCu: number;
    readonly price: { readonly amount: number; readonly currency: string } | null;
  }[];
};

/** The plan in a link, as the command reads it. */
export function planOf(link: string): unknown {
  return JSON.parse(run(['plan', link]));
}

/** The result for a plan, as the command computes it. */
export function resultOf(plan: unknown): CommandResult {
  return JSON.parse(run(['size', '-'], JSON.stringify(plan)));
}

/** The link to a plan, as the command writes it. */
export function linkOf(plan: unknown): string {
  return run(['link', '-'], JSON.stringify(plan)).trim();
}

/** The document of a plan, as the command writes it. */
export function reportOf(plan: unknown, ...options: readonly string[]): string {
  return run(['report', ...options, '-'], JSON.stringify(plan));
}

/** What the page must say for a link: its sentence in English and its price. */
export function expectedFor(link: string, slave?: string) {
  const { options } = resultOf(planOf(link));
  const option = slave ? options.find((one) => one.slave === slave) : options[0];
  if (!option) throw new Error(`the command has no option for ${link}`);
  const { price } = option;
  const machines = (count: number, shape: string, kind: string) => {
    const [, cores, memoryGb] = /^(\d+)c(\d+)g$/.exec(shape) ?? [];
    return `${count} × ${cores}-core ${memoryGb} GB ${kind}${count === 1 ? '' : 's'}`;
  };
  const slaves = machines(option.slaveCount, option.slave, 'Slave');
  const masters = machines(option.masterCount, option.master, 'Master');
  return {
    sentence: `${slaves} and ${masters}`,
    price: price ? `${price.amount.toLocaleString('en')} ${price.currency}` : '—',
  };
}

function run(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`the command failed: ${stderr}`);
  return stdout;
}
