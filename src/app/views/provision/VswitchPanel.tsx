import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Segmented } from '@/app/ui/Segmented';
import { TextField } from '@/app/ui/TextField';
import { checkVswitch, type VswitchField, vswitchRules } from '@/core/provisioning/checks/vswitch';
import { parseQuantity } from '@/core/quantity/parseQuantity';
import styles from './Panels.module.css';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** Whether the vSwitch has an address for every node, now and after the planned growth. */
export function VswitchPanel() {
  const words = useWords();
  const { checks, panels } = useProvisionWords();
  const { values } = useProvision();
  const [inputs, setInputs] = useInputs();
  const { vswitch } = inputs;
  const set = (change: Partial<typeof vswitch>) =>
    setInputs({ vswitch: { ...vswitch, ...change } });
  const isBlock = vswitch.mode === 'cidr';
  const check = checkVswitch({
    nodesNow: values.nodeCount,
    nodesLater: values.nodeCount + figure(vswitch.growthNodes),
    vswitch: isBlock
      ? { kind: 'block', cidr: vswitch.cidr, addressesInUse: figure(vswitch.inUse) }
      : { kind: 'free', freeAddresses: figure(vswitch.free) },
  });
  const isBlank = isBlock ? vswitch.cidr === '' : vswitch.free === '';
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
            fit?.isEnough === undefined || (i === 1 && fit.nodes === check.now?.nodes) ? null : (
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
      <dl className={styles.facts}>
        <dt>{panels.vswitch.needNow}</dt>
        <dd>{words.number(values.nodeCount)}</dd>
        {check.usable === undefined || isBlank ? null : (
          <>
            <dt>{panels.vswitch.usable}</dt>
            <dd>{words.number(check.usable)}</dd>
          </>
        )}
        <dt>{panels.vswitch.smallest}</dt>
        <dd>{mask(check.now?.smallestMask)}</dd>
        {check.later && check.later.nodes !== check.now?.nodes ? (
          <>
            <dt>{panels.vswitch.needLater}</dt>
            <dd>{words.number(check.later.nodes)}</dd>
            <dt>{panels.vswitch.smallestLater}</dt>
            <dd>{mask(check.later.smallestMask)}</dd>
          </>
        ) : null}
      </dl>
      <p className={styles.hint}>{panels.vswitch.reserved(vswitchRules.reservedAddresses)}</p>
    </>
  );
}

/** A typed count; nothing typed is none, what cannot be read is no number and is told beside the field. */
function figure(text: string): number {
  if (text.trim() === '') return 0;
  const reading = parseQuantity(text);
  return reading.ok ? reading.value : Number.NaN;
}
