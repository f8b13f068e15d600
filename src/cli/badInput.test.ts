import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runOn } from './testing/runWith';

const plan = (more: string) => `{"workloads":[{"qps":1,"complexity":"simple"}]${more}}`;
const workload = (fields: string) => `{"workloads":[${fields}]}`;
const limit = '33,554,432';

/** [what, file's content, every line of standard error] */
const badPlans: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  [
    'not JSON',
    '{"workloads":\n  oops}',
    ['plan: not-json: Is not JSON: it breaks at line 2, column 3.'],
  ],
  ['cut JSON', '{"workloads":[', ['plan: not-json: Is not JSON: it breaks at line 1, column 15.']],
  ['empty', '', ['plan: empty-input: There is nothing to read.']],
  ['blank', ' \n\t', ['plan: empty-input: There is nothing to read.']],
  ['invalid UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), ['plan: not-utf8: Is not UTF-8 text.']],
  ['a list', '[]', ['plan: wrong-type: Must be an object.']],
  ['no workloads', '{}', ['workloads: required: Must be given.']],
  ['empty workloads', workload(''), ['workloads: too-few: Too few: at least 1 must be given.']],
  [
    '10,001 workloads',
    workload(Array(10_001).fill('{"cores":1,"memoryGb":4}').join()),
    ['workloads: too-many: Too many: at most 10,000 can be given.'],
  ],
  [
    'wrong types',
    workload('{"qps":"1","complexity":7}'),
    [
      'workloads.0.qps: wrong-type: Must be a number.',
      'workloads.0.complexity: not-one-of: Must be one of simple, complex, measured.',
    ],
  ],
  [
    'of a cluster that the product cannot have',
    plan(',"current":{"slave":"8c32g","slaveCount":70,"master":"4c16g"}'),
    ['current.slaveCount: above-maximum: Must be at most 13.'],
  ],
  [
    'out of bounds',
    workload('{"qps":1e13,"complexity":"simple"},{"cores":-1,"memoryGb":1}'),
    [
      'workloads.0.qps: above-maximum: Must be at most 1,000,000,000,000.',
      'workloads.1.cores: below-minimum: Must be at least 0.',
    ],
  ],
  [
    'unknown fields',
    plan(',"x":1,"y\\n\\u001b[2J":2'),
    [
      'x: unknown-field: Is not a field of a plan.',
      'y\\u{a}\\u{1b}[2J: unknown-field: Is not a field of a plan.',
    ],
  ],
  [
    'a newer version',
    plan(',"version":2'),
    ['version: wrong-version: Only version 1 of the plan is known.'],
  ],
  [
    'a need above the largest ceiling',
    '{"platform":"own","workloads":[{"cores":1996,"memoryGb":0}]}',
    [
      'workloads: need-above-ceiling: The plan needs more than 1,995 CU, the most that one cluster carries. Split it into several plans.',
    ],
  ],
  [
    'a need too large',
    workload('{"qps":1e12,"complexity":"measured","recordsPerSecondPerCu":1}'),
    [
      'workloads: need-too-large: The plan needs more than 1,000,000,000 CU. Split it into several plans.',
    ],
  ],
];

/** [what, words, every line of standard error]; HERE is the folder of the files. */
const badCalls: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['no command', [], ['command: missing-command: A command is missing; see streamsizer --help.']],
  [
    'an unknown command',
    ['draw', 'a.json'],
    ['command: unknown-command: There is no command “draw”; see streamsizer --help.'],
  ],
  [
    'unknown options',
    ['size', '--fast', '-x'],
    [
      '--fast: unknown-option: There is no such option here; see streamsizer --help.',
      '-x: unknown-option: There is no such option here; see streamsizer --help.',
    ],
  ],
  [
    'an option of another command',
    ['link', '--ndjson'],
    ['--ndjson: unknown-option: There is no such option here; see streamsizer --help.'],
  ],
  [
    'two files',
    ['size', 'a', 'b'],
    ['size: extra-argument: Takes one argument; “b” is one too many.'],
  ],
  [
    'an unknown language',
    ['size', '--lang', 'fr'],
    ['--lang: not-one-of: Must be one of en, zh-CN.'],
  ],
  [
    'no link',
    ['plan'],
    ['plan: missing-link: A link is missing; put it in quotes, or - to read it.'],
  ],
  [
    'a missing file',
    ['size', 'HERE/none.json'],
    ['plan: file-missing: There is no file “HERE/none.json”.'],
  ],
  [
    'a missing file of lines',
    ['size', '--ndjson', 'HERE/none'],
    ['plan: file-missing: There is no file “HERE/none”.'],
  ],
  [
    'a folder',
    ['link', 'HERE/folder'],
    ['plan: file-is-folder: “HERE/folder” is a folder, not a file.'],
  ],
  [
    'a folder of lines',
    ['size', '--ndjson', 'HERE/folder'],
    ['plan: file-is-folder: “HERE/folder” is a folder, not a file.'],
  ],
  [
    'a file below a file',
    ['size', 'HERE/bad.json/x'],
    ['plan: file-unreadable: “HERE/bad.json/x” cannot be read.'],
  ],
  [
    'a file of 50 MB',
    ['size', 'HERE/large.json'],
    [`plan: too-large: Is larger than ${limit} bytes.`],
  ],
  ['a link without a plan', ['plan', '#/size'], ['link: no-plan: The link contains no plan.']],
  ['a link with a mistake', ['plan', '#/size?qps=1&complexity=simple&masters=2'], []],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'streamsizer-bad-'));
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'bad.json'), '');
  writeFileSync(join(folder, 'large.json'), '');
  truncateSync(join(folder, 'large.json'), 50_000_000);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const located = (text: string) => text.replace('HERE', folder);

describe('bad input leaves standard output empty and exits with 2', () => {
  it.each(badPlans)('a plan that is %s', async (_, content, lines) => {
    const file = join(folder, 'plan.json');
    writeFileSync(file, content);
    const expected = { status: 2, stdout: '', stderr: lines.map((line) => `${line}\n`).join('') };
    expect(await runOn(['size', file])).toEqual(expected);
    expect(await runOn(['size'], [Buffer.from(content)])).toEqual(expected);
  });

  it.each(badCalls)('%s', async (_, words, lines) => {
    const { status, stdout, stderr } = await runOn(words.map(located));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    if (lines.length > 0) expect(stderr.trimEnd().split('\n')).toEqual(lines.map(located));
    else expect(stderr).toMatch(/^\S+: link-/);
  });

  it('50 MB on standard input', async () => {
    const million = Buffer.alloc(1_000_000, ' ');
    expect(await runOn(['size', '-'], Array(50).fill(million))).toEqual({
      status: 2,
      stdout: '',
      stderr: `plan: too-large: Is larger than ${limit} bytes.\n`,
    });
  });
});
