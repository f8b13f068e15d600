import type { ProductProblem } from '@/core/platforms/own/productProblem';
import { f, n } from '@/core/words/phrases/zhCn';
import type { ProductFileWords } from './en';

const types: Readonly<Record<string, string>> = {
  number: '数字',
  text: '文本',
  list: '列表',
  object: '对象',
};

function problem({ code, limit }: ProductProblem): string {
  const bound = typeof limit === 'number' ? f.exact(limit) : String(limit ?? '');
  const choices = Array.isArray(limit) ? limit.join('、') : bound;
  switch (code) {
    case 'required':
      return '必须填写。';
    case 'unknown-field':
      return '产品文件中没有这个字段。';
    case 'wrong-type':
      return `必须是${types[bound] ?? bound}。`;
    case 'wrong-version':
      return `目前只支持版本为 ${bound} 的产品文件。`;
    case 'below-minimum':
      return `不能小于 ${bound}。`;
    case 'above-maximum':
      return `不能大于 ${bound}。`;
    case 'not-whole':
      return '必须是整数。';
    case 'not-one-of':
      return choices === '' ? '文件中没有可选项。' : `必须是以下之一：${choices}。`;
    case 'not-text':
      return '含有非文本字符或换行。';
    case 'empty-text':
      return '不能为空。';
    case 'too-long':
      return `最多 ${bound} 个字符。`;
    case 'too-few':
      return `数量过少：至少 ${bound} 个。`;
    case 'too-many':
      return `数量过多：最多 ${bound} 个。`;
    case 'not-an-id':
      return '只能由 1 至 40 个小写字母、数字、点、连字符或下划线组成，以字母或数字开头，且不能是“constructor”。';
    case 'not-a-day':
      return '必须是有效日期，格式为 YYYY-MM-DD。';
    case 'not-a-currency':
      return '必须是货币的三个大写字母，例如 GBP。';
    case 'no-language':
      return '至少填写一种语言。';
    case 'repeated':
      return '在列表中重复出现。';
    case 'not-rising':
      return `必须大于前一项（${bound}）。`;
    case 'no-ceiling':
      return '必须填写：只有最后一种规格可以没有上限。';
    case 'nothing-usable':
      return '扣除系统预留后，不足 1 个可用 CU。';
    case 'ceiling-too-low':
      return `不能小于 ${bound} CU，即文件允许的最小集群。`;
    case 'no-such-shape':
      return '该价格对应的规格在文件中没有描述。';
    case 'too-many-decimals':
      return limit === 0 ? '必须是整数：该货币没有小数位。' : `最多 ${bound} 位小数，与货币一致。`;
    case 'seen-before-since':
      return `不能早于价格生效日期 ${bound}。`;
  }
}

/** What is said of files that describe a product, in simplified Chinese. */
export const productFileZhCn: ProductFileWords = {
  problem,
  wholeFile: '文件',
  more: (count) => `另有 ${n(count)} 个问题`,
};
