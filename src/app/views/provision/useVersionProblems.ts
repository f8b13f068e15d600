import { useWords } from '@/app/store/storeContext';
import type { VersionProblem } from '@/core/platforms/versionPlanner';
import { versionStateOf } from './readVersionInputs';
import { useInputs } from './useChecklist';
import { useVersions } from './useVersions';
import { nameList, problemFacts } from './versionFacts';

/** What is wrong with the lists of versions and jobs, as sentences: for one row, or for the lists as a whole. */
export function useVersionProblems() {
  const words = useWords();
  const { planner, versions } = useVersions();
  const [inputs] = useInputs();
  const problems = planner.problemsOf(versionStateOf(inputs.versions));
  const say = (problem: VersionProblem | undefined) =>
    problem &&
    versions.problems[problem.code](
      problemFacts(planner, problem, nameList(words.list, versions.more)),
    );
  return {
    /** Of a version's name. */
    ofVersion: (name: string) =>
      say(
        problems.find(
          (problem) =>
            (problem.code === 'version-twice' &&
              planner.isSameVersion(problem.version, name.trim())) ||
            (problem.code === 'version-unnamed' && name.trim() === ''),
        ),
      ),
    /** Of a job in its project, or of the version that it refers to. */
    ofJob: (project: string, name: string, code: 'job-twice' | 'job-version-missing') =>
      say(
        problems.find(
          (problem) =>
            problem.code === code &&
            problem.job.project === project.trim() &&
            problem.job.name === name.trim(),
        ),
      ),
    /** Of the lists as a whole. */
    ofLists: problems
      .filter(({ code }) =>
        ['no-current', 'several-current', 'too-many-installed', 'no-such-day'].includes(code),
      )
      .flatMap((problem) => say(problem) ?? []),
  };
}
