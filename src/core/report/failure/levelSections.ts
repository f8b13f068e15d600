import type { Answer } from '@/core/report/answer';
import {
  amountCell,
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from '@/core/report/document/layoutParts';
import type { WordsWith } from '@/core/words/words';
import { backlogChart } from './backlogChart';
import type { LevelFigures, LevelledOption } from './levelFigures';

/** What it takes to catch up after a stop: this cluster, all shapes, and the backlog minute by minute. */
export function levelSections(
  answer: Answer,
  level: LevelFigures,
  words: WordsWith<'risk'>,
): readonly DocumentSection[] {
  return [
    clusterSection(answer, level, words),
    optionsSection(answer, level, words),
    backlogSection(level, words),
  ];
}

function clusterSection(
  { platform }: Answer,
  { time, factor, wantedCu, backlogMinutes, recordsPerMinute, loadPercent, losses }: LevelFigures,
  { number, risk }: WordsWith<'risk'>,
): DocumentSection {
  const { level: said } = risk;
  const { downMinutes, replayMinutes, wantedMinutes } = time;
  const records = recordsPerMinute === undefined ? undefined : backlogMinutes * recordsPerMinute;
  const isPool = platform.kind === 'pool';
  return sectionOf('risk-level', said.heading, {
    paragraphs: [
      said.stop(downMinutes, replayMinutes, backlogMinutes, records),
      said.factor(wantedMinutes, factor, wantedCu),
      ...(loadPercent === 100 ? [] : [said.load(loadPercent)]),
      said.assumed,
    ],
    tables: [
      {
        columns: [
          ...(isPool ? [] : [numberColumn(said.lost)]),
          numberColumn(said.capacity),
          textColumn(said.took),
          textColumn(said.inTime),
        ],
        rows: losses.map(({ lost, capacityCu, minutes, isInTime }) => [
          ...(isPool ? [] : [numberCell(lost, number)]),
          numberCell(capacityCu, number),
          textCell(tookText(minutes, risk)),
          textCell(isInTime ? said.yes : said.no),
        ]),
      },
    ],
  });
}

/** Every shape of the answer, best first: how long it takes, and what would be level in time. */
function optionsSection(
  answer: Answer,
  { options }: LevelFigures,
  words: WordsWith<'risk'>,
): DocumentSection {
  const { risk } = words;
  const { level: said } = risk;
  const price = options.find(({ added }) => added)?.added;
  const textOf = ({ slaveCount, slave, masterCount, master }: LevelledOption['option']) =>
    risk.price.machines(slaveCount, slave, masterCount, master);
  const wantedText = ({ option, wanted }: LevelledOption) => {
    if (!wanted) return said.tooLarge;
    return wanted.slaveCount === option.slaveCount ? said.enough : textOf(wanted);
  };
  return sectionOf('risk-level-options', said.optionsHeading, {
    paragraphs: [said.optionsHint],
    tables: [
      {
        columns: [
          textColumn(said.cluster),
          textColumn(said.took),
          textColumn(said.wanted),
          ...(price ? [numberColumn(said.added(price))] : []),
        ],
        rows: options.map((one) => {
          const cluster = textOf(one.option);
          const isAnswer = one.option === answer.option;
          return [
            textCell(isAnswer ? risk.price.answer(cluster) : cluster),
            textCell(tookText(one.minutes, risk)),
            textCell(wantedText(one)),
            ...(price ? [amountCell(one.added, words.amount)] : []),
          ];
        }),
      },
    ],
  });
}

/** Px of a chart in a document. */
const chartWidth = 640;

function backlogSection(level: LevelFigures, words: WordsWith<'risk'>): DocumentSection {
  const { rows, losses, recordsPerMinute } = level;
  const { level: said } = words.risk;
  const shown = (minutes: number) =>
    recordsPerMinute === undefined ? minutes : Math.round(minutes * recordsPerMinute);
  return sectionOf('risk-backlog', said.backlogHeading, {
    paragraphs: [recordsPerMinute === undefined ? said.minutes : said.records],
    chart: backlogChart(level, words, chartWidth),
    tables: [
      {
        columns: [
          numberColumn(said.minute),
          ...losses.map(({ lost }) => numberColumn(said.series(lost))),
        ],
        rows: rows.map(({ minute, backlogs }) => [
          numberCell(minute, words.number),
          ...backlogs.map((minutes) => numberCell(shown(minutes), words.number)),
        ]),
      },
    ],
  });
}

function tookText(minutes: number | null, { level: said, duration }: WordsWith<'risk'>['risk']) {
  return minutes === null ? said.never : duration(minutes);
}
