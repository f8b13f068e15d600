import type { Plan } from '@/core/plan/planSchema';
import type { ShapeId } from '@/core/platforms/platform';
import { findPlatform, findRoom, platformRooms } from '@/core/platforms/registry';
import type { ProvisioningRoom } from '@/core/platforms/room';
import { readChecklistFile } from '@/core/provisioning/checklist/checklistFile';
import { answerOf } from '@/core/report/answer';
import type { GivenChecklist } from '@/core/report/document/checklistReport';
import { type DocumentFormat, documentFormats } from '@/core/report/document/documentFormats';
import type { DocumentLabels } from '@/core/report/document/documentLabels';
import { documentOf } from '@/core/report/document/documentModel';
import type { FullDocumentWords } from '@/core/report/document/documentWords';
import { ownedFigures } from '@/core/report/present/ownedCluster';
import { ownExchange } from '@/core/report/products/ownExchange';
import type { Language } from '@/core/words/language';
import { loadProvisionWords } from '@/core/words/loadWords';
import { type Outcome, refuse } from './commandProblem';
import { leavingFigures } from './leavingCommand';
import { stampedLink } from './linkCommand';
import { type PlanInput, planWithOffers } from './planFromInput';
import { exchangeOf } from './rateOption';
import { type ByteSource, readInput } from './readInput';
import { decidesFigures, failureFigures } from './riskCommand';
import { clockDay, roadFigures, roadWordsOf } from './roadCommand';
import { version } from './version';
import { leavingWordsOf, presentWordsOf, wordsOf } from './wordsOf';

/** The settings of a report, except its language. */
export type ReportRequest = PlanInput & {
  readonly format: DocumentFormat;
  readonly labels: DocumentLabels;
  /** YYYY-MM-DD; without it the report carries no date, so that one plan gives the same bytes every day. */
  readonly date: string | undefined;
  /** A saved checklist, whose steps the report then lists. */
  readonly checklistFile: string | undefined;
  /** Whether every product stands beside the plan's. */
  readonly hasProducts: boolean;
  /** Whether it says what leaving the plan's product costs, and by which terms. */
  readonly hasLeaving: boolean;
  readonly terms: string | undefined;
  /** Whether it says what fails, and what is said of failures. */
  readonly hasRisk: boolean;
  readonly riskTerms: string | undefined;
  /** Whether it says the plan over time, and today as YYYY-MM-DD. */
  readonly hasRoad: boolean;
  readonly today: string | undefined;
  /** What other currencies are worth in that of the plan's prices; undefined where nobody said. */
  readonly rate: string | undefined;
  /** Whether it says what decides, and which loads and rates are not known. */
  readonly hasDecides: boolean;
  readonly odds: string | undefined;
  /** The address of the page, put before the link. */
  readonly page: string | undefined;
  /** The shape of the workers to use instead of the best. */
  readonly pick: string | undefined;
};

