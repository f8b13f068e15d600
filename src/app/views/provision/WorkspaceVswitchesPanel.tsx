import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { Button } from '@/app/ui/Button';
import { Icon } from '@/app/ui/Icon';
import { showMarks } from '@/app/ui/showMarks';
import { TextField } from '@/app/ui/TextField';
import type { WorkspaceAddressRules } from '@/core/platforms/workspace';
import { checklistBounds } from '@/core/provisioning/checklist/checklistBounds';
import { emptyVswitch } from '@/core/provisioning/workspace/workspaceOrder';
import {
  checkWorkspaceVswitches,
  type TypedVswitch,
  type VswitchRowField,
  type VswitchRowProblem,
} from '@/core/provisioning/workspace/workspaceVswitches';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';
import { useWorkspace } from './useWorkspace';

const fields = ['id', 'zone', 'cidr', 'free'] as const satisfies readonly VswitchRowField[];
const placeholders: Readonly<Partial<Record<VswitchRowField, string>>> = {
  zone: 'cn-beijing-i',
  cidr: '10.0.1.0/24',
};

/** The vSwitches of the workspace: their zones, blocks and free addresses. */
export function WorkspaceVswitchesPanel({ rules }: { readonly rules: WorkspaceAddressRules }) {
  const words = useWords();
  const { checks } = useProvisionWords();
  const [{ region }] = useInputs();
  const { workspace, set, said } = useWorkspace();
  const { vswitches, vpcCidr } = workspace;
  const check = checkWorkspaceVswitches(vswitches, { region: region.trim(), vpcCidr }, rules);
  const change = (index: number, part: Partial<TypedVswitch>) =>
    set({ vswitches: vswitches.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const sentence = ({ field, problem }: VswitchRowProblem) =>
    field === 'cidr' && problem.code !== 'outside-vpc' && problem.code !== 'overlap'
      ? checks.vswitch.problem(problem as Parameters<typeof checks.vswitch.problem>[0])
      : said.vswitches.problem(problem as Parameters<typeof said.vswitches.problem>[0]);
  const isFine = vswitches.length > 0 && check.rows.every((problems) => problems.length === 0);
  return (
    <>
      <p className={styles.hint}>{said.vswitches.hint(rules.fewest, rules.most)}</p>
      {vswitches.map((vswitch, i) => {
        const isBlank = fields.every((field) => vswitch[field].trim() === '');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a vSwitch being typed has a place, not a name
          <fieldset key={i} className={styles.item} aria-label={said.vswitches.vswitch(i + 1)}>
            <div className={styles.itemHead}>
              <strong>{said.vswitches.vswitch(i + 1)}</strong>
              <Button
                look="icon"
                aria-label={said.vswitches.remove(i + 1)}
                onClick={() => set({ vswitches: vswitches.filter((_, j) => j !== i) })}
              >
                <Icon name="close" />
              </Button>
            </div>
            <div className={styles.fields}>
              {fields.map((field) => {
                // A new row is empty, not an error.
                const found = isBlank
                  ? undefined
                  : check.rows[i]?.find((problem) => problem.field === field);
                return (
                  <TextField
                    key={field}
                    label={said.vswitches[field]}
                    showsLabel
                    isFigure={field === 'free'}
                    value={vswitch[field]}
                    placeholder={placeholders[field]}
                    problem={found && showMarks(sentence(found))}
                    onChange={(event) => change(i, { [field]: event.target.value })}
                  />
                );
              })}
            </div>
          </fieldset>
        );
      })}
      <div role="status">
        {isFine ? (
          <p className={styles.fine}>{said.vswitches.fine(words.list(check.zones))}</p>
        ) : null}
      </div>
      <div>
        <Button
          look="link"
          disabled={vswitches.length >= checklistBounds.vswitches}
          onClick={() => set({ vswitches: [...vswitches, emptyVswitch] })}
        >
          {said.vswitches.add}
        </Button>
      </div>
    </>
  );
}
