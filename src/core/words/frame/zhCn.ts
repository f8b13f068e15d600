import type { PresetWords } from '@/core/plan/firstPreset';
import { labels } from '@/core/words/labels/zhCn';
import { day, n } from '@/core/words/phrases/zhCn';
import type { FrameWords } from './en';

/** The first example, which the page shows when nothing is asked for. */
export const firstPreset: PresetWords = {
  title: '订单平台',
  workloads: ['订单关联', '点击流过滤', '小时汇总'],
};

/** What surrounds every page: its name, its tabs and menus, the notices above it and the copying of its link, in simplified Chinese. */
export const frame: FrameWords = {
  firstPreset,
  productName: 'StreamSizer',
  description: (offer) => `流计算集群容量规划：根据负载计算机型、价格和扩容方案。${offer}。`,
  header: {
    contents: '本页内容',
    views: '页面',
    viewNames: {
      size: '选型',
      products: '产品',
      road: labels.overTime,
      risk: labels.risk,
      provision: '开通',
      compare: '对比',
      share: '分享',
      leaving: '迁移',
    },
    plans: '方案库',
    languages: '语言',
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    copyLink: '复制链接',
    close: labels.close,
    skip: '跳到结果',
  },
  colophon: { notices: '开源软件包及其许可证' },
  blank: {
    heading: '请填写第一个作业',
    hint: '填写每秒条数和业务类型，集群和价格将显示在此处。也可以粘贴表格行。',
    elsewhere: '此方案还没有作业，本页暂无内容。',
    toSize: '填写作业',
    noWorkload: '还没有作业，请添加或粘贴。',
  },
  unsized: {
    heading: '此方案暂时无法计算',
    fields: (count) => `请先填写或修改 ${n(count)} 个字段，具体见各字段的提示。`,
    elsewhere: '此方案可以计算之后，本页才有内容。',
  },
  work: {
    heading: '此前输入的方案',
    offer: (title, ms) => `${day(ms)}编辑的方案：“${title}”`,
    open: '打开',
    dismiss: '暂不打开',
  },
  part: {
    missing: (name) => `“${name}”未能加载`,
    broken: (name) => `页面出错，无法显示“${name}”`,
    kept: '已填写的内容会保留。可能是网络已断开，或该部分已被新版本替换。',
    again: '重试',
    unreachable: '仍然无法连接到页面。请检查网络后重试，已填写的内容会保留。',
  },
  unread: {
    heading: '方案中有字段无法识别',
    before: '本页内容均为该次输入之前的方案。',
    toField: '前往该字段',
  },
  copying: {
    copied: '链接已复制',
    copiedBefore: '链接已复制。方案中有字段无法识别，链接中是该次输入之前的方案。',
    blank: '方案还没有作业，暂无链接。',
    failed: '无法生成链接：页面的一部分未能加载，请联网后重试。',
    refused: '浏览器拒绝了复制。下方链接已选中，请按 Ctrl+C 或 ⌘C 复制。',
    label: '此方案的链接',
  },
};
