import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describedRoom } from '@/core/platforms/own/describedRoom';
import { parseProduct } from '@/core/platforms/own/parseProduct';
import { toldIn } from '@/core/platforms/own/words/file/told';
import { addDescribed } from '@/core/platforms/registry';
import { decidesOfText } from '@/core/report/decides/decidesOfText';
import { documentDecides } from '@/core/report/decides/documentDecides';
import { roadFiguresOf } from '@/core/report/road/roadFigures';
import { documentRoad } from '@/core/report/road/roadSections';
import { answerTo } from '@/core/report/testing/answerArbitrary';
import { planOf } from '@/core/sizing/testing/planOf';
import { languages } from '@/core/words/language';
import { spokenOf } from '@/core/words/testing/words';
import { documentFormats } from './documentFormats';
import type { DocumentSection } from './layoutParts';
import { documentFor } from './testing/documentFor';

/** Everything that a section says. */
function sectionTexts({ heading, paragraphs, items, chart, tables }: DocumentSection) {
  const cells = tables.flatMap(({ columns, rows }) => [
    ...columns.map((column) => column.heading),
    ...rows.flat().map(({ text }) => text),
  ]);
  return [heading, ...paragraphs, ...items, JSON.stringify(chart ?? ''), ...cells];
}

const workloads = [{ qps: 40_000, complexity: 'complex', recordBytes: 1_000 }];

describe.each(languages)(
  'a document of a product that has a name of its own for a CU (%s)',
  (language) => {
    it('says that name, and CU only where one is measured by the other', () => {
      const platform = 'aws-managed-flink';
      const document = documentFor(answerTo(planOf({ platform, workloads })));
      const text = documentFormats.md(document, spokenOf(platform)[language]);
      expect(text).toContain('40 KPU');
      const sentences = text
        .split(/[.。\n|]/)
        .filter((one) => /(?<![A-Za-z])CU(?![A-Za-z])/.test(one));
      expect(sentences.filter((one) => !one.includes('KPU'))).toEqual([]);
    });

    it('says it of the plan over time and of what decides, too', () => {
      const platform = 'aws-managed-flink';
      const plan = planOf({ platform, workloads, growth: { percentPerMonth: 8 } });
      const road = roadFiguresOf(plan, '2026-11-22');
      if (!road.ok) throw new Error(JSON.stringify(road.problems));
      const answer = answerTo(plan);
      const words = spokenOf(platform)[language];
      const sections = [
        // What going over to another product asks for is in the CU of that one.
        ...documentRoad({ ...road.figures, crossings: [] }, words),
        ...documentDecides(decidesOfText(answer, '1.load~20000~40000~80000'), words),
      ];
      const texts = sections.flatMap(sectionTexts);
      expect(texts.some((text) => /KPU/.test(text))).toBe(true);
      expect(texts.filter((text) => /(?<![A-Za-z])CU(?![A-Za-z])/.test(text))).toEqual([]);
    });

    it('says the name that a file gives it', () => {
      const file = new URL('../../platforms/own/examples/flinkKubernetes.json', import.meta.url);
      const example = JSON.parse(readFileSync(file, 'utf8'));
      const unit = { ...example.unit, name: { en: 'CFU', 'zh-CN': '算力单元' } };
      const reading = parseProduct({ ...example, unit });
      if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
      const room = describedRoom(reading.file);
      addDescribed(room);
      const document = documentFor(answerTo(planOf({ platform: room.rules.id, workloads })));
      const text = documentFormats.md(document, spokenOf(room.rules.id)[language]);
      expect(text).toContain(toldIn(unit.name, language));
      expect(text).not.toMatch(/(?<![A-Za-z])CU(?![A-Za-z])/);
    });
  },
);
