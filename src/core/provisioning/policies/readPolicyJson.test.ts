import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '@/core/testing/cases';
import { applyEdits, locate } from './finding';
import type { JsonNode } from './jsonReader';
import { maximumPolicyCharacters, readPolicyJson } from './readPolicyJson';

function plainOf(node: JsonNode): unknown {
  if (node.kind === 'list') return node.items.map(plainOf);
  if (node.kind !== 'object') return node.value;
  return Object.fromEntries(node.members.map(({ key, value }) => [key.value, plainOf(value)]));
}

function read(text: string) {
  const { root, reader } = readPolicyJson(text);
  const edits = [...reader.edits, ...reader.textEdits.values()];
  return {
    value: root && plainOf(root),
    codes: locate(text, reader.findings).map(({ code, line, column }) => [code, line, column]),
    mended: root && applyEdits(text, edits),
  };
}

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const nearlyJson = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '"b":', '1', '-0.5e3', 'true'),
      fc.constantFrom(
        '“',
        '”',
        "'",
        '，',
        '：',
        '｝',
        '\\',
        '\\*',
        '\\u0041',
        '```',
        '\n',
        ' ',
        '\u3000',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('reading JSON that is nearly JSON', () => {
  it('reads JSON as JSON.parse does and finds nothing', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        const { value, codes } = read(text);
        expect(codes).toEqual([]);
        expect(value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('leaves odd quotes alone inside texts of good JSON', () => {
    expect(read('["a”, b", "‘"]')).toMatchObject({ value: ['a”, b', '‘'], codes: [] });
  });

  it('finds something in every text that is not JSON, and mends to JSON what it could read', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const { value, codes, mended } = read(text);
        expect(codes.length > 0).toBe(!isJson(text));
        if (mended !== undefined) expect(JSON.parse(mended)).toEqual(value);
      }),
      { numRuns: cases(2_000) },
    );
  });

  it.each([
    [
      '“a”',
      'a',
      [
        ['odd-quote', 1, 1],
        ['odd-quote', 1, 3],
      ],
    ],
    ['["a”, "b"]', ['a', 'b'], [['odd-quote', 1, 4]]],
    [
      "{'a': 1}",
      { a: 1 },
      [
        ['odd-quote', 1, 2],
        ['odd-quote', 1, 4],
      ],
    ],
    ['[1，2]', [1, 2], [['full-width', 1, 3]]],
    ['{"a"：1}', { a: 1 }, [['full-width', 1, 5]]],
    ['["x\\*y"]', ['x*y'], [['stray-backslash', 1, 4]]],
    ['[1,\n2,\n]', [1, 2], [['trailing-comma', 2, 2]]],
    ['[1\n2]', [1, 2], [['missing-comma', 1, 3]]],
    ['"a": 1}', { a: 1 }, [['missing-opening-brace', 1, 1]]],
    ['{"a": [1}', { a: [1] }, [['missing-bracket', 1, 9]]],
    [
      '{"a": [1',
      { a: [1] },
      [
        ['missing-bracket', 1, 9],
        ['missing-bracket', 1, 9],
      ],
    ],
    ['["a,\n"b"]', ['a', 'b'], [['unclosed-text', 1, 2]]],
    [
      '```json\n{}\n```',
      {},
      [
        ['code-fence', 1, 1],
        ['code-fence', 3, 1],
      ],
    ],
    ['{} x', {}, [['after-end', 1, 4]]],
    ['\ufeff{}', {}, [['odd-blank', 1, 1]]],
    ['{"a" 1}', undefined, [['unexpected', 1, 6]]],
    ['{"a":', undefined, [['unfinished', 1, 6]]],
    ['  ', undefined, [['empty', 1, 1]]],
  ])('%j', (text, value, codes) => {
    expect(read(text)).toMatchObject({ value, codes });
  });

  it('gives up on what is too deep or too long', () => {
    expect(read('['.repeat(40)).codes.map(([code]) => code)).toEqual(['too-deep']);
    expect(read(' '.repeat(maximumPolicyCharacters + 1)).codes).toEqual([['too-long', 1, 1]]);
  });
});
