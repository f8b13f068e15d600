import { zh } from '@/core/words/phrases/zhCn';
import type { CommandWords } from './en';

/** The command's own sentences in simplified Chinese. */
export const zhCn: CommandWords = {
  problem: {
    'empty-input': () => '没有可读取的内容。',
    'not-json': ({ line, column }) =>
      line === undefined || column === undefined
        ? '不是合法的 JSON。'
        : `不是合法的 JSON：错误位于第 ${line} 行第 ${column} 列。`,
    'not-utf8': () => '不是 UTF-8 编码的文本。',
    'too-large': ({ limit }) => `超过 ${limit} 字节。`,
    'file-missing': ({ value }) => `文件“${value}”不存在。`,
    'file-is-folder': ({ value }) => `“${value}”是目录，不是文件。`,
    'file-unreadable': ({ value }) => `无法读取“${value}”。`,
    'missing-command': () => '缺少命令，请参阅 streamsizer --help。',
    'unknown-command': ({ value }) => `未知命令“${value}”，请参阅 streamsizer --help。`,
    'unknown-option': () => '此处没有该选项，请参阅 streamsizer --help。',
    'missing-value': () => '需要一个值。',
    'unexpected-value': () => '不需要值。',
    'extra-argument': ({ value }) => `只接受一个参数，“${value}”是多余的。`,
    'missing-link': () => '缺少链接：请用引号括起来，或用 - 从标准输入读取。',
    'not-a-day': () => '必须是日期，格式为 YYYY-MM-DD。',
    'not-a-rate': () => '必须是货币的三个字母、等号和该货币一个单位的价值（大于 0 的数）。',
    'not-an-address': () => '必须是页面地址，且不含 # 及其后的部分。',
    'no-plan': () => '链接中没有方案。',
    'output-failed': ({ value }) => `无法写入输出（${value}）。`,
  },
  between: '',
  help: (worker, shape) => zh`计算流式负载需要的集群及其费用。

用法：
  streamsizer size [plan.json | -]           以 JSON 输出结果
  streamsizer size --ndjson [plans | -]      每行读入一个方案，每行输出一个结果
  streamsizer products [plan.json | -]       输出该方案在各产品上的结果
  streamsizer leaving [plan.json | -]        输出迁移离开该产品的费用
  streamsizer risk [plan.json | -]           输出故障影响与决定因素
  streamsizer road [plan.json | -]           输出长期规划：需求、变更、费用
  streamsizer link [plan.json | -]           输出该方案的链接（从 # 开始）
  streamsizer plan '<link>' | -              以 JSON 输出链接中的方案
  streamsizer report --format <格式> [plan.json | -]
                                             输出该方案的文档

不指定文件或指定 - 时，从标准输入读取方案；链接只在指定 - 时从标准输入读取。

选项：
  --product <file>   描述自有集群的文件；方案未注明产品时即使用该产品；可重复，以最后
                     一个为准，products 列出全部
  --prices <file>    某产品的自有价格文件；该产品的方案未注明价目表时即使用；可为不同产品重复
  --lang en|zh-CN    提示和文档的语言；默认跟随环境设置
  --format <格式>    文档格式：md、csv、tsv、json、txt、html；图片：svg（结果）、
                     svg-steps（扩容）、svg-options（全部机型）；road：json、md、csv、svg；
                     risk：json、svg-backlog、svg-inputs、svg-map、svg-odds
  --title、--customer、--author、--remark <文字>，--date <YYYY-MM-DD>
                     写入文档的标题、客户、作者、备注和日期；不指定则不写
  --checklist <文件> 在文档中加入已保存清单的步骤
  --every-product    在文档中加入该方案在各产品上的对比
  --risk             在文档中加入故障影响
  --risk-terms <条件>
                     故障条件，写法同链接中 risk= 之后的部分，如 down~10~partitions~64；
                     streamsizer risk 用 --terms 指定
  --decides          在文档中加入决定因素
  --odds <数值>      负载和速率的低、最可能、高三个值，用于带 --decides 的文档和
                     streamsizer risk，写法同链接中 odds= 之后的部分，如第一个作业的
                     1.load~80000~100000~150000
  --leaving          在文档中加入迁移离开该产品的费用
  --road             在文档中加入长期规划
  --today <YYYY-MM-DD>  road 及带 --road 的文档：未写起始日期的方案从这一天开始
  --rate <货币>=<数值>
                     road 及文档：另一种货币的一个单位折合方案价格所用货币的数额，用于对比以
                     该货币计价的产品；可为不同货币重复
  --terms <条件>     迁移条件，写法同链接中 leave= 之后的部分，如 weeks~8~bill~18000
  --page <地址>      在文档的链接前加上页面地址
  --pick <机型>      文档采用该 ${worker} 机型（如 ${shape}），而不是最便宜的机型
  --json-errors      以 JSON 数组输出错误
  -h, --help         显示本帮助
  --version          显示版本

出错时，错误信息写入标准错误，标准输出为空，退出码为 2。
使用 --ndjson 时，出错的行输出 {"error":[...]}，其余各行继续处理。
`,
};
