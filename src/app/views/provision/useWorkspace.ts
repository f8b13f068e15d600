import type { WorkspaceWords } from '@/core/platforms/workspaceWords';
import { emptyWorkspace, type WorkspaceInputs } from '@/core/provisioning/workspace/workspaceOrder';
import { offered, useProduct } from './provisionContext';
import { useInputs } from './useChecklist';

/** What is typed of the workspace to be created, a function that changes part of it, and what is said around it. */
export function useWorkspace(): {
  readonly workspace: WorkspaceInputs;
  readonly set: (change: Partial<WorkspaceInputs>) => void;
  readonly said: WorkspaceWords;
} {
  const said = offered(useProduct().words.workspace);
  const [inputs, setInputs] = useInputs();
  const workspace = inputs.workspace ?? emptyWorkspace;
  const set = (change: Partial<WorkspaceInputs>) =>
    setInputs({ workspace: { ...workspace, ...change } });
  return { workspace, set, said };
}