/** The document of a plan in one format. Its link is the one that `streamsizer link` prints. */
export async function reportCommand(
  {
    format,
    labels,
    date,
    checklistFile,
    hasProducts,
    hasLeaving,
    terms,
    hasRisk,
    riskTerms,
    hasRoad,
    today,
    rate,
    hasDecides,
    odds,
    page: address = '',
    pick,
    ...input
  }: ReportRequest,
  language: Language,
  stdin: () => ByteSource,
): Promise<Outcome<string>> {
  const read = await planWithOffers(input, stdin);
  if (!read.ok) return read;
  const { plan, offers } = read.value;
  const picked = readPick(plan, pick);
  if (!picked.ok) return picked;
  const answering = answerOf(plan, picked.value);
  if (!answering.ok) return answering;
  const checklist = await readChecklistOption(plan, checklistFile, stdin);
  if (!checklist.ok) return checklist;
  const leaving = hasLeaving ? leavingFigures(plan, terms, date) : undefined;
  if (leaving?.ok === false) return leaving;
  const failure = hasRisk ? failureFigures(answering.answer, riskTerms, '--risk-terms') : undefined;
  if (failure?.ok === false) return failure;
  const present = ownedFigures(
    answering.answer,
    await findRoom(plan.platform).changes?.load(),
    date ?? null,
    true,
  );
  const day = today ?? date ?? (hasRoad || rate !== undefined ? clockDay() : '');
  const exchange = exchangeOf(plan, rate, day);
  if (!exchange.ok) return exchange;
  const choice = { slave: picked.value, exchange: exchange.value, lists: offers.lists };
  const road = hasRoad ? roadFigures(plan, day, choice) : undefined;
  if (road?.ok === false) return road;
  const decides = hasDecides ? decidesFigures(answering.answer, odds) : undefined;
  if (decides?.ok === false) return decides;
  const options = {
    productVersion: version,
    link: `${address}${await stampedLink(plan, picked.value)}`,
    labels,
    ...(date === undefined ? {} : { date }),
    ...(hasProducts ? { exchange: exchange.value ?? ownExchange(plan, date ?? ''), offers } : {}),
    ...(leaving ? { leaving: leaving.value } : {}),
    ...(failure ? { failure: failure.value } : {}),
    ...(present ? { present } : {}),
    ...(road ? { road: road.value } : {}),
    ...(decides ? { decides: decides.value } : {}),
  };
  const { page, forProduct, risk, decides: deciding } = await wordsOf(language, plan.platform);
  const said = leaving && (await leavingWordsOf(language, leaving.value));
  const words = {
    ...page,
    ...(hasProducts ? { forProduct } : {}),
    ...(said ? { leaving: said } : {}),
    ...(hasRisk ? { risk } : {}),
    ...(present ? { owned: await presentWordsOf(language, plan.platform) } : {}),
    ...(road ? { road: (await roadWordsOf(language, plan.platform)).road } : {}),
    ...(hasDecides ? { decides: deciding } : {}),
  };
  const write = documentFormats[format];
  if (!checklist.value) {
    return { ok: true, value: write(documentOf(answering.answer, options), words) };
  }
  const document = documentOf(answering.answer, { ...options, checklist: checklist.value });
  const provision = {
    checklist: (await loadProvisionWords(language)).checklist,
    product: await checklist.value.words[language](),
  };
  const full: FullDocumentWords = { ...words, provision };
  return { ok: true, value: write(document, full) };
}

/** A shape that the plan's platform has. */
function readPick(plan: Plan, pick: string | undefined): Outcome<ShapeId | undefined> {
  const shapes = findPlatform(plan.platform).workers.map(({ shape }) => shape);
  const value = shapes.find((shape) => shape === pick);
  return pick === undefined || value !== undefined
    ? { ok: true, value }
    : refuse({ path: '--pick', code: 'not-one-of', limit: shapes, value: pick });
}

/**
 * Reads a saved checklist with the steps of the plan's product. The paths of its problems begin with the option. A
 * product without steps has no checklist.
 */
async function readChecklistOption(
  { platform }: Plan,
  file: string | undefined,
  stdin: () => ByteSource,
): Promise<Outcome<(GivenChecklist & Pick<ProvisioningRoom, 'words'>) | undefined>> {
  if (file === undefined) return { ok: true, value: undefined };
  const room = findRoom(platform).provisioning;
  if (!room) {
    const limit = platformRooms.flatMap(({ rules, provisioning }) =>
      provisioning ? [rules.id] : [],
    );
    return refuse({ path: '--checklist platform', code: 'not-one-of', limit, value: platform });
  }
  const text = await readInput(file, stdin);
  const reading = text.ok ? await readChecklistFile(text.value) : text;
  if (reading.ok) {
    const { checklist } = reading.file;
    const provisioning = await room.load();
    const paths = provisioning.paths.map(({ id }) => id);
    return paths.includes(checklist.path)
      ? { ok: true, value: { provisioning, checklist, words: room.words } }
      : refuse({
          path: '--checklist checklist.path',
          code: 'not-one-of',
          limit: paths,
          value: checklist.path,
        });
  }
  const problems = reading.problems.map((problem) => ({
    ...problem,
    path: ['--checklist', problem.path].filter((part) => part !== '').join(' '),
  }));
  return { ok: false, problems };
}
