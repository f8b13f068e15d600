import { useProvisionWords } from '@/app/store/provisionWords';
import { useWords } from '@/app/store/storeContext';
import { TextField } from '@/app/ui/TextField';
import { projectAllotment, readAdjustments } from '@/core/provisioning/checks/projects';
import styles from './Panels.module.css';
import { useProvision } from './provisionContext';
import { useInputs } from './useChecklist';

/** So many workloads of a project are named; of the others only the number is told. */
const namedWorkloads = 6;

/** The CU of every project. Each starts with its need and can be changed; together they never get more than the cluster has. */
export function ProjectsPanel() {
  const words = useWords();
  const { checks, panels } = useProvisionWords();
  const { answer, values } = useProvision();
  const [inputs, setInputs] = useInputs();
  const typed = new Map(inputs.projects.map(({ project, cu }) => [project, cu]));
  const { adjustments, unreadable } = readAdjustments(inputs.projects);
  const allotment = projectAllotment(answer.plan, values.capacityCu, adjustments);
  const set = (project: string, cu: string) =>
    setInputs({
      projects: [
        ...inputs.projects.filter((one) => one.project !== project),
        ...(cu === '' ? [] : [{ project, cu }]),
      ],
    });
  const problemOf = (project: string) => {
    const found = unreadable.get(project);
    return found && words.problem(found);
  };
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{panels.projects.project}</th>
              <th scope="col">{panels.projects.workloads}</th>
              <th scope="col">{panels.projects.need}</th>
              <th scope="col">{panels.projects.given}</th>
              <th scope="col">{panels.projects.inUse}</th>
            </tr>
          </thead>
          <tbody>
            {allotment.projects.map((share) => {
              const key = share.project ?? '';
              const name = share.project ?? checks.projects.withoutProject;
              const named = share.workloads.slice(0, namedWorkloads).map((workload, i) => {
                const called = workload ?? checks.projects.unnamedWorkload;
                const count = share.counts[i] ?? 1;
                return count === 1 ? called : `${called} × ${words.number(count)}`;
              });
              const rest = share.counts
                .slice(namedWorkloads)
                .reduce((sum, count) => sum + count, 0);
              const busy = share.problems.find(({ code }) => code === 'busy-at-peak');
              const wrong = share.problems.find((problem) => problem !== busy);
              return (
                <tr key={key}>
                  <td translate={share.project === null ? undefined : 'no'}>{name}</td>
                  <td translate="no">
                    {words.list(rest > 0 ? [...named, panels.projects.moreWorkloads(rest)] : named)}
                  </td>
                  <td>{words.cu(share.requiredCu)}</td>
                  <td>
                    <TextField
                      label={panels.projects.givenTo(name)}
                      className={styles.cuField}
                      isFigure
                      unit={panels.projects.cuUnit}
                      placeholder={words.number(share.givenCu)}
                      value={typed.get(key) ?? ''}
                      problem={problemOf(key) ?? (wrong && checks.projects.problem(wrong))}
                      onChange={(event) => set(key, event.target.value)}
                    />
                  </td>
                  <td>
                    {share.utilisationPercent === undefined
                      ? words.options.none
                      : words.percent(share.utilisationPercent)}
                    {busy ? <p className={styles.hint}>{checks.projects.problem(busy)}</p> : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div role="status">
        {allotment.problems.map((problem) => (
          <p key={JSON.stringify(problem)} className={styles.problem}>
            {checks.projects.allotmentProblem(problem)}
          </p>
        ))}
        <p>
          {panels.projects.left(words.number(allotment.leftCu), words.number(allotment.capacityCu))}
        </p>
      </div>
    </>
  );
}
