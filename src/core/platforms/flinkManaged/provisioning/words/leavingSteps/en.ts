import type { LeavingStepId } from '@/core/platforms/flinkManaged/provisioning/leaving/leavingBlink';
import type { StepWords } from '@/core/platforms/step';

/** What to do beside creating the workspace. */
export const leavingStepsEn: Readonly<Record<LeavingStepId, StepWords>> = {
  'list-online-jobs': {
    title: 'List the jobs that are online',
    do: (v) => [
      'List every job that is online in every project: only these move. Drafts and their versions do not.',
      `Projects of the plan: ${v.projects}.`,
      'Write down beside each job who depends on it, its stores, its own functions, and the CU that it uses at its peak.',
      'Save the drafts that you still want.',
    ],
    have: () => ['A login that sees every project.'],
    done: () => 'Every job is on the list, and somebody has decided for each whether it moves.',
    wrong: [
      {
        what: 'A job is missing after the move.',
        why: 'It was a draft, or offline on the day of the list.',
        remedy: 'Save its text before the old cluster is released.',
      },
    ],
  },
  'check-connectors': {
    title: 'Check the connectors one by one',
    do: () => [
      'The connectors of the two products differ: check each against the version that you will run.',
      'Tick below what your jobs use.',
    ],
    have: () => ['The stores of every job on the list.'],
    done: () => 'Every connector in use is supported, or a custom one is planned.',
    wrong: [
      {
        what: 'A connector is not supported.',
        why: 'The job cannot move without it.',
        remedy: 'Write a custom connector, or take another store.',
      },
    ],
  },
  'agree-cold-start': {
    title: 'Agree on the interruption',
    do: () => [
      'The states of the two engines are incompatible, and Blink has no savepoint: every job starts without state (cold migration).',
      'The old job is stopped, then the new one is started. Agree with everybody who depends on the results on the time in between.',
      'Decide for each job from where it reads its sources again, and whether what was written before may be written twice.',
    ],
    have: () => ['The people who depend on the results.'],
    done: () => 'There is a time for each job, and a position from which it reads again.',
    wrong: [
      {
        what: 'Windows, joins and sums begin at nothing.',
        why: 'The state of the old job is lost to the new one.',
        remedy:
          'Read far enough back to fill them again, as far as the sources still keep the records.',
      },
    ],
  },
  'remove-state-backend': {
    title: 'Remove what only Blink has from the code',
    do: () => [
      'Remove env.setStateBackend(new NiagaraStateBackend(…)) and its dependencies from the code of DataStream jobs.',
      'Set nothing in its place: the new engine has GeminiStateBackend.',
    ],
    have: () => ['The source code of every job and function.'],
    done: () => 'The code no longer names NiagaraStateBackend, and it compiles.',
    wrong: [],
  },
  'size-workspace': {
    title: 'Size the new workspace',
    do: (v) => [
      'The provider publishes no rule for CU of the one product in the other.',
      `One to one is the upper estimate: ${v.requiredCu} CU of work, and 2 CU of management for each workspace.`,
      'The published rates of the new product give the lower one.',
      'The truth is a measured job: move one first.',
    ],
    have: () => ['The CU of each job at its peak.'],
    done: () => 'There is a number of CU to begin with, and a job to measure.',
    wrong: [
      {
        what: 'The workspace is too small on the day of the move.',
        why: 'The new jobs also read again what they missed.',
        remedy: 'Begin with the upper estimate, and go down after the move.',
      },
    ],
  },
  'grant-again': {
    title: 'Grant every permission again',
    do: () => [
      'Permissions of the old product do not count in the new one: grant each one again.',
      'Go by the list of people and what they do, not by the old settings alone.',
    ],
    have: () => ['The list of people and what each of them does.'],
    done: () => 'Everybody who works on jobs can do so in the workspace.',
    wrong: [],
  },
  'test-jobs': {
    title: 'Run the jobs for a test',
    do: () => [
      'Start each job in the workspace with its sources, and with sinks of its own that nobody depends on.',
      'Measure records/s and CU of one job at its peak, and correct the size of the workspace.',
    ],
    have: () => ['Test tables for every sink.'],
    done: () => 'Every job runs, and the size of the workspace rests on a measurement.',
    wrong: [],
  },
  'run-side-by-side': {
    title: 'Let old and new run side by side',
    do: () => [
      'Compare what both write, for as long as it takes to trust the new one.',
      'Both are paid meanwhile: set an end.',
    ],
    have: () => ['A way to compare the results.'],
    done: () => 'The results agree, or every difference is explained.',
    wrong: [],
  },
  'cut-over': {
    title: 'Cut over',
    do: () => [
      'Stop the Blink job, then start the Flink job with the real sinks.',
      'Watch how it catches up: it reads again what it missed, so it needs more CU than usual for a while.',
      'Move the jobs that others read from before those that read.',
    ],
    have: () => ['The agreed time, and the people who look at the results.'],
    done: () => 'Every new job has caught up, and its results are used.',
    wrong: [
      {
        what: 'The new job does not catch up.',
        why: 'It has CU for the usual load only.',
        remedy: 'Give it more until it has.',
      },
    ],
  },
  'release-old': {
    title: 'Release the old cluster',
    do: () => [
      'Keep the text of every job and function, and what the cluster’s bucket holds.',
      'Take the old jobs offline, wait for as long as you agreed, then release the cluster or let it expire.',
      'A renewal lasts at most 4 months; 7 days after expiry the instance is released.',
    ],
    have: () => ['The consent of everybody who depended on the old jobs.'],
    done: () => 'Nothing of the old cluster is billed any more.',
    wrong: [],
  },
};
