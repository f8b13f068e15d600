import { useProvisionWords } from '@/app/store/provisionWords';
import { TextField } from '@/app/ui/TextField';
import type { WorkspaceNetworkRules } from '@/core/platforms/workspace';
import {
  checkWorkspaceNetwork,
  type WorkspaceNetworkProblem,
} from '@/core/provisioning/workspace/workspaceNetwork';
import styles from './Panels.module.css';
import { useInputs } from './useChecklist';
import { useWorkspace } from './useWorkspace';

/** The VPC of the workspace, and whether its block is one that a workspace can use. */
export function WorkspaceNetworkPanel({ rules }: { readonly rules: WorkspaceNetworkRules }) {
  const { checks } = useProvisionWords();
  const [{ vpc }, setInputs] = useInputs();
  const { workspace, set, said } = useWorkspace();
  const isBlank = workspace.vpcCidr.trim() === '';
  const check = checkWorkspaceNetwork(workspace.vpcCidr, rules);
  const sentence = (problem: WorkspaceNetworkProblem) => {
    if (problem.code === 'outside-blocks') return said.network.outside(rules.blocks);
    return problem.code === 'mask-outside'
      ? said.network.mask(problem.mask, problem.shortest, problem.longest)
      : checks.vswitch.problem(problem);
  };
  return (
    <>
      <div className={styles.fields}>
        <TextField
          label={said.network.vpc}
          showsLabel
          value={vpc}
          hint={said.network.vpcHint}
          onChange={(event) => setInputs({ vpc: event.target.value })}
        />
        <TextField
          label={said.network.cidr}
          showsLabel
          value={workspace.vpcCidr}
          placeholder="10.0.0.0/16"
          hint={said.network.hint(rules.blocks)}
          problem={isBlank || check.ok ? undefined : sentence(check.problem)}
          onChange={(event) => set({ vpcCidr: event.target.value })}
        />
      </div>
      <div role="status">
        {check.ok ? <p className={styles.fine}>{said.network.fine(check.block)}</p> : null}
      </div>
    </>
  );
}
