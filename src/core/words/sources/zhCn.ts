import type { Place, SourceId } from '@/core/platforms/sources';
import { n } from '@/core/words/phrases/zhCn';
import type { SourcesWords } from './en';

const places: Readonly<Record<Place, string>> = {
  'chapter-1': '第 1 章',
  'chapter-2': '第 2 章',
  'chapter-3': '第 3 章',
  'chapter-6': '第 6 章',
  'chapter-7': '第 7 章',
  'price-list': '价目表',
  billing: '计费方式',
  faq: '常见问题',
  limits: '使用限制',
  scaling: '变更配置',
  'window-functions': '窗口函数',
  functions: '自定义函数',
  'bucket-names': 'Bucket 命名规则',
  vswitches: '交换机',
  notice: '服务公告',
  example: '示例',
  unnamed: '页面未记录',
};

const sourceNames: Readonly<Record<SourceId, string>> = {
  'prep-2019': '《准备工作》2019 年版',
  'prep-2022': '《准备工作》2022 年版',
  'sc-git': '产品文档仓库（2018 至 2021 年）',
  'help-eol': '产品停售公告（2025 年）',
  'oss-docs': 'OSS 帮助文档（2021 年）',
  'vpc-docs': '专有网络帮助文档（2025 年）',
  'ram-docs': 'RAM 帮助文档（2025 年）',
  example: 'StreamSizer 示例集群',
};

const shortSources: Readonly<Record<SourceId, string>> = {
  'prep-2019': '准备工作',
  'prep-2022': '准备工作',
  'sc-git': '文档',
  'help-eol': '帮助中心',
  'oss-docs': 'OSS 帮助',
  'vpc-docs': 'VPC 帮助',
  'ram-docs': 'RAM 帮助',
  example: '示例',
};

/** The documents that facts come from, in simplified Chinese. */
export const sources: SourcesWords = {
  source: {
    short: ({ sourceId, place, date }) =>
      `${shortSources[sourceId]} ${date.slice(0, 4)}，${places[place]}`,
    places,
    names: sourceNames,
    full: ({ sourceId, place, date }, title, edition) =>
      `来源：${sourceNames[sourceId]}，${places[place]}，${date}（${title}，${edition}）`,
    also: ({ sourceId, place, date }, facts) =>
      `${sourceNames[sourceId]}，${places[place]}，${date}：${facts.join('；')}`,
    ours: '以上来源中没有的建议为本工具所加。',
    titled: (sourceId, title) => `${sourceNames[sourceId]}：${title}`,
    open: (position, subject, label) => `第 ${n(position)} 步“${subject}”的来源：${label}`,
    document: '文档',
    edition: '版本',
    place: '位置',
    date: '文档日期',
    publisher: '发布方',
  },
};
