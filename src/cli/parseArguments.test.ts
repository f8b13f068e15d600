import { describe, expect, it } from 'vitest';
import { parseArguments } from './parseArguments';

const commandOf = (...words: readonly string[]) => {
  const { command } = parseArguments(words);
  return command.ok ? command.value : command.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('the words behind streamsizer', () => {
  it('name a command and what it reads', () => {
    expect(commandOf('size')).toEqual({ name: 'size', file: undefined });
    expect(commandOf('size', '-')).toEqual({ name: 'size', file: '-' });
    expect(commandOf('size', 'a.json', '--ndjson')).toEqual({ name: 'sizeLines', file: 'a.json' });
    expect(commandOf('link', '--', '--odd')).toEqual({ name: 'link', file: '--odd' });
    expect(commandOf('plan', '-')).toEqual({ name: 'plan', link: '-' });
    expect(commandOf('plan', '#/size?qps=1')).toEqual({ name: 'plan', link: '#/size?qps=1' });
  });

  it('ask for help or the version before anything else', () => {
    for (const words of [['help'], ['-h'], ['size', 'a', 'b', '--help'], ['nothing', '--help']]) {
      expect(commandOf(...words)).toEqual({ name: 'help' });
    }
    expect(commandOf('--version')).toEqual({ name: 'version' });
  });

  it('are refused with every problem at once', () => {
    expect(commandOf('link', 'a', 'b', 'c', '--ndjson', '--no', '--lang', 'fr')).toEqual([
      '--no unknown-option',
      '--lang not-one-of',
      '--ndjson unknown-option',
      'link extra-argument',
      'link extra-argument',
    ]);
    expect(commandOf('size', '--ndjson=yes', '--lang')).toEqual([
      '--ndjson unexpected-value',
      '--lang missing-value',
    ]);
    expect(commandOf('--constructor', 'toString')).toEqual([
      '--constructor unknown-option',
      'command unknown-command',
    ]);
    expect(commandOf('plan', '')).toEqual(['plan missing-link']);
    expect(commandOf()).toEqual(['command missing-command']);
  });

  it('choose language and form of messages, even of a refusal', () => {
    expect(parseArguments(['oops', '--lang=zh-CN', '--json-errors'])).toMatchObject({
      language: 'zh-CN',
      jsonErrors: true,
    });
    expect(parseArguments(['size'])).toMatchObject({ language: undefined, jsonErrors: false });
  });
});
