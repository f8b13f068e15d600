import { labels } from '@/core/words/labels/zhCn';
import { f, n, type Phrases } from '@/core/words/phrases/zhCn';
import type { WorkloadsWords } from './en';

/** Workloads as rows that are pasted from a spreadsheet, in simplified Chinese. */
export function workloads({
  middleRate,
  isInBytes,
  cuName,
  megabytesPerCu,
}: Phrases): WorkloadsWords {
  /** The numbers of pasted rows; of many only the first eight. */
  function pastedRows(rows: readonly number[]): string {
    return `第 ${rows.slice(0, 8).map(n).join('、')}${rows.length > 8 ? ' 等' : ''} 行`;
  }

  return {
    times: {
      growth: '单独的增长',
      growthWays: {
        '': '随方案增长',
        percent: '按百分比（每月）',
        records: '按条/秒（每月）',
      },
      growthFigure: '每月增长',
      loadHint: '也可在负载中连同峰值倍数填写，如 2.5万*6。',
      coresHint: '也可在核数中连同数量填写：5*3 表示 5 个作业，每个 3 核。',
    },
    pasteRows: {
      heading: '粘贴表格行',
      hint: '列依次为：名称、每秒条数、业务类型、速率、项目。若有表头，列序不限，也可包含单条记录大小、核数、内存、数量、峰值倍数和增长。负载可写作 2.5万*6（乘以峰值倍数），核数可写作 5*3（数量乘以单个核数）。',
      label: '表格行',
      placeholder: `订单关联\t12万\t复杂\t${middleRate}\tcore`,
      columns: '各列的识别结果',
      column: (position) => `第 ${n(position)} 列`,
      takenFor: (what) => `“${what}”识别为`,
      unused: '不使用',
      uses: {
        name: '名称',
        qps: '每秒条数',
        kind: '业务类型',
        rate: isInBytes ? megabytesPerCu : `每 ${cuName} 每秒条数`,
        project: '项目',
        recordBytes: '单条记录大小（字节）',
        count: labels.count,
        peakFactor: labels.peakFactor,
        growthInPercent: labels.growthInPercent,
        growthInRecords: labels.growthInRecords,
        cores: '核数',
        memoryGb: '内存（GB）',
      },
      moreColumns: (count) => `另有 ${n(count)} 列未使用。`,
      firstIsHeading: '首行是表头',
      work: '业务类型的识别结果',
      word: '表中写法',
      rows: '行数',
      becomes: '识别为',
      choose: '请选择……',
      allOpen: (count) => `其余 ${n(count)} 种待定写法`,
      moreWords: (count) => `另有 ${n(count)} 种写法`,
      unsaid: '未写业务类型的行按',
      doubtful: (text) => `${text} 这类数字读作`,
      askLater: '粘贴后逐个确认',
      decimalSigns: {
        dot: (value) =>
          `${value === undefined ? '' : `${f.typed(value)}：`}“.”作小数点，如 1,234.5`,
        comma: (value) =>
          `${value === undefined ? '' : `${f.typed(value)}：`}“,”作小数点，如 1.234,5`,
      },
      noLoad: '没有识别出负载列：应有每秒条数，或核数和内存。',
      notUsed: (columns) =>
        `未使用的列：${columns.slice(0, 12).join('、')}${columns.length > 12 ? ' 等' : ''}。`,
      scaled: (heading, scale) =>
        `“${heading}”列的数字以${/[a-z]/.test(scale) ? ` ${scale} ` : scale}为单位。`,
      idle: (column, rows) => `${pastedRows(rows)}的“${column}”未使用：该业务类型没有这一项。`,
      copies: (rows, count) =>
        `${n(rows)} 行对应 ${n(count)} 个作业：填写了数量的行表示这么多个相同的作业，每个作业的负载都等于该行的负载。`,
      uncounted: (rows) => `${pastedRows(rows)}的数量不是 0 至 10,000 的整数，按 1 个作业处理。`,
      none: (rows) => `${pastedRows(rows)}的数量为 0，未采用。`,
      unread: (rows) => `${pastedRows(rows)}有数字缺失或无法识别，粘贴后请在对应输入框中填写。`,
      totals: (totals, areKept) => {
        const named = totals
          .slice(0, 8)
          .map(({ position, label }) => `第 ${n(position)} 行（${label}）`);
        return `${named.join('、')}${totals.length > 8 ? '等' : ''}像是合计行，${areKept ? '仍按作业处理' : '未采用'}。`;
      },
      keepTotals: () => '将合计行也作为作业',
      become: (shown, count) =>
        shown < count ? `粘贴后的作业（前 ${n(shown)} 个，共 ${n(count)} 个）` : '粘贴后的作业',
      becomeLabel: '粘贴后的作业列表',
      load: '负载',
      rate: isInBytes ? '速率' : `每 ${cuName} 每秒条数`,
      preview: (count) => `${n(count)} 个作业`,
      undecided: (count) => `有 ${n(count)} 种业务类型的写法无法识别，请逐一选择。`,
      nothing: '还没有内容。',
      tooLong: (max) => `一次最多读取 ${n(max)} 个字符，请分批粘贴。`,
      tooMany: (max) => `一个方案最多 ${n(max)} 个作业。`,
      append: '添加到方案',
      replace: '替换方案中的作业',
      cancel: labels.cancel,
    },
  };
}
