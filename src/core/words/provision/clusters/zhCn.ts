import type { ClustersWords } from './en';

/** Whose checklist is shown, and how others are begun, chosen and taken over, in simplified Chinese. */
export const clustersZhCn: ClustersWords = {
  label: '所属集群',
  earlier: '此前的清单',
  fresh: (name) => `${name}（尚未填写）`,
  unkept: (name) => `${name}（来自链接，未保存）`,
  create: '新建',
  rename: '重命名',
  remove: '删除',
  removed: (name) => `已删除“${name}”的清单`,
  createHeading: '新建清单',
  renameHeading: '重命名清单',
  name: '集群名称',
  startFrom: '起始内容',
  startEmpty: '空白清单',
  startHint: '会复制地域、网络地址、存储和负责人；所有步骤均为待办，因为新集群尚未进行任何操作。',
  createNow: '创建',
  renameNow: '重命名',
  isNew: '本方案的清单尚未填写。此浏览器中有其他方案的清单。',
  goOn: (name) => `继续使用“${name}”`,
  offered:
    '链接中包含一份清单，目前仅供查看，尚未保存。保存或更改后，它会与您已有的清单并存，已有的清单不受影响。',
  framed: '链接中包含一份清单，且本页嵌在其他网页中显示，在此处所做的更改不会保存。',
  openAlone: '在单独的标签页中打开',
  keep: '保存这份清单',
  leave: '不保存',
};
