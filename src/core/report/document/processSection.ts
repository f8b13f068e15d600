import type { ProcessFigures } from '@/core/report/processFigures';
import type { DocumentWords } from './documentWords';
import {
  type DocumentSection,
  numberCell,
  numberColumn,
  sectionOf,
  textCell,
  textColumn,
} from './layoutParts';

/** How many processes run, the parts of their memory, and the lines of their configuration. */
export function processSection(processes: ProcessFigures, words: DocumentWords): DocumentSection {
  const said = words.processes;
  const { needed, slotsEach, onEachWorker, room, megabytes, memory, configuration } = processes;
  const row = (name: string, value: number) => [textCell(name), numberCell(value, said.megabytes)];
  return sectionOf('processes', said.heading, {
    paragraphs: [
      said.sentence(needed, slotsEach, onEachWorker, room),
      ...(said.notes === undefined ? [] : [said.notes]),
    ],
    tables: [
      {
        columns: [textColumn(said.memory), numberColumn(said.size)],
        rows: [
          ...memory.map((part) => row(said.partName(part.code), part.megabytes)),
          row(said.whole, megabytes),
        ],
      },
      {
        columns: [textColumn(said.configuration)],
        rows: configuration.map((line) => [textCell(line)]),
      },
    ],
  });
}
