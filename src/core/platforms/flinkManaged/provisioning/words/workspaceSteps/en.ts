import type { OwnStepId } from '@/core/platforms/flinkManaged/provisioning/steps/steps';
import type { WorkspaceStepId } from '@/core/platforms/flinkManaged/provisioning/steps/workspaceSteps';
import type { StepWords } from '@/core/platforms/step';

/** Creating a workspace, whoever it is for. */
export const workspaceStepsEn: Readonly<Record<WorkspaceStepId, StepWords>> = {
  'ask-price': {
    title: 'Ask for today’s price',
    do: (v) => [
      `The plan has ${v.requiredCu} CU of work, and each workspace adds 2 CU of management.`,
      'Look at the price on the purchase page in the console, or send the call below with API Explorer or an SDK: it tells a price and orders nothing.',
      'The documents do not say whether the CU in the call are those of work alone: compare the answer with the price on the purchase page.',
    ],
    have: () => ['A login of the account that is to own the workspace.'],
    done: () => 'You know what the workspace costs today in its region.',
    wrong: [
      {
        what: 'The price differs from the one shown here.',
        why: 'The newest list that could be read is of 2021-06-04.',
        remedy: 'Rely on the price of the console or of the call.',
      },
    ],
  },
  'choose-network': {
    title: 'Choose the VPC of the workspace',
    do: (v) => [
      `The workspace belongs in the same account, region and VPC as its stores. Region: ${v.region}; VPC: ${v.vpc}.`,
      'The block of the VPC must lie within 192.168.0.0/16, 172.16.0.0/12 or 10.0.0.0/8.',
      'Enter both below to check them.',
    ],
    have: () => ['The region and the VPC of every store.'],
    done: () => 'The VPC is chosen, and its block is one that a workspace can use.',
    wrong: [
      {
        what: 'The workspace was created in the wrong VPC.',
        why: 'The VPC of a workspace cannot be changed.',
        remedy: 'Create another workspace in the right VPC.',
      },
    ],
  },
  'choose-vswitches': {
    title: 'Choose the vSwitches',
    do: () => [
      'Take at least one vSwitch in each zone of the workspace. Its zone need not be the zone of the jobs.',
      'Each needs 2 to 3 free addresses.',
      'Enter them below to check them.',
    ],
    have: () => ['The vSwitches of the VPC with their zones and free addresses.'],
    done: () => 'Every zone has a vSwitch with addresses enough.',
    wrong: [
      {
        what: 'A vSwitch runs out of addresses later.',
        why: 'Others in the VPC take them too.',
        remedy: 'A workspace can be given another vSwitch; only its VPC stays.',
      },
    ],
  },
  'reach-stores': {
    title: 'Check that the stores can be reached',
    do: (v) => [
      `List every store that jobs read or write, and hold it against region ${v.region} and VPC ${v.vpc}.`,
    ],
    have: () => ['The list of stores.'],
    done: () =>
      'Every store stands in the region and VPC of the workspace, or you know what connects it.',
    wrong: [],
  },
  'prepare-bucket': {
    title: 'Choose or create the OSS bucket',
    do: (v) => [
      `Bucket ${v.bucket} in region ${v.region}, the region of the workspace. Storage class: Standard; zone-redundant if the workspace is to run across zones.`,
      'Versioning and retention policies are off.',
      'No clean-up rule reaches artifacts, flink-jobs, flink-savepoints, sql-artifacts, plan or flink-sessionclusters.',
      'Enter it below to check it.',
    ],
    have: () => ['OSS is activated for the account.'],
    done: () => 'The bucket can be used, and nothing deletes what the workspace keeps in it.',
    wrong: [
      {
        what: 'Another bucket would be better later.',
        why: 'The bucket of a workspace cannot be changed.',
        remedy: 'Choose it before the workspace is created.',
      },
    ],
  },
  'name-workspace': {
    title: 'Name the workspace',
    do: (v) => [
      `The name: ${v.workspace}. 1 to 60 lower-case letters, digits and hyphens, first a letter, last no hyphen.`,
      'Enter it below to check it.',
    ],
    have: () => ['A name that says whose workspace it is.'],
    done: () => 'The name keeps the rules, and you want to keep it.',
    wrong: [
      {
        what: 'The console says that the name is taken.',
        why: 'Names of workspaces are unique everywhere, not only in your account.',
        remedy: 'Put the name of your company or team into it.',
      },
    ],
  },
  'write-as-code': {
    title: 'Create it as code instead',
    do: (v) => [
      `The texts below are filled from the plan and from what is typed here: workspace ${v.workspace}, region ${v.region}, VPC ${v.vpc}, bucket ${v.bucket}, ${v.requiredCu} CU of work in the plan.`,
      'Run the command that shows the plan without applying it, and read what it prints.',
      'Apply the text only when you would also order it in the console.',
    ],
    have: () => [
      'Terraform with the provider alicloud 1.214.0 or later, or the command aliyun for ROS.',
      'Access keys that may create what the text creates. They never stand in the text.',
    ],
    done: () => 'The tool lists exactly what is to be created.',
    wrong: [
      {
        what: 'terraform destroy leaves the workspace there.',
        why: 'Terraform cannot destroy a workspace of the payment type Subscription: it only forgets it.',
        remedy: 'Release it in the console.',
      },
      {
        what: 'terraform plan wants to replace the workspace.',
        why: 'Name, payment type, VPC, vSwitches, zone and bucket each force a new workspace.',
        remedy: 'Do not apply it: restore the value.',
      },
    ],
  },
  'create-workspace': {
    title: 'Create the workspace',
    do: (v) => [
      'In the console of Realtime Compute for Apache Flink order a fully managed workspace.',
      `Name ${v.workspace}; region ${v.region}; VPC ${v.vpc} with its vSwitches; bucket ${v.bucket}.`,
      `${v.requiredCu} CU of work by the plan; 2 CU of management come with each workspace.`,
      'Compare the price with the one you asked for, then order.',
    ],
    have: () => ['Everything checked above.', 'The consent of whoever pays.'],
    done: () => 'The order is placed.',
    wrong: [],
  },
  'await-workspace': {
    title: 'Wait until the workspace is there',
    do: (v) => [
      'It takes 5 to 10 minutes.',
      `Open the workspace and find its first project, ${v.workspace}-default.`,
    ],
    have: () => [],
    done: () => 'The workspace is in the list, and its first project opens.',
    wrong: [],
  },
};

