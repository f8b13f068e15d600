import type { Writable } from 'node:stream';
import { defaultPlatform, findPlatform } from '@/core/platforms/registry';
import type { Language } from '@/core/words/language';
import { chooseLanguage, type LocaleVariables } from './chooseLanguage';
import type { CommandProblem, Outcome } from './commandProblem';
import { leavingCommand } from './leavingCommand';
import { linkCommand } from './linkCommand';
import { type Command, parseArguments } from './parseArguments';
import { planCommand } from './planCommand';
import { describeGiven, type PlanInput } from './planFromInput';
import { printProblems, printProblemsAsJson } from './printProblems';
import { productsCommand } from './productsCommand';
import { type ByteSource, maximumInputBytes, openInput, readingProblem } from './readInput';
import { reportCommand } from './reportCommand';
import { riskCommand } from './riskCommand';
import { roadCommand } from './roadCommand';
import { sizeCommand } from './sizeCommand';
import { sizeLines } from './sizeLines';
import { version } from './version';
import { wordsOf } from './wordsOf';
import { writeAll } from './writeAll';

/** What a command uses of its process. */
type Surroundings = {
  /** Read only by a command that asks for it. */
  readonly stdin: () => ByteSource;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly environment: LocaleVariables;
};

/**
 * Runs `streamsizer` with these arguments. The exit status is 0; 2 with problems on standard error; 1 when the output
 * could not be written, which is not a fault of the input.
 */
export async function runCommand(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { command, language: asked, jsonErrors } = parseArguments(words);
  const language = chooseLanguage(asked, surroundings.environment);
  const outcome = command.ok ? await run(command.value, language, surroundings) : command;
  if (outcome.ok) return 0;
  const text = jsonErrors
    ? printProblemsAsJson(outcome.problems)
    : printProblems(outcome.problems, await wordsOf(language));
  await writeAll([text], surroundings.stderr);
  return outcome.problems.some(({ code }) => code === 'output-failed') ? 1 : 2;
}

async function run(
  command: Command,
  language: Language,
  surroundings: Surroundings,
): Promise<Outcome<void>> {
  if (command.name === 'sizeLines') return runLines(command, surroundings);
  const text = await textOf(command, language, surroundings);
  return text.ok ? writeAll([text.value], surroundings.stdout) : text;
}

async function textOf(
  command: Exclude<Command, { readonly name: 'sizeLines' }>,
  language: Language,
  { stdin }: Surroundings,
): Promise<Outcome<string>> {
  switch (command.name) {
    case 'help':
      return { ok: true, value: await helpText(language) };
    case 'version':
      return { ok: true, value: `${version}\n` };
    case 'size':
      return sizeCommand(command, stdin);
    case 'products':
      return productsCommand(command, stdin);
    case 'leaving':
      return leavingCommand(command, stdin);
    case 'risk':
      return riskCommand(command, language, stdin);
    case 'road':
      return roadCommand(command, language, stdin);
    case 'link':
      return linkCommand(command, stdin);
    case 'plan':
      return planCommand(command, stdin);
    case 'report':
      return reportCommand(command, language, stdin);
  }
}

/** The roles and shapes that it names are those of the first product. */
async function helpText(language: Language): Promise<string> {
  const { page, command } = await wordsOf(language);
  const { workers } = findPlatform(defaultPlatform);
  return command.help(page.roles.worker, (workers[1] ?? workers[0])?.shape ?? '');
}

async function runLines(
  { file, ...files }: PlanInput,
  { stdin, stdout }: Surroundings,
): Promise<Outcome<void>> {
  const given = await describeGiven(files, stdin);
  if (!given.ok) return given;
  const input = await openInput(file, stdin);
  if (!input.ok) return input;
  const failures: CommandProblem[] = [];
  const source = untilFailure(input.value, (error) => failures.push(readingProblem(error, file)));
  const written = await writeAll(sizeLines(source, maximumInputBytes, given.value), stdout);
  return failures.length > 0 ? { ok: false, problems: failures } : written;
}

/** Ends when reading fails, so that the lines before it are still answered. */
async function* untilFailure(
  source: ByteSource,
  report: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    report(error);
  }
}
