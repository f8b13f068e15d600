import { f, n, type Phrases, zh } from '@/core/words/phrases/zhCn';
import type { ProcessesWords } from './en';

/** The processes that do the work on the machines, in simplified Chinese. */
export function processes({
  product,
  process,
  countProcesses,
  worker,
  workerMeasure,
}: Phrases): ProcessesWords {
  return {
    processes: {
      heading: process,
      aside: '数量与规格',
      count: countProcesses,
      beside: (cluster, count) => `${cluster}；${countProcesses(count)}`,
      figure: (slots) => zh`${process}，各 ${n(slots)} 个 slot`,
      sentence: (needed, slots, each, room) =>
        zh`承载需求要 ${countProcesses(needed)}，各 ${n(slots)} 个 slot；每${workerMeasure} ${worker} 可运行 ${n(each)} 个，共可运行 ${n(room)} 个。`,
      notes: product.processes?.beside,
      memory: zh`单个 ${process} 的内存`,
      size: 'MB',
      whole: '合计',
      partName: (code) => product.processes?.parts[code] ?? code,
      megabytes: f.exact,
      configuration: product.processes?.configuration ?? process,
    },
  };
}
