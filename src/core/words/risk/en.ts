import type { Price } from '@/core/quantity/money';
import type { Loss, LossOutcome } from '@/core/sizing/failure/lostWorkers';
import type { SpreadBound } from '@/core/sizing/failure/usefulParallelism';
import { labels } from '@/core/words/labels/en';
import { nearWhole } from '@/core/words/nearWhole';
import { f, n, type Phrases, plural } from '@/core/words/phrases/en';

/** What may fail and what that takes, in English. */
export const risk = ({
  product,
  cuName,
  isPool,
  coordinator,
  Workers,
  worker,
  workers,
  countWorkers,
  priceUnit,
  cluster,
}: Phrases) => {
  /** Rounded up, so that nothing is said to be sooner than it is. */
  const duration = (minutes: number) => {
    const up = (value: number, parts: number) => Math.ceil(value * parts - 1e-9) / parts;
    if (minutes <= 180) return plural(up(minutes, 10), 'minute', 'minutes');
    if (minutes <= 72 * 60) return `${n(up(minutes / 60, 10))} hours`;
    return `${n(up(minutes / 1_440, 10))} days`;
  };
  const percent = (value: number) => {
    const { bound, percent: figure, digits } = nearWhole(value);
    const text = `${digits === 1 ? f.percent(figure) : n(figure)} %`;
    if (!bound) return text;
    return bound === 'less'
      ? `less than ${text}`
      : `${figure === 100 ? 'just above' : 'more than'} ${text}`;
  };
  const unknown = 'Nothing about it is known.';
  const outcomes: Readonly<Record<LossOutcome, string>> = {
    need: 'the need with its headroom',
    peak: 'the peak, without its headroom',
    short: 'less than the peak',
  };
  return {
    heading: 'What fails, and what it takes',
    /** The name of its sheet in a workbook. */
    sheet: 'Risk',
    /** Ends a sentence that stands alone. */
    stop: '.',
    /** A share that is neither rounded up to all nor down to nothing. */
    percent,
    /** The answer's cluster after its first machine has failed. */
    headline: (count: number, { lostPercent, carriedPercent, outcome }: Loss) => {
      const one = count === 1 ? `the only ${worker}` : `one of ${n(count)} ${workers}`;
      switch (outcome) {
        case 'need':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone and the need still fits`;
        case 'peak':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone: the peak still fits, its headroom does not`;
        case 'short':
          return `If ${one} fails, ${percent(lostPercent)} of the capacity is gone and ${percent(carriedPercent)} of the peak is carried`;
      }
    },
    headlinePool:
      'On which machines these units stand is not published, nor how many fail with one',
    loss: {
      heading: `When ${workers} fail`,
      mayFail: (need: number, peak: number) =>
        need === peak
          ? need === 0
            ? `The need no longer fits once any ${worker} has failed.`
            : `The need still fits ${fitsAfter(need)}, not after more.`
          : `With its headroom the need still fits ${fitsAfter(need)}; the peak alone still fits ${fitsAfter(peak)}.`,
      lost: `${Workers} failed`,
      left: `${Workers} left`,
      capacity: `Capacity left, ${cuName}`,
      gone: 'Capacity gone',
      inUse: labels.inUse,
      fits: 'What still fits',
    },
    outcomes,
    /** What is carried where it is less than the peak. */
    carried: (value: number) => `${percent(value)} of the peak`,
    nothingLeft: 'nothing is left',
    afterChange: 'The cluster here is the one after the change that this plan asks for.',
    price: {
      heading: 'Which price buys which risk',
      hint: `The cheapest cluster, and dearer ones of which each buys something over every cheaper one listed: more ${workers} may fail, or at most half as much stands on one ${worker}.`,
      /** Where it is none of them. */
      answerToo: 'The cluster of this answer is listed for comparison.',
      /** Where the plan is of a cluster that somebody has. */
      owned: 'Prices are those of new orders by the list: the cluster you have keeps its shape.',
      all: `All shapes, with 0, 1 and 2 ${workers} to spare`,
      cluster: labels.cluster,
      machines: cluster,
      price: ({ currency, per }: Price) => `Price, ${priceUnit(currency, per)}`,
      share: `One ${worker} is`,
      mayFail: `${Workers} that may fail`,
      inUse: 'In use at peak after one failed',
      fits: 'What then still fits',
      answer: (cluster: string) => `${cluster} (${labels.answer.toLowerCase()})`,
    },
    level: {
      heading: 'Catching up after a stop',
      /** In one sentence: how long this cluster takes. */
      sentence: (down: number, took: number | null, within: number) =>
        took === null
          ? `After a stop of ${duration(down)} it never catches up: the load takes all of its capacity`
          : `After a stop of ${duration(down)} it has caught up ${duration(took)} after the restart; ${duration(within)} are wanted`,
      stop: (down: number, checkpoint: number, backlog: number, records: number | undefined) =>
        `For ${duration(down)} nothing is processed, and what came in the ${duration(checkpoint)} since the last checkpoint is processed again: at the restart, ${duration(backlog)} of the load are left over${records === undefined ? '' : `, ${n(Math.round(records))} records`}.`,
      factor: (within: number, factor: number, cu: number) =>
        `To have caught up within ${duration(within)}, ${n(factor)} times the load must be processed, which takes ${n(cu)} ${cuName}: μ ≥ λ × (1 + (down + checkpoint age) ÷ wanted time).`,
      load: (share: number) => `The load that keeps coming is ${percent(share)} of the peak.`,
      assumed: `All of the capacity is taken to help, also the ${cuName} that no project has, and work stated in cores to be busy all the time (ours).`,
      lost: `${Workers} failed`,
      capacity: `${labels.capacity}, ${cuName}`,
      took: 'Caught up after the restart',
      inTime: 'In time',
      yes: 'yes',
      no: 'no',
      never: 'never',
      optionsHeading: 'What it takes to catch up in time',
      optionsHint: `Each cluster as it stands, and with as many ${workers} as catch up within the wanted time.`,
      cluster: labels.cluster,
      wanted: 'Catches up in time with',
      enough: 'as it is',
      tooLarge: `more ${workers} than any ${coordinator} manages`,
      added: ({ currency, per }: Price) => `Extra cost, ${priceUnit(currency, per)}`,
      backlogHeading: 'Backlog over time',
      minute: 'Minutes after the stop',
      /** Of the cluster with so many machines gone. */
      series: (lost: number) =>
        isPool ? 'Backlog' : lost === 0 ? `All ${workers}` : `${countWorkers(lost)} failed`,
      /** Moments of the chart. */
      start: 'work starts again',
      wantedEnd: 'wanted: caught up',
      /** What the chart shows: how long each takes after the start. */
      chart: (took: readonly (readonly [name: string, minutes: number | null])[]) =>
        took
          .map(([name, minutes]) =>
            minutes === null
              ? `${name}: never catches up`
              : `${name}: caught up ${duration(minutes)} after the restart`,
          )
          .join('; '),
      records: 'The backlog is in records.',
      minutes: 'The backlog is in minutes of the load.',
    },
    parallel: {
      heading: 'Where more machines no longer help',
      jobName: (name: string | undefined, place: number) => name ?? `Workload ${n(place)}`,
      job: (name: string, tasks: number, perCu: number) =>
        `${name} runs as ${plural(tasks, 'parallel task', 'parallel tasks')}, ${n(perCu)} for each ${cuName} that it needs with headroom.`,
      enough: (busiest: number, carried: string) =>
        `The busiest task then has ${percent(busiest)} of the work, and the job carries ${carried}.`,
      more: (carried: string, tasks: number, cu: number) =>
        `That carries only ${carried}, since keys and partitions do not divide evenly: the peak takes ${plural(tasks, 'task', 'tasks')}, ${n(cu)} ${cuName}.`,
      never: (carried: string, bound: string) =>
        `More machines do not help: however many there are, the job carries at most ${carried}, because ${bound}.`,
      ceiling: (carried: string, bound: string) =>
        `However many machines there are, it carries at most ${carried}, because ${bound}.`,
      bounds: {
        'key-groups': 'it has no more key groups',
        partitions: 'its source has no more partitions',
        'hottest-key': 'one task alone works on the hottest key',
        product: 'this product runs a job as no more parallel tasks',
      } satisfies Readonly<Record<SpreadBound, string>>,
      unbound: 'Nothing that is known bounds it. Enter the partitions of its source.',
      /** Records and the share of the peak, as far as they are known. */
      carried: (records: number | undefined, share: number | undefined) =>
        [
          ...(records === undefined ? [] : [`${n(Math.floor(records))} ${labels.perSecond}`]),
          ...(share === undefined ? [] : [`${percent(share)} of its peak`]),
        ].join(', '),
      usualGroups: (groups: number) =>
        `${n(groups)} key groups follow from the documented rule: 128 up to 128 tasks, then the next power of two of 1.5 times the tasks, at most 32,768. A job keeps the number that it was first started with unless its state is given up: enter what yours has.`,
      even: 'Keys are taken to be spread evenly over key groups, and records over partitions (ours).',
      tasks: 'Parallel tasks',
      cu: `${cuName} that run them`,
      busiest: 'Busiest task has',
      records: `Carries, ${labels.perSecond}`,
      share: 'Of its peak',
      mark: 'Which is',
      planned: 'this plan',
      needed: 'enough for the peak',
    },
    form: {
      stop: 'A stop',
      down: 'Nothing is processed for',
      checkpoint: 'Age of the last checkpoint',
      within: 'Caught up within',
      load: 'Load that keeps coming',
      loadHint: 'In percent of the peak.',
      minutes: 'min',
      job: 'Parallel tasks of one job',
      which: 'Job',
      groups: 'Key groups',
      groupsHint: 'Left empty: by the rule.',
      partitions: 'Partitions of its source',
      partitionsHint: 'Left empty: no bound.',
      hottest: 'Share of its hottest key',
      hottestHint: 'Left empty: no bound.',
      tasks: `Parallel tasks per ${cuName}`,
      defaults: `The 5 minutes of a restart and the 30 to catch up are the defaults of the Flink Kubernetes operator; the age of the checkpoint and one task per ${cuName} are ours.`,
      linkProblems: 'Parts of the link could not be read and were left out:',
    },
    duration,
    published: {
      heading: 'What is known of this product',
      topics: [
        { name: 'Fail-over', text: product.offer?.failOver ?? unknown },
        { name: 'SLA', text: product.offer?.sla ?? unknown },
        { name: 'At the start', text: product.offer?.start ?? unknown },
      ],
      topic: (name: string, text: string) => `${name}: ${text}`,
    },
  };

  function fitsAfter(failed: number): string {
    return failed === 0 ? `while no ${worker} has failed` : `after ${countWorkers(failed)} failed`;
  }
};

/** What every language says there. */
export type RiskWords = ReturnType<typeof risk>;
