import type { Policy } from '@/core/platforms/provisioning';
import { compareGrants, type GrantComparison } from './compareGrants';
import { type DangerousGrant, findDangers } from './findDangers';
import { applyEdits, type Finding, locate } from './finding';
import { readPolicyJson } from './readPolicyJson';
import { readStatements } from './readStatements';

export type PolicyCheck = GrantComparison & {
  /** Whether a policy could be read; otherwise nothing is compared. */
  readonly isReadable: boolean;
  /** Whether it grants exactly what is expected and is written as RAM requires. */
  readonly isClean: boolean;
  /** What is wrong with the writing and the form, in order of offset. */
  readonly findings: readonly Finding[];
  readonly dangers: readonly DangerousGrant[];
  /** The text with every certain correction made; undefined where there is none. What it grants is not changed. */
  readonly mendedText: string | undefined;
};

/**
 * Compares what a pasted policy grants with what the expected one does. A text that is nearly JSON is read as it was
 * meant, and each correction is reported; `offset` counts UTF-16 units. Never throws.  Source: prep-2022 ch. 1 and 3; RAM's policy grammar
 */
export function checkPolicy(text: string, expected: Policy): PolicyCheck {
  const { root, reader } = readPolicyJson(text);
  const statements = root && readStatements(reader, root);
  const comparison = statements && compareGrants(statements, expected);
  const dangers = statements ? findDangers(statements, expected) : [];
  const edits = [...reader.edits, ...reader.textEdits.values()];
  const { missing, superfluous, denied } = comparison ?? nothing;
  return {
    isReadable: statements !== undefined,
    isClean:
      statements !== undefined &&
      [reader.findings, missing, superfluous, denied, dangers].every((list) => list.length === 0),
    findings: locate(text, reader.findings),
    missing,
    superfluous,
    denied,
    dangers,
    mendedText: root && edits.length > 0 ? applyEdits(text, edits) : undefined,
  };
}

const nothing: GrantComparison = { missing: [], superfluous: [], denied: [] };
