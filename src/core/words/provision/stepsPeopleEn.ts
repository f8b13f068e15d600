import type { StepWords } from '@/core/provisioning/checklist/stepValues';

/** Projects, RAM users and the first Blink version. */
export const stepsPeopleEn = {
  'create-projects': {
    title: 'Create the projects',
    do: (v) => [
      'Cluster Management > Cluster List (集群管理 > 集群列表): in the cluster’s row click Create Project (创建项目).',
      'Enter the project’s name (项目名称) and remark, and set its CU (指定CU) with the slider.',
      'Click Create (创建), and repeat for every project.',
      `The plan’s projects: ${v.projects}; together ${v.givenCu} of ${v.capacityCu} CU.`,
    ],
    have: () => ['A name for every project.'],
    done: () => 'Every project is listed with its CU.',
    wrong: [
      {
        what: 'A project gets no CU.',
        why: 'All projects share the cluster’s CU, and the others took it.',
        remedy: 'Give the others less, or add Slaves.',
      },
    ],
  },
  'create-shared-project': {
    title: 'Create the shared project',
    do: (v) => [
      'Open the Realtime Compute console (实时计算控制台), hover over your picture at the top and click Project Management (项目管理).',
      'Project List (项目列表): click New Project (新建项目) at the top right.',
      'Choose the order number, enter name and remark, and click Create (创建).',
      `The plan’s projects: ${v.projects}.`,
    ],
    have: () => ['A paid order without a project; a red number on the button counts them.'],
    done: () => 'The project stands in Project List (项目列表).',
    wrong: [
      {
        what: 'An authorisation error appears.',
        why: 'The service has no role yet.',
        remedy: 'Complete the authorisation step and try again.',
      },
    ],
  },
  'create-ram-user': {
    title: 'Create RAM users',
    do: () => [
      'On the first use of RAM, set the strength of passwords and the security policy for RAM users.',
      'In the RAM console create a user for every developer.',
      'Give each the right to log in to the console.',
    ],
    have: () => ['The developers’ names, phones and mail addresses.'],
    done: () => 'Every developer has a user, without permissions so far.',
    wrong: [
      {
        what: 'Several people share the main account.',
        why: 'It has every right and pays for everything.',
        remedy: 'Give each a RAM user with the least they need.',
      },
    ],
  },
  'write-developer-policy': {
    title: 'Write the developers’ policy',
    do: (v) => [
      'Choose below: all projects or some of them.',
      'In the RAM console open Policies (权限策略管理) and create a custom policy (创建自定义权限策略) in script mode.',
      'Paste the text below.',
      `Projects of the plan: ${v.projects}.`,
    ],
    have: () => ['The exact names of the projects that each group may use.'],
    done: () => 'The policy stands among the custom policies.',
    wrong: [
      {
        what: 'Error 922019: the RAM user has no passRole permission.',
        why: 'ram:PassRole is missing.',
        remedy: 'Keep both statements of the policy, also for a single project.',
      },
      {
        what: 'A developer sees no project.',
        why: 'The resource has stray backslashes or another name.',
        remedy: 'It reads acs:stream:*:*: and the project’s name, with nothing between.',
      },
    ],
  },
  'attach-developer-policy': {
    title: 'Attach the policy to users or a group',
    do: () => [
      'In the RAM console choose the user, or the user group.',
      'Click Add Permissions (添加权限), choose the custom policy and confirm.',
    ],
    have: () => ['Who belongs to which group.'],
    done: () => 'The user’s permissions list the policy.',
    wrong: [
      {
        what: 'Everybody gets every project.',
        why: 'One wide policy hangs on the whole group.',
        remedy: 'Make a policy for each group of projects.',
      },
    ],
  },
  'hand-over-login': {
    title: 'Hand over the login address',
    do: () => [
      'RAM console > Overview (概览) > Account Management (账号管理): copy the login address for RAM users.',
      'Send it to the developers and let each log in and open a project.',
    ],
    have: () => ['A safe way to hand over first passwords.'],
    done: () => 'Every developer has opened a project of theirs.',
    wrong: [
      {
        what: 'The console suddenly asks who they are.',
        why: 'After long inactivity it verifies by text message and mail.',
        remedy: 'Keep phone and mail of every user up to date.',
      },
    ],
  },
  'install-version': {
    title: 'Install a Blink version',
    do: () => [
      'Console: hover over the account at the top right, click Project Management (项目管理), then Cluster Management > Cluster List (集群管理 > 集群列表).',
      'In the cluster’s row click More > Version Management (更多 > 版本管理).',
      'On the tab of installable versions (可安装版本) choose one tagged stable and click Install (安装).',
      'Wait while the cluster shows version deploying (版本部署中); one installation runs at a time, and a failed one is reported by SMS.',
    ],
    have: () => [
      'The version that the jobs were tested with.',
      'Fewer than three installed versions; a cluster that already has more keeps them.',
    ],
    done: () =>
      'The version stands among the installed ones (已安装版本). It is in service for one year by default; after that it stays usable and is no longer maintained.',
    wrong: [
      {
        what: 'Flink versions exceeded max limitation:3',
        why: 'Three versions are installed.',
        remedy: 'Uninstall one that no job uses, then install.',
      },
      {
        what: 'A beta version misbehaves.',
        why: 'A beta version is for special cases; elsewhere its quality is not promised.',
        remedy: 'Install a stable one.',
      },
    ],
  },
  'set-current-version': {
    title: 'Make a version the current one',
    do: () => [
      'Version Management (版本管理) > Installed Versions (已安装版本).',
      'In the version’s row click Set as current (设置为current).',
    ],
    have: () => ['An installed version.'],
    done: () =>
      'The version is marked current: the cluster’s jobs take it unless they say otherwise.',
    wrong: [
      {
        what: 'A job behaves otherwise after the change.',
        why: 'It follows the current version, and versions differ.',
        remedy: 'Set the job’s own version first, and change it after a test.',
      },
    ],
  },
  'switch-job-version': {
    title: 'Switch one job to another version',
    do: () => [
      'Console: click Development (开发) at the top.',
      'Double-click the job to open it.',
      'Click Version (版本信息) at the bottom right and choose.',
    ],
    have: () => ['The other version, installed.'],
    done: () => 'The job shows the version and passes the syntax check.',
    wrong: [
      {
        what: 'code:[30006] … blink script not exist',
        why: 'The job’s version is not installed.',
        remedy: 'Switch or install; if it is listed as installed, ask by ticket.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
