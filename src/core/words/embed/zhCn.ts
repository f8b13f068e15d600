import { labels } from '@/core/words/labels/zhCn';
import type { EmbedWords } from './en';

/** What an embed says, and what the page says that makes one, in simplified Chinese. */
export const embed: EmbedWords = {
  open: '在 StreamSizer 中打开',
  newTab: '在新标签页中打开',
  nothing: {
    heading: '这里没有可显示的方案',
    why: '此框架的地址中没有可用于选型的方案。',
    start: '到 StreamSizer 新建方案',
  },
  moreSteps: (_count, written) => `另有 ${written} 个作业`,
  checklist: {
    bare: '此框架未附带清单，因此所有步骤均为待办。',
    broken: '此框架所带清单有一部分无法读取。',
  },
  builder: {
    heading: '嵌入网页',
    intro: '代码中已包含方案，网页无需再添加其他内容。',
    kind: '嵌入方式',
    kinds: { script: '脚本', frame: '框架', picture: '图片' },
    hints: {
      script: '框架高度随内容变化。适用于允许脚本的网页。',
      frame: '适用于 Wiki 等可能禁止脚本的网页：脚本被禁止时，较长的内容可滚动查看。',
      picture: '静态图片，点击后打开方案。适用于不支持框架的场合。',
    },
    part: '显示内容',
    parts: {
      all: '全部内容',
      card: '选型结果',
      options: labels.allShapes,
      steps: '如何扩容',
      derivation: labels.why,
      checklist: '开通清单',
    },
    speaks: '语言',
    ownLanguage: '跟随访问者',
    theme: '外观',
    themes: { system: '跟随访问者', light: '浅色', dark: '深色' },
    background: '背景',
    transparent: '透明',
    withChecklist: '代码中只包含此浏览器记录的各步骤完成情况，不含已填写的内容。',
    width: '宽度',
    widthHint: '留空则与网页同宽',
    pixels: 'px',
    height: '高度',
    heightHints: {
      follows: '在框架上报自身高度之前，以及脚本停用时使用',
      fixed: '内容较长时可滚动查看',
    },
    badNumber: (low, high) => `请输入 ${low} 到 ${high} 之间的整数。`,
    follows: '网页允许脚本时，高度随内容变化',
    form: '形式',
    forms: {
      inline: 'HTML，图片包含在代码中',
      html: 'HTML，图片为单独文件',
      markdown: 'Markdown，图片为单独文件',
    },
    fileHint: (name) => `请将文件“${name}”与网页放在同一目录；若放在别处，请修改代码中的地址。`,
    svg: '下载 SVG',
    png: '下载 PNG',
    failed: '页面的一部分未能加载，请刷新后重试。',
    code: '代码',
    copy: '复制代码',
    copied: '代码已复制',
    refused: '浏览器不允许复制。代码已选中，请按 Ctrl+C 或 ⌘C 复制。',
    download: '下载代码',
    fileName: 'streamsizer-embed',
    preview: '预览',
    untitled: '集群方案',
    title: (plan) => `${plan} – StreamSizer`,
    long: (characters) =>
      `方案较长，代码共 ${characters} 个字符。有些编辑器会截断这样的代码，粘贴后请检查。`,
    fromFile:
      '当前页面是从本地文件打开的，其他网页无法访问。请通过网址打开 StreamSizer，再生成可用的代码。',
    wait: '正在生成代码……',
  },
};
