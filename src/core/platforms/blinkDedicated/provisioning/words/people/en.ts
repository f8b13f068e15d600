import type { StepWords } from '@/core/platforms/step';

/** Projects, RAM users and the first Blink version. */
export const stepsPeopleEn = {
  'create-projects': {
    title: 'Create the projects',
    do: (v) => [
      'Cluster Management > Cluster List (集群管理 > 集群列表): in the cluster’s row click Create Project (创建项目).',
      'Enter the project’s name (项目名称) and remark, and set its CU (指定CU) with the slider.',
      'Click Create (创建). Repeat for every project.',
      `The plan’s projects: ${v.projects}. Together they get ${v.givenCu} of the cluster’s ${v.capacityCu} CU.`,
    ],
    have: () => ['A name for every project.'],
    done: () => 'Every project is listed with its CU.',
    wrong: [
      {
        what: 'There are no CU left for a project.',
        why: 'All projects share the cluster’s CU, and the other projects have taken them.',
        remedy: 'Give the other projects fewer CU, or add Slaves.',
      },
    ],
  },
  'create-shared-project': {
    title: 'Create the shared-mode project',
    do: (v) => [
      'Open the Realtime Compute console (实时计算控制台), hover over your profile picture at the top and click Project Management (项目管理).',
      'Project List (项目列表): click New Project (新建项目) at the top right.',
      'Choose the order number, enter a name and a remark, and click Create (创建).',
      `The plan’s projects: ${v.projects}.`,
    ],
    have: () => [
      'A paid order without a project; the red number on the button shows that there is one.',
    ],
    done: () => 'The project is in Project List (项目列表).',
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
      'If you use RAM for the first time, set the password strength and the security settings for RAM users.',
      'In the RAM console create a RAM user for every developer.',
      'Allow each of them to log in to the console.',
    ],
    have: () => ['The developers’ names, phone numbers and e-mail addresses.'],
    done: () => 'Every developer has a RAM user, still without permissions.',
    wrong: [
      {
        what: 'Several people share the main account.',
        why: 'It has every permission and pays for everything.',
        remedy: 'Give each person a RAM user with only the permissions they need.',
      },
    ],
  },
  'write-developer-policy': {
    title: 'Write the developers’ policy',
    do: (v) => [
      'Choose below: all projects or chosen projects.',
      'In the RAM console open Policies (权限策略管理) and create a custom policy (创建自定义权限策略) in script mode (脚本配置).',
      'Paste the text below.',
      `The plan’s projects: ${v.projects}.`,
    ],
    have: () => ['The exact names of the projects that each group may use.'],
    done: () => 'The policy is in the list of custom policies.',
    wrong: [
      {
        what: 'Error 922019: the RAM user has no passRole permission.',
        why: 'ram:PassRole is missing.',
        remedy: 'Keep both statements of the policy, even for a single project.',
      },
      {
        what: 'A developer sees no project.',
        why: 'The resource has stray backslashes or the wrong project name.',
        remedy: 'Write acs:stream:*:*: and then the project’s name, with nothing in between.',
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
        what: 'Everyone can use every project.',
        why: 'One policy for all projects is attached to the whole group.',
        remedy: 'Write one policy for each group of projects.',
      },
    ],
  },
  'hand-over-login': {
    title: 'Hand over the login address',
    do: () => [
      'RAM console > Overview (概览) > Account Management (账号管理): copy the login address for RAM users.',
      'Send it to the developers, and ask each of them to log in and open a project.',
    ],
    have: () => ['A safe way to hand over first passwords.'],
    done: () => 'Every developer has opened one of their projects.',
    wrong: [
      {
        what: 'The console suddenly asks a user to verify who they are.',
        why: 'After a long time without work on jobs, it verifies identity by SMS and e-mail.',
        remedy: 'Keep every user’s phone number and e-mail address up to date.',
      },
    ],
  },
  'install-version': {
    title: 'Install a Blink version',
    do: () => [
      'Console: hover over the account at the top right and click Project Management (项目管理), then Cluster Management > Cluster List (集群管理 > 集群列表).',
      'In the cluster’s row click More > Version Management (更多 > 版本管理).',
      'On the tab of installable versions (可安装版本) choose one tagged stable and click Install (安装).',
      'Wait while the cluster’s state is version deploying (版本部署中); only one installation runs at a time, and a failed one is reported by SMS.',
    ],
    have: () => [
      'The version that the jobs were tested with.',
      'Fewer than three installed versions; a cluster that already has more keeps them.',
    ],
    done: () =>
      'The version is among the installed versions (已安装版本). Its service period is one year by default; after that it can still be used but is no longer maintained.',
    wrong: [
      {
        what: 'Flink versions exceeded max limitation:3',
        why: 'Three versions are installed.',
        remedy: 'Uninstall one that no job uses, then install.',
      },
      {
        what: 'A beta version does not work well.',
        why: 'A beta version is for special cases only; in others its quality and stability are not guaranteed.',
        remedy: 'Install a stable version.',
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
      'The version is marked current: jobs use it unless they have a version of their own.',
    wrong: [
      {
        what: 'A job behaves differently after the change.',
        why: 'It uses the current version, and versions have different features.',
        remedy: 'First give the job a version of its own, and change it only after a test.',
      },
    ],
  },
  'switch-job-version': {
    title: 'Switch one job to another version',
    do: () => [
      'Console: click Development (开发) at the top.',
      'Double-click the job to open it.',
      'Click Version (版本信息) at the bottom right and choose the version.',
    ],
    have: () => ['The other version is installed.'],
    done: () => 'The job shows the new version and passes the syntax check.',
    wrong: [
      {
        what: 'code:[30006] … blink script not exist',
        why: 'The job’s version is not installed.',
        remedy:
          'Switch the job to another version or install this one; if it is listed as installed, ask by ticket.',
      },
    ],
  },
} satisfies Readonly<Record<string, StepWords>>;
