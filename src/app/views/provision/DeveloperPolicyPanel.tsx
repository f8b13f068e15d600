import { useProvisionWords } from '@/app/store/provisionWords';
import { AreaField } from '@/app/ui/AreaField';
import { CheckField } from '@/app/ui/CheckField';
import { Segmented } from '@/app/ui/Segmented';
import { TextField } from '@/app/ui/TextField';
import styles from './Panels.module.css';
import { PolicyBlock } from './PolicyBlock';
import { offered, useProduct, useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** The policy for developers: all projects or chosen ones, and optionally only the service's own role. */
export function DeveloperPolicyPanel() {
  const { policies, panels } = useProvisionWords();
  const { values } = useProvision();
  const { provisioning, words } = useProduct();
  const [inputs, setInputs] = useInputs();
  const { policy } = inputs;
  const set = (change: Partial<typeof policy>) => setInputs({ policy: { ...policy, ...change } });
  const planned = values.projects.flatMap(({ project }) => (project === null ? [] : [project]));
  const named = policy.projects.filter((name) => name.trim() !== '');
  const written = offered(provisioning.developerPolicy)({
    projects: policy.allProjects ? 'all' : named,
    passRole: policy.narrowRole ? 'role' : 'any',
    accountId: policy.accountId,
  });
  const problems = written.ok ? [] : written.problems;
  const badAccount = problems.find(({ code }) => code === 'bad-account-id');
  return (
    <>
      <Segmented
        label={panels.policy.scope}
        choices={(['all', 'chosen'] as const).map((value) => ({
          value,
          label: panels.policy.scopes[value],
        }))}
        value={policy.allProjects ? 'all' : 'chosen'}
        onChange={(value) =>
          set({
            allProjects: value === 'all',
            projects: policy.projects.length === 0 ? planned : policy.projects,
          })
        }
      />
      {policy.allProjects ? null : (
        <AreaField
          label={panels.policy.projects}
          rows={4}
          value={policy.projects.join('\n')}
          onChange={(event) => set({ projects: event.target.value.split('\n') })}
        />
      )}
      <CheckField
        label={panels.policy.narrow}
        checked={policy.narrowRole}
        onChange={(narrowRole) => set({ narrowRole })}
      />
      {policy.narrowRole ? (
        <TextField
          label={panels.policy.accountId}
          showsLabel
          value={policy.accountId}
          problem={badAccount && policies.developerProblem(badAccount)}
          onChange={(event) => set({ accountId: event.target.value })}
        />
      ) : null}
      {written.ok ? (
        <PolicyBlock
          policy={written.policy}
          name={written.name}
          what={offered(words.policies).developer(
            policy.allProjects ? 0 : named.length,
            policy.narrowRole,
          )}
          isCustom
        />
      ) : (
        <div role="alert">
          {problems
            .filter((problem) => problem !== badAccount)
            .map((problem) => (
              <p key={JSON.stringify(problem)} className={styles.problem}>
                {policies.developerProblem(problem)}
              </p>
            ))}
        </div>
      )}
    </>
  );
}
