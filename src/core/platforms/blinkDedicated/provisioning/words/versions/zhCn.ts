import type { VersionFacts, VersionsWords } from '@/core/platforms/versionPlanner';

/** A job may belong to no project. */
const jobIn = ({ job, project }: VersionFacts) =>
  project === '' ? `作业 ${job}` : `项目 ${project} 的作业 ${job}`;
const listedJobs = ({ known }: VersionFacts) =>
  known === '' ? '作业列表为空。' : `列表中的作业：${known}。`;
const installedOnes = ({ known }: VersionFacts) =>
  known === '' ? '已安装版本列表为空。' : `已安装的版本：${known}。`;

/** The words of Blink versions in simplified Chinese. */
export const versionsZhCn: VersionsWords = {
  tags: { stable: 'stable', beta: 'beta', none: '无标签' },
  tagNotes: {
    stable: '稳定版本，推荐安装。',
    beta: '测试版本，仅用于特定场景，其他场景不保证质量和稳定性。',
    none: '较早的稳定版本。',
  },
  actions: {
    install: ({ version }) => `安装版本 ${version}`,
    uninstall: ({ version }) => `卸载版本 ${version}`,
    'set-current': ({ version }) => `将 ${version} 设为当前版本`,
    'switch-job': (facts) => `将${jobIn(facts)} 切换到 ${facts.version}`,
    'take-offline': (facts) => `将${jobIn(facts)} 下线`,
  },
  rules: {
    unnamed: () => '未填写版本名称。',
    'already-installed': ({ version }) => `${version} 已安装。`,
    limit: ({ limit }) => `已安装版本数须小于 ${limit} 才能安装，请先卸载一个版本。`,
    installing: () => '版本部署中，一次只能安装一个版本。',
    'not-installed': ({ version }) => `${version} 未安装。`,
    'is-current': ({ version }) => `${version} 是当前版本。`,
    'job-refers': ({ version, jobs }) => `仍有线上作业引用 ${version}：${jobs}。`,
    'already-current': ({ version }) => `${version} 已是当前版本。`,
    'unknown-job': (facts) => `没有${jobIn(facts)}。`,
    'already-on-version': ({ job, version }) => `作业 ${job} 已在使用 ${version}。`,
    'already-offline': ({ job }) => `作业 ${job} 已下线。`,
  },
  reasons: {
    'state-problem': () => '请先修正列表中不明确的内容。',
    unnamed: () => '有一个目标未填写版本。',
    'no-version': ({ version }) => `“${version}”不是版本号，版本号形如 3.7.10。`,
    'job-unnamed': () => '有一个目标未填写作业。',
    'unknown-job': (facts) => `没有${jobIn(facts)}。${listedJobs(facts)}`,
    'unknown-locked-job': (facts) => `没有${jobIn(facts)}，锁定不会生效。${listedJobs(facts)}`,
    'unknown-version': (facts) => `${facts.version} 未安装，无法卸载。${installedOnes(facts)}`,
    'unknown-kept-version': (facts) =>
      `要求保留的 ${facts.version} 未安装。${installedOnes(facts)}`,
    contradiction: ({ versions }) => `有两个目标互相矛盾：${versions}。`,
    'not-installed': ({ version }) => `${version} 不能既设为当前版本又不安装：当前版本必须已安装。`,
    'job-refers': ({ version, jobs }) => `以下作业仍引用 ${version}，因此无法卸载：${jobs}。`,
    'job-online': ({ version, jobs }) =>
      `以下作业在线，${version} 无法卸载：${jobs}。请先允许下线这些作业。`,
    'job-locked': ({ job, version }) => `作业 ${job} 已锁定，不能切换到 ${version}。`,
    'version-kept': ({ version }) => `${version} 已设为保留，不能卸载。`,
    installing: ({ versions }) => `版本部署中，须等待其完成后才能安装 ${versions}。`,
    limit: ({ limit, versions }) => `需要同时安装的版本超过 ${limit} 个：${versions}。`,
    'is-current': ({ version }) => `${version} 是当前版本，且没有其他版本可以设为当前版本。`,
  },
  service: {
    'in-service': '服役中',
    'ending-soon': '服役期即将结束',
    ended: '已退役，可继续使用，但不再维护',
    unknown: '服役期未知',
  },
  problems: {
    'no-current': () => '没有设置当前版本。',
    'several-current': ({ versions }) => `只能有一个当前版本，现有：${versions}。`,
    'version-unnamed': () => '有版本未填写名称。',
    'version-twice': ({ version }) => `${version} 重复列出。`,
    'too-many-installed': ({ limit }) => `已安装版本超过 ${limit} 个，无法处理。`,
    'job-twice': (facts) => `${jobIn(facts)} 重复列出。`,
    'job-version-missing': ({ job, version }) =>
      `作业 ${job} 引用的 ${version} 未安装，上线时会报 30006。`,
    'no-such-day': ({ version, day }) => `${version}：“${day}”不是有效日期，格式应如 2020-02-29。`,
  },
  endOfService: ({ day }) => `服役至 ${day}`,
  endDerived: '按默认服役期推算：自安装日起一年',
  nothingToDo: '目标已满足，无需操作。',
  planSteps: (_count, printed) => `共 ${printed} 步`,
  whileOnline: (step) => `不下线，直接${step}（本工具的推断，官方文档未说明）`,
  installAlert: '安装失败时会收到短信告警。',
  installList: '版本能否安装，以控制台“可安装版本”列表为准。',
  offlineAlert: '已下线的作业不会自动恢复，需要手动上线。',
  onlineAlert:
    '官方文档给出的办法是先下线作业再卸载版本。在线切换作业即可释放版本是本工具的推断；若控制台仍不允许卸载，请先下线该作业。',
  stranded: ({ version, jobs }) =>
    `已下线但仍引用 ${version} 的作业：${jobs}。卸载后再上线会报 code:[30006]（blink script not exist），请先切换到已安装的版本。`,
  more: (count) => `另有 ${count} 个`,
};