/** What comes with a workspace for a load of its own. */
export const ownStepsEn: Readonly<Record<OwnStepId, StepWords>> = {
  'check-quota': {
    title: 'Ask for a larger quota',
    do: (v) => [
      `With pay-as-you-go an account has 1,000 CU unless more was granted; the plan has ${v.requiredCu} CU of work.`,
      'More than 1,000 CU at once are asked for by ticket.',
    ],
    have: () => [],
    done: () => 'The quota covers the plan.',
    wrong: [],
  },
  'divide-projects': {
    title: 'Divide the CU among projects',
    do: (v) => [
      `The project ${v.workspace}-default is there already.`,
      `Projects of the plan: ${v.projects}.`,
    ],
    have: () => ['The CU that each project is to have.'],
    done: () => 'Every project of the plan has a place to run, with CU enough.',
    wrong: [],
  },
  'add-members': {
    title: 'Let people in',
    do: () => [
      'Give each person who develops or operates jobs rights in the workspace and in the projects, and no more than they need.',
      'Which rights there are is shown by the console: no page on them could be read.',
    ],
    have: () => ['The list of people and what each of them does.'],
    done: () => 'Everybody can do their work, and nobody else can.',
    wrong: [],
  },
  'try-restart': {
    title: 'Know what a start needs',
    do: (v) => [
      `The plan is billed ${v.billing}. With pay-as-you-go, machines are taken when a job starts or restarts, which can fail in a region that is full.`,
      'Restart a job once before somebody depends on it.',
    ],
    have: () => [],
    done: () => 'You know what happens to results while a job cannot start.',
    wrong: [],
  },
  'watch-costs': {
    title: 'Watch what it costs',
    do: () => [
      'Costs run until the workspace is released, not until its jobs stop.',
      'Release a workspace that nobody uses.',
    ],
    have: () => [],
    done: () => 'Somebody looks at the bill every month.',
    wrong: [
      {
        what: 'A pay-as-you-go bill stays unpaid.',
        why: '15 days after the due date the resources are released and the data of the jobs are deleted.',
        remedy: 'Pay before that day.',
      },
    ],
  },
};
