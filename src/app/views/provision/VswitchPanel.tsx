import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Segmented } from '@/app/ui/Segmented';
import { TextField } from '@/app/ui/TextField';
import type { Platform } from '@/core/platforms/platform';
import { findPath } from '@/core/provisioning/checklist/steps';
import { checkVswitch, type VswitchField, vswitchRules } from '@/core/provisioning/checks/vswitch';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import styles from './Panels.module.css';
import { useProvision } from './provisionContext';
import { StockProblems } from './StockProblems';
import { useChecklist, useInputs } from './useChecklist';
import { useStock } from './useStock';

/** Whether the vSwitch has an address for every node, now and after the planned growth. */
export function VswitchPanel() {
  const words = useWords();
  const { checks, panels } = useProvisionWords();
  const { values, product } = useProvision();
  const [inputs, setInputs] = useInputs();
  const { vswitch } = inputs;
  const set = (change: Partial<typeof vswitch>) =>
    setInputs({ vswitch: { ...vswitch, ...change } });
  const isBlock = vswitch.mode === 'cidr';
  const { platform, tool, stock, coordinator } = useStock();
  const path = useChecklist((state) => state.checklist.path);
  const runs =
    stock !== undefined && product !== undefined && findPath(product.provisioning, path).isRunning;
  /** How many nodes need an address. Those that run already have one, so the number is unknown until somebody says what runs. */
  const nodes = runs ? stock.newNodes : values.nodeCount;
  const growth = figure(vswitch.growthNodes);
  const check = checkVswitch({
    nodesNow: nodes ?? 0,
    nodesLater: (nodes ?? 0) + growth,
    failOverNodes: failOverNodes(platform),
    vswitch: isBlock
      ? { kind: 'block', cidr: vswitch.cidr, addressesInUse: figure(vswitch.inUse) }
      : { kind: 'free', freeAddresses: figure(vswitch.free) },
  });
  const isBlank = isBlock ? vswitch.cidr === '' : vswitch.free === '';
  const usableCu = platform.workers.find(({ shape }) => shape === values.slave)?.usableCu ?? 0;
  const coordinators = runs ? coordinator : values.master;
  const above = [values.capacityCu, values.capacityCu + growth * usableCu]
    .filter(Number.isSafeInteger)
    .map((capacityCu) => tool?.ceiling(platform, coordinators, capacityCu))
    .find((problem) => problem !== undefined);
  const said = check.problems.filter(({ code }) => !(isBlank && code === 'empty'));
  const at = (field: VswitchField) => {
    const found = said.find(
      (problem) =>
        ('field' in problem && problem.field === field) ||
        (problem.code === 'in-use-above-usable' && field === 'addressesInUse'),
    );
    return found && checks.vswitch.problem(found);
  };
  const elsewhere = said.filter(
    (problem) => !('field' in problem) && problem.code !== 'in-use-above-usable',
  );
  const mask = (value: number | undefined) =>
    value === undefined ? panels.vswitch.noMask : `/${value}`;
  return (
    <>
      <Segmented
        label={panels.vswitch.mode}
        choices={(['cidr', 'free'] as const).map((value) => ({
          value,
          label: panels.vswitch.modes[value],
        }))}
        value={vswitch.mode}
        onChange={(mode) => set({ mode: mode === 'free' ? 'free' : 'cidr' })}
      />
      <div className={styles.fields}>
        <TextField
          label={panels.vswitch.id}
          showsLabel
          value={vswitch.id}
          onChange={(event) => set({ id: event.target.value })}
        />
        {isBlock ? (
          <>
            <TextField
              label={panels.vswitch.cidr}
              showsLabel
              value={vswitch.cidr}
              placeholder="192.168.4.0/24"
              problem={elsewhere[0] && checks.vswitch.problem(elsewhere[0])}
              onChange={(event) => set({ cidr: event.target.value })}
            />
            <TextField
              label={panels.vswitch.inUse}
              showsLabel
              isFigure
              value={vswitch.inUse}
              problem={at('addressesInUse')}
              onChange={(event) => set({ inUse: event.target.value })}
            />
          </>
        ) : (
          <TextField
            label={panels.vswitch.free}
            showsLabel
            isFigure
            value={vswitch.free}
            problem={at('freeAddresses')}
            onChange={(event) => set({ free: event.target.value })}
          />
        )}
        <TextField
          label={panels.vswitch.growth}
          showsLabel
          isFigure
          value={vswitch.growthNodes}
          problem={at('nodesLater')}
          onChange={(event) => set({ growthNodes: event.target.value })}
        />
      </div>
      {isBlank ? null : (
        <ul className={styles.problems}>
          {[check.now, check.later].map((fit, i) =>
            nodes === undefined ||
            fit?.isEnough === undefined ||
            (i === 1 && fit.nodes === check.now?.nodes) ? null : (
              <li
                key={i === 0 ? 'now' : 'later'}
                className={fit.isEnough ? styles.fine : styles.problem}
              >
                {fit.isEnough
                  ? panels.vswitch.enough(words.number(check.free ?? 0), words.number(fit.nodes))
                  : panels.vswitch.missing(words.number(fit.missing ?? 0), words.number(fit.nodes))}
              </li>
            ),
          )}
          {check.notes.map((note) => (
            <li key={note.code}>{checks.vswitch.note(note)}</li>
          ))}
        </ul>
      )}
      <div role="status">
        {nodes === undefined ? (
          <p className={styles.hint}>{product?.words.stock?.runsUnsaid}</p>
        ) : null}
        {above ? <StockProblems problems={[above]} /> : null}
      </div>
      <dl className={styles.facts}>
        <dt>{runs ? panels.vswitch.needNew : panels.vswitch.needNow}</dt>
        <dd>{nodes === undefined ? words.options.none : words.number(nodes)}</dd>
        {check.usable === undefined || isBlank ? null : (
          <>
            <dt>{panels.vswitch.usable}</dt>
            <dd>{words.number(check.usable)}</dd>
          </>
        )}
        <dt>{panels.vswitch.smallest}</dt>
        <dd>{nodes === undefined ? words.options.none : mask(check.now?.smallestMask)}</dd>
        {nodes !== undefined && check.later && check.later.nodes !== check.now?.nodes ? (
          <>
            <dt>{panels.vswitch.needLater}</dt>
            <dd>{words.number(check.later.nodes)}</dd>
            <dt>{panels.vswitch.smallestLater}</dt>
            <dd>{mask(check.later.smallestMask)}</dd>
          </>
        ) : null}
      </dl>
      {runs && above && nodes !== undefined ? (
        <p className={styles.hint}>{product?.words.stock?.newCoordinators}</p>
      ) : null}
      <p className={styles.hint}>{panels.vswitch.reserved(vswitchRules.reservedAddresses)}</p>
    </>
  );
}

/** Nodes of the smallest cluster with fail-over: the fewest workers and the most coordinators. Undefined with one coordinator at most. */
function failOverNodes({ coordinatorCounts, minimumWorkers }: Platform): number | undefined {
  const most = Math.max(...coordinatorCounts.value);
  return most > 1 ? most + minimumWorkers.value : undefined;
}

/** A typed count: 0 for an empty field, NaN for what cannot be read; the field itself says what is wrong. */
function figure(text: string): number {
  if (text.trim() === '') return 0;
  const reading = parseQuantity(text);
  return reading.ok ? reading.value : Number.NaN;
}
