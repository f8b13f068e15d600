import type { DeveloperPolicyProblem, ProjectNameCode } from '@/core/platforms/provisioning';
import type {
  DeniedGrant,
  MissingGrant,
  SuperfluousGrant,
} from '@/core/provisioning/policies/compareGrants';
import type { DangerousGrant } from '@/core/provisioning/policies/findDangers';
import type { Finding } from '@/core/provisioning/policies/finding';
import type { PolicyLengthStanding } from '@/core/provisioning/policies/policyLength';

const nameReasons: Readonly<Record<ProjectNameCode, string>> = {
  empty: 'The project name is empty.',
  wildcard: 'A project name cannot contain * or ?: they would stand for other projects too.',
  colon: 'A project name cannot contain a colon.',
  quote: 'A project name cannot contain quotes.',
  blank: 'A project name cannot contain spaces.',
  backslash: 'A project name cannot contain a backslash.',
  twice: 'This project is named twice.',
};

function developerProblem(problem: DeveloperPolicyProblem): string {
  switch (problem.code) {
    case 'no-projects':
      return 'Name at least one project.';
    case 'bad-project-name':
      return nameReasons[problem.reason];
    case 'bad-account-id':
      return 'The account ID has 16 digits. Leave it empty for any account.';
  }
}

function finding({ code, found, mend }: Finding): string {
  switch (code) {
    case 'empty':
      return 'There is nothing to read.';
    case 'too-long':
      return 'The text is too long for a policy.';
    case 'too-deep':
      return 'The brackets are nested too deeply for a policy.';
    case 'unexpected':
      return `“${found}” is not allowed here.`;
    case 'unfinished':
      return 'The text ends too early.';
    case 'odd-quote':
      return `${found} is not a JSON quotation mark; write ".`;
    case 'full-width':
      return `${found} is a full-width character; write ${mend ?? ''}.`;
    case 'odd-blank':
      return 'There is an invisible character here; write an ordinary space.';
    case 'code-fence':
      return 'Code block marks do not belong to the policy; remove them.';
    case 'comment':
      return `RAM policies cannot have comments: “${found}” was ignored; remove it.`;
    case 'stray-backslash':
      return `The backslash does not belong in ${found}; remove it.`;
    case 'unclosed-text':
      return 'The closing quote is missing.';
    case 'control-character':
      return 'There is a control character inside the quotes.';
    case 'trailing-comma':
      return 'There is one comma too many here.';
    case 'missing-comma':
      return 'A comma is missing here.';
    case 'missing-opening-brace':
      return 'The opening { is missing.';
    case 'missing-bracket':
      return `A closing ${mend ?? ''} is missing here.`;
    case 'after-end':
      return 'The policy has ended; what follows does not belong to it.';
    case 'not-an-object':
      return 'Something in braces { } is expected here.';
    case 'version-missing':
      return 'Version is missing; it must be "1".';
    case 'version-not-text':
      return 'Version must be the text "1" in quotes, not a number.';
    case 'version-other':
      return `Version ${found} does not exist in RAM; it must be "1".`;
    case 'statement-missing':
      return 'Statement is missing.';
    case 'statement-not-list':
      return 'Statement must be a list: put it in brackets [ ].';
    case 'statement-empty':
      return 'Statement is empty, so the policy grants nothing.';
    case 'too-many-grants':
      return 'The policy has too many pairs of actions and resources to be compared.';
    case 'effect-missing':
      return 'Effect is missing; it must be Allow or Deny.';
    case 'effect-unknown':
      return `Effect must be Allow or Deny, not ${found}.`;
    case 'action-missing':
      return 'The statement names no action.';
    case 'resource-missing':
      return 'The statement names no resource.';
    case 'not-text':
      return `${found} should be text in quotes.`;
    case 'key-misspelt':
      return `${found} should be ${mend ?? ''}.`;
    case 'key-unknown':
      return `RAM does not know ${found} here.`;
    case 'key-twice':
      return `${found} appears here twice; only the last one counts.`;
    case 'action-form':
      return `${found} does not have the form service:action.`;
    case 'mistyped-colon':
      return `${found} should be ${mend ?? ''}.`;
    case 'blank-inside':
      return 'There is a space inside the quotes; remove it.';
    case 'condition':
      return 'This statement applies only under a condition, so what it allows is not counted.';
  }
}

function danger({ code, action, resource }: DangerousGrant): string {
  switch (code) {
    case 'everything':
      return 'Allows everything on everything.';
    case 'every-action':
      return `Allows every action on ${resource}.`;
    case 'every-service':
      return `${action} covers every service.`;
    case 'whole-service':
      return `${action} allows everything in that service.`;
    case 'ram-rights':
      return `${action} gives rights in RAM itself: whoever has it can grant every other permission.`;
    case 'not-action':
      return `Allows everything except ${action}.`;
    case 'not-resource':
      return `Allows ${action} everywhere except on ${resource}.`;
  }
}

function missing({ action, resource, inPart }: MissingGrant): string {
  return inPart.length === 0
    ? `${action} on ${resource} is missing.`
    : `${action} on ${resource} is granted only in part or under a condition.`;
}

function superfluous({ action, resource, reason }: SuperfluousGrant): string {
  switch (reason) {
    case 'action':
      return `${action} is not needed.`;
    case 'wider-action':
      return `${action} grants more actions than needed.`;
    case 'resource':
      return `${action} is granted on ${resource}, which is more than needed.`;
  }
}

function denied({ action, resource, isWhole }: DeniedGrant): string {
  return isWhole
    ? `A Deny statement takes away ${action} on ${resource}.`
    : `A Deny statement takes away part of ${action} on ${resource}.`;
}

/** How long a policy is, its figures ready to print. */
export type PolicyLengthFacts = {
  readonly characters: string;
  readonly compact: string | undefined;
  readonly standing: PolicyLengthStanding;
};

function length({ characters, compact, standing }: PolicyLengthFacts): string {
  const less = compact === undefined ? '' : ` Without spaces and line breaks it has ${compact}.`;
  switch (standing) {
    case 'within':
      return `${characters} characters, within both limits for a custom policy: 6,144 (RAM help, limits, 2025-12-02) and 2,048 (an older copy of that page).`;
    case 'above-older':
      return `${characters} characters: within the 6,144 of a custom policy (RAM help, limits, 2025-12-02), but above the 2,048 that an older copy of that page allows.${less}`;
    case 'above':
      return `${characters} characters are more than the 6,144 that a custom policy may have (RAM help, limits, 2025-12-02).${less} If it is still too long, split it into several policies.`;
  }
}

export const policiesEn = {
  developerProblem,
  where: (line: number, column: number) => `line ${line}, column ${column}`,
  finding,
  missing,
  superfluous,
  denied,
  danger,
  length,
  comparedWith: (what: string) => `Compared with the policy shown above: ${what}.`,
  clean: 'The policy grants exactly what is needed.',
  unreadable: 'This cannot be read as a policy, so nothing was compared.',
  mended: 'Corrected text',
};

export type PoliciesWords = typeof policiesEn;
