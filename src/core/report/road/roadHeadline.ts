import { dateOf, minutesPerDay } from '@/core/sizing/road/calendar';
import type { NeedSpan } from '@/core/sizing/road/needOverTime';
import type { Road } from '@/core/sizing/road/roadOf';
import type { RoadStep } from '@/core/sizing/road/roadSteps';
import type { WordsWith } from '@/core/words/words';
import type { RoadFigures } from './roadFigures';

/** The answer in a few sentences: need then, the next change, what the whole horizon costs, and its range. */
export function roadHeadline(figures: RoadFigures, words: WordsWith<'road'>) {
  const { road: said } = words;
  const { road, own } = figures;
  const { from, to, most, mostDate, end } = roadEnds(road);
  const next = nextStep(road);
  const { problems, worker, billing, platform } = road;
  const inWords = (step: RoadStep) => {
    const { before, after } = boughtAround(step, platform.kind === 'pool');
    return said.steps.inSentence(before, after, worker.shape);
  };
  /** A change with its dates, and that the day to order has passed where it has. */
  const dated = (sentence: typeof said.next, step: RoadStep) => {
    const text = sentence(step.date, step.orderDate, inWords(step));
    const isLate = step.notes.includes('overdue');
    return isLate ? words.printed.sentences(text, said.steps.notes.overdue) : text;
  };
  // Who gives back asks all the more when something is to be bought.
  const more = next?.kind === 'remove' ? nextStep(road, 'add') : undefined;
  const [problem] = problems;
  const whole = own?.sums?.whole;
  return [
    said.headline(from, to, end),
    ...(most > Math.max(from, to) ? [said.headlinePeak(most, mostDate)] : []),
    ...(problem ? [said.problem(problem.date, problem.limitCu)] : []),
    next
      ? dated(said.next, next)
      : (road.owned ? said.noNextOwned : said.noNext)(problem?.date ?? end),
    ...(more ? [dated(said.nextMore, more)] : []),
    whole ? said.whole(road.need.calendar.months.length - 1, whole, billing) : said.noSum,
    ...rangeSentence(figures, words),
  ];
}

/** What the whole horizon costs with complex work within its band; nothing where it has no range. */
function rangeSentence(
  { own, range }: RoadFigures,
  { road: said, plan }: WordsWith<'road'>,
): readonly string[] {
  if (!range || !own?.sums?.whole) return [];
  return [said.wholeRange(range.low.whole, range.middle.whole, range.high.whole, plan.findRate)];
}

/** What a change makes of the number that a cluster is counted by: of a pool the units of management are among it. */
export function boughtAround(
  { workersBefore, workers, masterCount }: RoadStep,
  isPool: boolean,
): { readonly before: number; readonly after: number } {
  const more = isPool ? masterCount : 0;
  return { before: workersBefore === 0 ? 0 : workersBefore + more, after: workers + more };
}

/** The answer of `roadHeadline` as one text. */
export function roadAnswer(figures: RoadFigures, words: WordsWith<'road'>): string {
  return asText(roadHeadline(figures, words), words);
}

/** The answer without the range of its costs, where there is room for two lines. */
export function shortRoadAnswer(figures: RoadFigures, words: WordsWith<'road'>): string {
  const range = rangeSentence(figures, words);
  const others = roadHeadline(figures, words).filter((sentence) => !range.includes(sentence));
  return asText(others, words);
}

function asText(sentences: readonly string[], words: WordsWith<'road'>): string {
  return sentences.reduce((before, sentence) => words.printed.sentences(before, sentence));
}

/** The next change that lies ahead. What is bought at the start, or is there already, is none. */
function nextStep({ steps, today }: Road, only?: RoadStep['kind']): RoadStep | undefined {
  return steps.find(
    ({ kind, date }) =>
      kind !== 'start' && kind !== 'owned' && (only ?? kind) === kind && date >= today,
  );
}

/**
 * The need without events on the first and on the last day, and the most that is ever needed. Days on which it is beyond
 * what any plan may need do not count.
 */
export function roadEnds({ need }: Road) {
  const { calendar, usualCu, spans } = need;
  const beyond = usualCu.indexOf(Infinity);
  const days = beyond === -1 ? calendar.days : beyond;
  const known = spans.filter(({ needCu }) => Number.isFinite(needCu));
  const most = known.reduce<NeedSpan | undefined>(
    (highest, span) => (highest && highest.needCu >= span.needCu ? highest : span),
    undefined,
  );
  return {
    from: usualCu[0] ?? 0,
    to: usualCu[days - 1] ?? 0,
    most: most?.needCu ?? 0,
    mostDate: dateOf(calendar, Math.floor((most?.from ?? 0) / minutesPerDay)),
    end: dateOf(calendar, days),
  };
}
