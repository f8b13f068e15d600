import { allow, type Policy, ramNames } from '@/core/provisioning/policies/policy';

export type ProjectNameCode =
  | 'empty'
  | 'wildcard'
  | 'colon'
  | 'quote'
  | 'blank'
  | 'backslash'
  | 'twice';

export type DeveloperPolicyProblem =
  | { readonly code: 'no-projects' }
  | {
      readonly code: 'bad-project-name';
      readonly index: number;
      readonly name: string;
      readonly reason: ProjectNameCode;
    }
  | { readonly code: 'bad-account-id'; readonly accountId: string };

export type DeveloperPolicyInput = {
  readonly projects: 'all' | readonly string[];
  /** `role` lets the user hand over the service's own role only, `any` every role, as the source has it. */
  readonly passRole: 'any' | 'role';
  /** 16 digits; empty or `*` for any account. Only read with `passRole: 'role'`. */
  readonly accountId: string;
};

export type DeveloperPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly DeveloperPolicyProblem[] };

/**
 * What a RAM user needs to develop: everything in the projects, and to hand the service its role.
 * Narrowing to projects is the source's; narrowing to the role is derived.  Source: prep-2022 ch. 1
 */
export function developerPolicy(input: DeveloperPolicyInput): DeveloperPolicy {
  const problems = [...projectProblems(input.projects), ...accountProblems(input)];
  if (problems.length > 0) return { ok: false, problems };
  const resources =
    input.projects === 'all' ? ['acs:stream:*:*:*'] : input.projects.map(projectResource);
  return {
    ok: true,
    policy: {
      Version: '1',
      Statement: [
        ...resources.map((resource) => allow('stream:*', resource)),
        allow('ram:PassRole', passRoleResource(input)),
      ],
    },
  };
}

/** What keeps a project name out of a policy: it would widen, split or end the resource.  Derived */
export function projectNameProblems(name: string): readonly ProjectNameCode[] {
  if (name.trim() === '') return ['empty'];
  return patterns.filter(([, pattern]) => pattern.test(name)).map(([code]) => code);
}

const patterns: readonly (readonly [ProjectNameCode, RegExp])[] = [
  ['wildcard', /[*?]/],
  ['colon', /[:：]/],
  ['quote', /["'`“”„‟＂‘’]/],
  ['blank', /[\s\p{Cc}\p{Cf}]/u],
  ['backslash', /\\/],
];

function projectResource(name: string): string {
  return `acs:stream:*:*:${name}`;
}

/** A role's resource is acs:ram:<region>:<account>:role/<name>, and roles have no region.  Derived */
function passRoleResource({ passRole, accountId }: DeveloperPolicyInput): string {
  if (passRole === 'any') return 'acs:ram:*:*:*';
  return `acs:ram:*:${accountId.trim() || '*'}:role/${ramNames.role}`;
}

function projectProblems(projects: 'all' | readonly string[]): readonly DeveloperPolicyProblem[] {
  if (projects === 'all') return [];
  if (projects.length === 0) return [{ code: 'no-projects' }];
  return projects.flatMap((name, index) => {
    const isTwice = projects.indexOf(name) < index;
    const reasons = [...projectNameProblems(name), ...(isTwice ? ['twice' as const] : [])];
    return reasons.map((reason) => ({ code: 'bad-project-name', index, name, reason }) as const);
  });
}

function accountProblems({
  passRole,
  accountId,
}: DeveloperPolicyInput): readonly DeveloperPolicyProblem[] {
  const isFine = passRole === 'any' || /^(?:|\*|\d{16})$/.test(accountId.trim());
  return isFine ? [] : [{ code: 'bad-account-id', accountId }];
}
