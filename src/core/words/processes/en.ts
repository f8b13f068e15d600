import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** The processes that do the work on the machines, in English. */
export function processes({
  product,
  process,
  processes: processNoun,
  Processes,
  countProcesses,
  worker,
}: Phrases) {
  return {
    processes: {
      heading: Processes,
      aside: 'how many, and what each has',
      count: countProcesses,
      /** Behind the machines of a cluster. */
      beside: (cluster: string, count: number) => `${cluster}; ${countProcesses(count)}`,
      figure: (slots: number) => `${processNoun} of ${plural(slots, 'slot', 'slots')}`,
      sentence: (needed: number, slots: number, each: number, room: number) =>
        `${countProcesses(needed)} of ${plural(slots, 'slot', 'slots')} carry the need. ${n(each)} fit on each ${worker}, so there is room for ${n(room)}.`,
      notes: product.processes?.beside,
      memory: `Memory of one ${process}`,
      size: 'MB',
      whole: 'All of it',
      partName: (code: string) => product.processes?.parts[code] ?? code,
      megabytes: f.exact,
      configuration: product.processes?.configuration ?? process,
    },
  };
}

/** What every language says there. */
export type ProcessesWords = ReturnType<typeof processes>;
