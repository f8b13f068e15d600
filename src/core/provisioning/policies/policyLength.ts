/** The most characters of a custom policy: what RAM's limits say now, and what an older copy of the same page says.
 *  Source: ram-docs, limits */
const policyCharacters = { now: 6_144, before: 2_048 } as const;

export type PolicyLengthStanding = 'within' | 'above-older' | 'above';

export type PolicyLength = {
  readonly characters: number;
  /** Without blanks and line breaks; undefined where the text is not JSON or does not get shorter. */
  readonly compact: number | undefined;
  readonly standing: PolicyLengthStanding;
};

/** How long a policy's text is, compared with both limits. */
export function policyLength(text: string): PolicyLength {
  const characters = [...text].length;
  const compact = compactLength(text);
  return {
    characters,
    compact: compact !== undefined && compact < characters ? compact : undefined,
    standing:
      characters > policyCharacters.now
        ? 'above'
        : characters > policyCharacters.before
          ? 'above-older'
          : 'within',
  };
}

function compactLength(text: string): number | undefined {
  try {
    return [...JSON.stringify(JSON.parse(text))].length;
  } catch {
    return undefined;
  }
}
