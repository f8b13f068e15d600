import type { Problem } from '@/core/plan/problem';
import type { Permanent, PlanValueName } from '@/core/platforms/step';
import type { ChecklistPartName } from '@/core/provisioning/checklist/partOf';
import type { ChecklistWords } from './en';

const permanents: Readonly<Record<Permanent, string>> = {
  region: '地域',
  'slave-shape': 'Slave 机型',
  'master-count': 'Master 数量',
  'billing-method': '计费方式',
  zone: '可用区',
  'storage-class': '存储类型',
  'bucket-region': 'Bucket 区域',
};

const planValues: Readonly<Record<PlanValueName, string>> = {
  region: '地域',
  slave: 'Slave 机型',
  slaveCount: 'Slave 数量',
  master: 'Master 机型',
  masterCount: 'Master 数量',
  nodeCount: '节点数',
  capacityCu: '容量',
  requiredCu: '需求',
  givenCu: '分配的 CU',
  vpc: 'VPC',
  vswitch: '交换机',
  bucket: 'Bucket',
  billing: '计费方式',
  priceList: '价目表',
  price: '价格',
  projects: '项目',
};

const parts: Readonly<Record<ChecklistPartName, string>> = {
  whole: '整份清单',
  plan: '方案',
  version: '版本号',
  path: '路径',
  step: '某一步骤',
  region: '地域',
  vpc: 'VPC',
  securityGroup: '安全组',
  vswitch: '交换机',
  running: '现有集群',
  bucket: 'Bucket',
  stores: '存储',
  projects: '项目 CU',
  policy: '权限策略选项',
  versions: 'Blink 版本',
  unknown: '当前版本不认识的内容',
};

function reason({ code, limit }: Problem): string {
  const bound = String(limit ?? '');
  switch (code) {
    case 'required':
      return '缺失';
    case 'unknown-field':
      return '无法识别';
    case 'wrong-version':
      return '由更新的版本写入';
    case 'not-one-of':
      return '不是可选值';
    case 'too-long':
      return `超过 ${bound} 个字符`;
    case 'too-many':
      return `超过 ${bound} 项`;
    default:
      return '无法读取';
  }
}

