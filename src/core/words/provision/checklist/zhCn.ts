import type { Problem } from '@/core/plan/problem';
import type { ChecklistPartName } from '@/core/provisioning/checklist/partOf';
import type { ChecklistWords } from './en';

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
  workspace: '工作空间',
  connectors: '连接器',
  stores: '存储',
  projects: '项目 CU',
  policy: '权限策略选项',
  versions: '版本',
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
  foreign: (count) => `清单中有 ${count} 步属于其他产品或更新的版本，已保留，但不在此显示。`,
  general: {
    heading: '检查',
    intro: '适用于任何产品的检查，并带上本方案的数值。',
    notice:
      '本工具没有这一产品的操作步骤，因此没有可勾选的清单。以下检查只取决于方案和网络；IP、Bucket 和地域的规则以阿里云为准。',
    noSteps: '本工具没有这一产品的操作步骤。',
    checks: {
      vswitch: '节点所需的 IP',
      bucket: '存放程序包的 Bucket',
      stores: '集群需要访问的存储',
      projects: '各项目的 CU',
    },
  },
  statuses: { open: '待办', done: '已完成', skipped: '已跳过', blocked: '受阻' },
  permanent: (what) => `以后不能变更：${what.join('、')}。`,
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
  ownStep: '没有文档描述这一步，这是本工具的建议。',
  waitsFor: (titles) => `需先完成：${titles.join('；')}`,
  stale: (names) => `完成之后，以下值有变化：${names.join('、')}。`,
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
