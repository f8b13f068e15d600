import { describe, expect, it } from 'vitest';
import { spoken } from '@/core/words/testing/words';
import { decodePasted } from './link/decodePasted';
import { draftOf, emptyWorkloadDraft } from './plan/draft';
import { firstPreset, planOfPreset } from './plan/firstPreset';
import { readDraft } from './plan/readDraft';
import { createReadingBudget } from './plan/readingBudget';
import { readJson } from './plan/readJson';
import { noChoices, readRows } from './plan/readRows';
import { findErrors } from './platforms/blinkDedicated/provisioning/errors/findErrors';
import { sharedPolicy } from './platforms/blinkDedicated/provisioning/policies/servicePolicies';
import {
  compareVersions,
  versionKey,
} from './platforms/blinkDedicated/provisioning/versions/compareVersions';
import { defaultPlatform } from './platforms/registry';
import { readChecklist } from './provisioning/checklist/checklistFile';
import { checkBucket } from './provisioning/checks/bucket';
import { readCidr } from './provisioning/checks/readCidr';
import { isRegionId } from './provisioning/checks/regions';
import { checkPolicy } from './provisioning/policies/checkPolicy';
import { parseQuantity } from './quantity/parseQuantity';
import { escapeMarkup } from './report/document/escapeMarkup';
import { oneLine } from './report/document/oneLine';
import { safeText } from './report/document/writeCells';
import { escapeMarkdown } from './report/document/writeMarkdown';
import { processorMsOf } from './testing/processorMsOf';

const { en } = spoken;

const draft = draftOf(planOfPreset(firstPreset, en.firstPreset), String);

const inParts = (text: string) => text.match(/.{1,16}/gs) ?? [];

/** Everything in core that meets a text of a person or of a stranger. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a number': parseQuantity,
  'a field of the plan': (text) => readDraft({ ...draft, headroomPercent: text }),
  'a title': (text) => readDraft({ ...draft, title: text }),
  'a pasted cell': (text) =>
    readRows(
      [
        ['name', 'qps'],
        [text, text],
      ],
      noChoices,
      defaultPlatform,
      String,
    ),
  'a pasted row': (text) => readRows([text.split(' ')], noChoices, defaultPlatform, String),
  'many pasted rows': (text) =>
    readRows(
      inParts(text).map((part) => part.split(',')),
      noChoices,
      defaultPlatform,
      String,
    ),
  'many rows of a plan': (text) => {
    const workloads = inParts(text).map((name, i) => ({
      ...emptyWorkloadDraft(defaultPlatform, String),
      name,
      qps: i % 2 ? name : '',
    }));
    return readDraft({ ...draft, workloads });
  },
  'a pasted link': (text) => decodePasted(text),
  'a link of one row': (text) => decodePasted(`#/size?w=${text}`),
  'a link of a name': (text) => decodePasted(`#/size?qps=1&name=${text}`),
  JSON: (text) => readJson(text, createReadingBudget()),
  'a checklist': readChecklist,
  'a bucket': (name) =>
    checkBucket({ name, storageClass: 'Standard', acl: 'private', region: '', clusterRegion: '' }),
  'a block of addresses': readCidr,
  'a region': isRegionId,
  'an error message': findErrors,
  'a policy': (text) => checkPolicy(`{"Statement":[{"Action":"${text}`, sharedPolicy),
  'a version': (text) => compareVersions(versionKey(text), `${text}1`),
  'one line of a document': oneLine,
  markup: escapeMarkup,
  Markdown: (text) => escapeMarkdown(text),
  'a cell of a spreadsheet': (text) => safeText({ text }),
};

const pieces = [
  ...'% ~ + , ， . - _ # @ [ ( { " \' \\ / < & * : ; = | 0 1 a 万 条'.split(' '),
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u3000',
    ' %',
    '% ',
    '1 ',
    '1,',
    ' 1',
    'e1',
    'k ',
    '条/秒',
    'records /',
    ' #',
    '@a',
    'a@',
    'a.',
  ],
  ...[
    '%41',
    '%ff',
    '&w=',
    '&=',
    '~1',
    '=1',
    '"a":',
    '[[',
    '{}',
    '\\"',
    'acs:',
    '*?',
    'v1',
    '10.',
    '😀',
    '\u202e',
    '\ud83d',
  ],
];

const repeated = (piece: string, length: number) =>
  `1${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)} x`;

describe('the time of reading grows with the text, not with its square', () => {
  it.each(Object.keys(readers))('%s', async (name) => {
    const read = readers[name] ?? (() => undefined);
    const shortest = async (text: string) => {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3 && least > 5; i += 1) {
        least = Math.min(least, await processorMsOf(() => read(text)));
      }
      return least;
    };
    const slow: string[] = [];
    for (const piece of pieces) {
      const short = Math.max(await shortest(repeated(piece, 1_000)), 3);
      // What takes long for a thousand characters would hold up the tests for sixteen thousand.
      const long = short > 100 ? Number.POSITIVE_INFINITY : await shortest(repeated(piece, 16_000));
      // Sixteen times the text takes sixteen times as long; the square would take 256.
      if (long > 64 * short) slow.push(`${JSON.stringify(piece)}: ${short} ms, then ${long} ms`);
    }
    expect(slow).toEqual([]);
  });
});
