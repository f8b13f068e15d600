import { parseArgs } from 'node:util';
import { isCalendarDay } from '@/core/quantity/calendarDay';
import { documentFormatNames } from '@/core/report/document/documentFormats';
import { languages } from '@/core/words/language';
import type { CommandProblem, Outcome } from './commandProblem';
import type { LeavingRequest } from './leavingCommand';
import type { GivenFiles, PlanInput } from './planFromInput';
import { readRates } from './rateOption';
import type { ReportRequest } from './reportCommand';
import { requestedReport } from './requestedReport';
import { riskFormats } from './riskCharts';
import type { RiskRequest } from './riskCommand';
import { type RoadRequest, roadFormats } from './roadCommand';

export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'size' } & PlanInput)
  | ({ readonly name: 'sizeLines' } & PlanInput)
  | ({ readonly name: 'products' } & PlanInput)
  | ({ readonly name: 'leaving' } & LeavingRequest)
  | ({ readonly name: 'risk' } & RiskRequest)
  | ({ readonly name: 'road' } & RoadRequest)
  | ({ readonly name: 'link' } & PlanInput)
  | ({ readonly name: 'plan'; readonly link: string } & GivenFiles)
  | ({ readonly name: 'report' } & ReportRequest);

type CommandLine = {
  readonly command: Outcome<Command>;
  /** As requested; undefined means that of the environment. */
  readonly language: string | undefined;
  readonly jsonErrors: boolean;
};

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  'json-errors': { type: 'boolean' },
  lang: { type: 'string' },
  product: { type: 'string' },
  prices: { type: 'string' },
  format: { type: 'string' },
  title: { type: 'string' },
  customer: { type: 'string' },
  author: { type: 'string' },
  remark: { type: 'string' },
  date: { type: 'string' },
  checklist: { type: 'string' },
  'every-product': { type: 'boolean' },
  leaving: { type: 'boolean' },
  risk: { type: 'boolean' },
  'risk-terms': { type: 'string' },
  decides: { type: 'boolean' },
  odds: { type: 'string' },
  terms: { type: 'string' },
  road: { type: 'boolean' },
  today: { type: 'string' },
  rate: { type: 'string' },
  page: { type: 'string' },
  pick: { type: 'string' },
} as const;

type OptionName = keyof typeof options;

/** Options that are no matter of one command; all others belong to reports, some to other commands, too. */
const generalOptions: readonly string[] = [
  'help',
  'version',
  'ndjson',
  'json-errors',
  'lang',
  'product',
  'prices',
];

const reportOptions = (Object.keys(options) as OptionName[]).filter(
  (name) => !generalOptions.includes(name),
);

/** The most characters of a label on a document. */
const labelCharacters = 500;

/** Reads the arguments after `streamsizer`. Collects every problem, so that a wrong line can be corrected at once. */
export function parseArguments(words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | undefined>();
  const files: { product?: string[]; prices?: string[] } = {};
  const positionals: string[] = [];
  const problems: CommandProblem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    // Rates of more currencies may be given one by one.
    const before = token.name === 'rate' && given.get('rate');
    given.set(token.name, before ? `${before},${token.value}` : token.value);
    if (token.name === 'product' || token.name === 'prices') {
      files[token.name] = [...(files[token.name] ?? []), token.value ?? ''];
    }
    problems.push(...checkOption(token.name, token.rawName, token.value, token.inlineValue));
  }
  const [name, ...rest] = positionals;
  const asked = given.has('help') ? 'help' : given.has('version') ? 'version' : name;
  const command = readCommand(asked, rest, given, files, problems);
  return { command, language: given.get('lang'), jsonErrors: given.has('json-errors') };
}

