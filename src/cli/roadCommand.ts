import type { Plan } from '@/core/plan/planSchema';
import { platformRooms } from '@/core/platforms/registry';
import { titledPicture } from '@/core/report/document/chartSvg';
import { innerWidth } from '@/core/report/document/pictureText';
import { roadChart } from '@/core/report/road/roadChart';
import type { RoadFigures } from '@/core/report/road/roadFigures';
import { type RoadFiguresChoice, roadFiguresOf } from '@/core/report/road/roadFigures';
import { roadFile } from '@/core/report/road/roadFile';
import { writeRoadCsv, writeRoadMarkdown } from '@/core/report/road/writeRoad';
import type { Language } from '@/core/words/language';
import { loadWords } from '@/core/words/loadWords';
import type { WordsWith } from '@/core/words/words';
import { type Outcome, refuse } from './commandProblem';
import { stampedLink } from './linkCommand';
import { type PlanInput, planWithOffers } from './planFromInput';
import { exchangeOf } from './rateOption';
import type { ByteSource } from './readInput';

/** What a plan over time can be printed as. */
export const roadFormats = ['json', 'md', 'csv', 'svg'] as const;

export type RoadFormat = (typeof roadFormats)[number];

export type RoadRequest = PlanInput & {
  readonly format: RoadFormat;
  /** YYYY-MM-DD; without it the day of the clock in UTC, which counts where the plan names no start. */
  readonly today: string | undefined;
  /** What other currencies are worth in that of the plan's prices, for other products; undefined where nobody said. */
  readonly rate: string | undefined;
  /** The shape of the workers to use instead of the best. */
  readonly pick: string | undefined;
};

/** The plan over time: need, changes with their dates, costs, the cheapest choice, the budget. */
export async function roadCommand(
  { format, today = clockDay(), rate, pick, ...input }: RoadRequest,
  language: Language,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const read = await planWithOffers(input, stdin);
  if (!read.ok) return read;
  const { plan, offers } = read.value;
  const exchange = exchangeOf(plan, rate, today);
  if (!exchange.ok) return exchange;
  const choice = { slave: pick, exchange: exchange.value, lists: offers.lists };
  const figures = roadFigures(plan, today, choice);
  if (!figures.ok) return figures;
  if (format === 'json') {
    return { ok: true, value: `${JSON.stringify(roadFile(figures.value), null, 2)}\n` };
  }
  const words = await roadWordsOf(language, plan.platform);
  if (format === 'md') {
    const link = await stampedLink(plan, undefined);
    return { ok: true, value: writeRoadMarkdown(figures.value, words, link) };
  }
  const value =
    format === 'csv'
      ? writeRoadCsv(figures.value, words)
      : titledPicture(roadChart(figures.value, words, innerWidth), language);
  return { ok: true, value };
}

/** The day of the clock in UTC, as YYYY-MM-DD. */
export function clockDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The figures of a plan over time. Refused for a shape that the product does not have. */
export function roadFigures(
  plan: Plan,
  today: string,
  { slave: pick, ...choice }: RoadFiguresChoice,
): Outcome<RoadFigures> {
  const room = platformRooms.find(({ rules }) => rules.id === plan.platform);
  const shapes = room?.rules.workers.map(({ shape }) => shape);
  if (pick !== undefined && shapes && !shapes.includes(pick)) {
    return refuse({ path: '--pick', code: 'not-one-of', limit: shapes, value: pick });
  }
  const outcome = roadFiguresOf(plan, today, { ...choice, slave: pick });
  return outcome.ok ? { ok: true, value: outcome.figures } : outcome;
}

/** What a language says of plans over time. */
export async function roadWordsOf(
  language: Language,
  platform: string,
): Promise<WordsWith<'road'>> {
  return (await (await loadWords(language)).fetchSubjects(['road']))(platform);
}
