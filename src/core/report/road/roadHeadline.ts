import type { WordsWith } from '@/core/words/words';
import type { BriefChange, RoadBrief } from './roadBrief';

/** The answer in a few sentences: need then, the next change, what the whole horizon costs, and its range. */
export function roadHeadline(brief: RoadBrief, words: WordsWith<'road'>): readonly string[] {
  const { road: said } = words;
  const { from, to, most, mostDate, end, next, more, problem, whole } = brief;
  /** A change with its dates, and that the day to order has passed where it has. */
  const dated = (sentence: typeof said.next, change: BriefChange) => {
    const { date, orderDate, before, after, isLate } = change;
    const text = sentence(date, orderDate, said.steps.inSentence(before, after, brief.shape));
    return isLate ? words.printed.sentences(text, said.steps.notes.overdue) : text;
  };
  return [
    said.headline(from, to, end),
    ...(most > Math.max(from, to) ? [said.headlinePeak(most, mostDate)] : []),
    ...(problem ? [said.problem(problem.date, problem.limitCu)] : []),
    next
      ? dated(said.next, next)
      : (brief.isOwned ? said.noNextOwned : said.noNext)(problem?.date ?? end),
    ...(more ? [dated(said.nextMore, more)] : []),
    whole ? said.whole(brief.months, whole, brief.billing) : said.noSum(problem !== undefined),
    ...rangeSentence(brief, words),
  ];
}

/** What the whole horizon costs with complex work within its band; nothing where it has no range. */
function rangeSentence(
  { range }: RoadBrief,
  { road: said, plan }: WordsWith<'road'>,
): readonly string[] {
  return range ? [said.wholeRange(range.low, range.middle, range.high, plan.findRate)] : [];
}

/** The answer of `roadHeadline` as one text. */
export function roadAnswer(brief: RoadBrief, words: WordsWith<'road'>): string {
  return asText(roadHeadline(brief, words), words);
}

/** The answer without the range of its costs, where there is room for two lines. */
export function shortRoadAnswer(brief: RoadBrief, words: WordsWith<'road'>): string {
  const range = rangeSentence(brief, words);
  const others = roadHeadline(brief, words).filter((sentence) => !range.includes(sentence));
  return asText(others, words);
}

function asText(sentences: readonly string[], words: WordsWith<'road'>): string {
  return sentences.reduce((before, sentence) => words.printed.sentences(before, sentence));
}