function checkOption(
  name: string,
  path: string,
  value: string | undefined,
  isInline = false,
): readonly CommandProblem[] {
  if (!isOption(name)) return [{ path, code: 'unknown-option' }];
  if (options[name].type === 'boolean') {
    return value === undefined ? [] : [{ path, code: 'unexpected-value', value }];
  }
  if (value === undefined || (value.startsWith('-') && !isInline)) {
    return [{ path, code: 'missing-value' }];
  }
  switch (name) {
    case 'lang':
      return languages.some((language) => language === value)
        ? []
        : [{ path, code: 'not-one-of', limit: languages, value }];
    // Each command knows formats of its own.
    case 'format':
    case 'checklist':
    case 'pick':
    case 'product':
    case 'terms':
    case 'risk-terms':
    case 'odds':
    case 'prices':
      return [];
    case 'rate':
      return readRates(value) ? [] : [{ path, code: 'not-a-rate', value }];
    case 'page':
      return isPageAddress(value) ? [] : [{ path, code: 'not-an-address', value }];
    case 'date':
    case 'today':
      return isCalendarDay(value) ? [] : [{ path, code: 'not-a-day', value }];
    default:
      return [...value].length <= labelCharacters
        ? []
        : [{ path, code: 'too-long', limit: labelCharacters }];
  }
}

/** Whether the part of a link from # on can follow the text. */
function isPageAddress(text: string): boolean {
  return /^(?:https?|file):\/\/[!-~]+$/.test(text) && !text.includes('#');
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function readCommand(
  name: string | undefined,
  operands: readonly string[],
  given: ReadonlyMap<string, string | undefined>,
  files: GivenFiles,
  problems: readonly CommandProblem[],
): Outcome<Command> {
  const ndjson = given.has('ndjson');
  const [operand, ...extra] = operands;
  const wrong = [...problems];
  /** The format that was asked for, where it is one of those that a command knows. */
  const formatAmong = <F extends string>(known: readonly F[], usual?: F): F | undefined => {
    const value = given.get('format');
    if (!given.has('format') && usual !== undefined) return usual;
    const found = known.find((one) => one === value);
    // One without a value is told already.
    if (!found && !problems.some(({ path }) => path === '--format')) {
      const asked = value === undefined ? {} : { value };
      wrong.push({ path: '--format', code: 'not-one-of', limit: known, ...asked });
    }
    return found;
  };
  const finish = (command: Command): Outcome<Command> => {
    if (ndjson && command.name !== 'sizeLines') {
      wrong.push({ path: '--ndjson', code: 'unknown-option' });
    }
    if (command.name !== 'report') {
      const others = reportOptions.filter(
        (option) => given.has(option) && !takes(command.name, option),
      );
      wrong.push(
        ...others.map((option) => ({ path: `--${option}`, code: 'unknown-option' }) as const),
      );
    }
    wrong.push(
      ...extra.map((value) => ({ path: name ?? '', code: 'extra-argument', value }) as const),
    );
    return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, value: command };
  };
  switch (name) {
    case 'help':
    case 'version':
      return { ok: true, value: { name } };
    case 'size':
      return finish({ name: ndjson ? 'sizeLines' : 'size', file: operand, ...files });
    case 'products':
    case 'link':
      return finish({ name, file: operand, ...files });
    case 'leaving': {
      const [terms, date] = [given.get('terms'), given.get('date')];
      return finish({ name, file: operand, ...files, terms, date });
    }
    case 'risk': {
      const format = formatAmong(riskFormats, 'json') ?? 'json';
      const [terms, odds] = [given.get('terms'), given.get('odds')];
      return finish({ name, file: operand, ...files, format, terms, odds });
    }
    case 'road': {
      const format = formatAmong(roadFormats, 'json') ?? 'json';
      const [today, rate, pick] = ['today', 'rate', 'pick'].map((option) => given.get(option));
      return finish({ name, file: operand, ...files, format, today, rate, pick });
    }
    case 'plan':
      if (!operand) wrong.push({ path: name, code: 'missing-link' });
      return finish({ name, link: operand ?? '', ...files });
    case 'report':
      formatAmong(documentFormatNames);
      return finish({ name, file: operand, ...files, ...requestedReport(given) });
    case undefined:
      return { ok: false, problems: [...wrong, { path: 'command', code: 'missing-command' }] };
    default:
      wrong.push({ path: 'command', code: 'unknown-command', value: name });
      return { ok: false, problems: wrong };
  }
}

/** Whether a command that is no report takes an option of reports. */
function takes(name: Command['name'], option: OptionName): boolean {
  if (option === 'terms') return name === 'leaving' || name === 'risk';
  if (option === 'odds') return name === 'risk';
  if (option === 'format') return name === 'road' || name === 'risk';
  if (option === 'date') return name === 'leaving';
  return name === 'road' && ['today', 'rate', 'pick'].includes(option);
}
