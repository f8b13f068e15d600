import type {
  DeveloperPolicy,
  DeveloperPolicyInput,
  DeveloperPolicyProblem,
  ProjectNameCode,
} from '@/core/platforms/provisioning';
import { allow } from './allow';
import { ramNames } from './ramNames';

/** The source names no policy; it is the account's own. */
const developerPolicyName = 'streamsizer-developer';

/**
 * What a RAM user needs to develop: every right in the projects, and the right to pass the service its role.
 * Narrowing to projects is the source's; narrowing to the role is derived.  Source: prep-2022 ch. 1
 */
export function developerPolicy(input: DeveloperPolicyInput): DeveloperPolicy {
  const problems = [...projectProblems(input.projects), ...accountProblems(input)];
  if (problems.length > 0) return { ok: false, problems };
  const resources =
    input.projects === 'all' ? ['acs:stream:*:*:*'] : input.projects.map(projectResource);
  return {
    ok: true,
    name: developerPolicyName,
    policy: {
      Version: '1',
      Statement: [
        ...resources.map((resource) => allow('stream:*', resource)),
        allow('ram:PassRole', passRoleResource(input)),
      ],
    },
  };
}

/** Why a project name cannot stand in a policy: it would widen, split or end the resource.  Derived */
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