/** What the checklist says around its steps, in simplified Chinese. */
export const checklistZhCn: ChecklistWords = {
  heading: '清单',
  intro: '按顺序列出要准备和操作的事项，并带上本方案的数值。',
  path: '路径',
  paths: {
    'new-cluster': {
      name: '新建集群',
      hint: '按文档完成从下单到首个作业的全部步骤',
      notice:
        '独享模式自 2021-04-28 起停止新购。本路径依据官方 2022-01-20 的最后一版文档，可用于编写方案、教学和对比。',
    },
    'existing-cluster': {
      name: '存量集群',
      hint: '用户、Blink 版本、报错、扩缩容、续费和白名单',
      notice:
        '2022-11-15 起不再受理升级订单，且每次最多续费 4 个月。请提前规划迁移到 Flink 全托管。',
    },
    'shared-mode': {
      name: '共享模式',
      hint: '按 CU 购买的项目，无需选择机器',
      notice: '共享模式已于 2019-12-24 下线，存量项目可扩缩容和续费；请跳过与购买有关的步骤。',
    },
  },
  phases: {
    availability: '在售情况与路径',
    activate: '开通服务',
    network: 'VPC 与交换机',
    bucket: 'OSS Bucket',
    role: '服务角色',
    cluster: '创建集群',
    projects: '创建项目',
    'ram-users': 'RAM 用户',
    versions: 'Blink 版本',
    operate: '运维',
  },
  statuses: { open: '待办', done: '已完成', skipped: '已跳过', blocked: '受阻' },
  doers: {
    'main-account': '主账号',
    'ram-user-allowed': '主账号或已授权的 RAM 用户',
    anyone: '任何人',
  },
  dangers: {
    'jobs-lose-stores': '危险：在角色及其原有的全部策略恢复之前，运行中的作业可能无法读写存储。',
    'creation-fails': '危险：缺少该安全组和弹性网卡，集群将无法创建。',
  },
  panels: {
    stock: '填写现有集群',
    vpc: '记录 VPC',
    vswitch: '检查交换机',
    bucket: '检查 Bucket',
    stores: '检查存储',
    projects: '分配 CU',
    'policy-developer': '开发人员的权限策略',
    'policy-role': '服务角色的权限策略',
    'policy-narrow-role': '收窄后的服务角色权限策略',
    'policy-repaired-role': '需要重新添加的权限策略',
    'policy-shared': '共享模式的权限策略',
    versions: '规划版本',
    errors: '查询报错',
  },
  permanent: (what) => `以后不能变更：${what.map((one) => permanents[one]).join('、')}。`,
  headings: {
    do: '操作',
    have: '准备',
    done: '完成标志',
    wrong: '常见问题',
    why: '原因',
    remedy: '处理办法',
    source: '来源',
    by: '操作者',
  },
  labels: {
    status: '状态',
    owner: '负责人',
    date: '日期',
    remark: '备注',
    reason: '原因',
    reasonSkipped: '跳过原因',
    reasonBlocked: '受阻原因',
    markDone: (title) => `完成：${title}`,
    notes: '记录',
    occasional: '按需',
    next: '下一步',
    goToNext: '前往下一步',
    stale: '待复核',
  },
  waitsFor: (titles) => `需先完成：${titles.join('；')}`,
  stale: (names) => `完成之后，以下值有变化：${names.map((name) => planValues[name]).join('、')}。`,
  unmet: (titles) => `已勾选，但前置步骤尚未完成：${titles.join('；')}`,
  confirmAgain: '仍然有效',
  progress: (finished, total) => `已处理 ${finished} / ${total} 步`,
  progressMore: (blocked, stale) =>
    [
      ...(blocked > 0 ? [`${blocked} 步受阻`] : []),
      ...(stale > 0 ? [`${stale} 步需复核`] : []),
    ].join('，'),
  allDone: '所有步骤均已处理。',
  nothingNow: '目前没有可操作的步骤：其余步骤受阻，或需先完成其他步骤。',
  noRegion: '________',
  noPrice: '价目表未列出',
  project: (name, cu) => `${name} ${cu}`,
  sharedProject: '未指定项目的作业',
  moreProjects: (count) => `另有 ${count} 个`,
  actions: {
    copy: '复制',
    copied: '已复制',
    copyRefused: '浏览器拒绝了复制，请选中文本后手动复制。',
    copyLink: '复制含清单的链接',
    linkCopied: '已复制含清单的链接',
    linkTooLong: '清单过长，无法放入链接，请改为下载文件。',
    linkFailed: '无法生成链接：页面的一部分未能加载，请刷新重试。',
    download: '下载',
    open: '打开文件',
    print: '打印',
    clear: '清空清单',
    cleared: '清单已清空',
    undo: '撤销',
    cancel: '取消',
  },
  file: {
    name: (title) => `清单 ${title}`.trim(),
    opened: '已打开清单',
    notJson: '该文件不是清单：不是合法的 JSON。',
    refused: '该文件无法直接打开：',
    salvage: '打开可以读取的部分',
    tooLarge: '该文件过大，不可能是清单。',
    noAnswer: '该文件中的方案无法计算：',
  },
  storage: {
    note: '仅保存在此浏览器中。',
    saved: '已保存在此浏览器',
    full: '浏览器存储空间已满，之后的更改会在关闭页面时丢失，请下载清单。',
    blocked: '浏览器不允许本页保存内容，更改会在关闭页面时丢失，请下载清单。',
    corrupted: (dropped) => `保存的清单已损坏。已恢复可读取的内容，丢弃了 ${dropped} 处：`,
  },
  dropped: (part, why) => `${part}：${why}`,
  part: (part) => parts[part],
  stepPart: (title) => `步骤“${title}”`,
  reason,
  moreDropped: (count) => `另有 ${count} 处`,
};
