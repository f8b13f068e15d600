import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from './checkPolicy';
import { grantsOf } from './compareGrants';
import { listOf, writePolicy } from './policy';
import { placesOf, policyArbitrary, without } from './testing/policyArbitrary';

const damages: readonly ((text: string) => string)[] = [
  (text) => text.replace('{', ''),
  (text) => text.replaceAll('"', '”'),
  (text) => text.replaceAll(',', '，'),
  (text) => text.replaceAll(':*', ':\\*'),
  (text) => text.replaceAll('\n  }', ',\n  }'),
  (text) => text.replace(/\]\s*\}$/, ''),
  (text) => text.replaceAll(/^( *)"/gm, '$1\u3000"'),
];

describe('checkPolicy, laws', () => {
  it('finds a generated policy clean against itself', () => {
    fc.assert(
      fc.property(policyArbitrary, (policy) => {
        expect(checkPolicy(writePolicy(policy), policy)).toEqual({
          isReadable: true,
          isClean: true,
          findings: [],
          missing: [],
          superfluous: [],
          denied: [],
          dangers: [],
          mendedText: undefined,
        });
      }),
    );
  });

  it('reports exactly the action that was taken away, and exactly the one that was added', () => {
    fc.assert(
      fc.property(policyArbitrary, fc.nat(), (policy, pick) => {
        const places = placesOf(policy);
        const [i = 0, j = 0, action] = places[pick % places.length] ?? [];
        const less = without(policy, i, j);
        const resources = listOf(policy.Statement[i]?.Resource ?? []);
        const gone = resources.map((resource) => ({ action, resource, inPart: [] }));
        const lacking = checkPolicy(writePolicy(less), policy);
        expect(lacking.missing.map((one) => ({ ...one, inPart: [] }))).toEqual(gone);
        expect([lacking.superfluous, lacking.denied, lacking.findings]).toEqual([[], [], []]);
        const more = checkPolicy(writePolicy(policy), less);
        expect(more.superfluous.map((one) => one.action)).toEqual([action]);
        expect(more.missing).toEqual([]);
      }),
    );
  });

  it('does not mind the order of statements or one statement for each grant', () => {
    fc.assert(
      fc.property(policyArbitrary, (policy) => {
        const Statement = grantsOf(policy)
          .toReversed()
          .map(({ action, resource }) => ({
            Action: [action.toUpperCase()],
            Resource: [resource],
            Effect: 'Allow',
          }));
        const text = JSON.stringify({ Statement, Version: '1' });
        expect(checkPolicy(text, policy).isClean).toBe(true);
      }),
    );
  });

  it('mends damage back to a clean policy', () => {
    fc.assert(
      fc.property(policyArbitrary, fc.subarray([...damages], { minLength: 1 }), (policy, some) => {
        const text = writePolicy(policy);
        const damaged = some.reduce((left, damage) => damage(left), text);
        const { findings, missing, superfluous, mendedText } = checkPolicy(damaged, policy);
        expect(findings.length > 0).toBe(damaged !== text);
        expect([missing, superfluous]).toEqual([[], []]);
        expect(checkPolicy(mendedText ?? damaged, policy).isClean).toBe(true);
      }),
    );
  });

  it('never throws, and puts every finding inside the text', () => {
    fc.assert(
      fc.property(policyArbitrary, fc.nat(), fc.string(), fc.nat(40), (policy, at, noise, cut) => {
        const text = writePolicy(policy);
        const start = at % text.length;
        const broken = text.slice(0, start) + noise + text.slice(start + cut);
        const check = checkPolicy(broken, policy);
        for (const { offset, line, column } of check.findings) {
          expect(offset).toBeLessThanOrEqual(broken.length);
          const lines = broken.split('\n');
          const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
          if (!broken.includes('\r')) expect(before + column - 1).toBe(offset);
        }
      }),
    );
  });
});
