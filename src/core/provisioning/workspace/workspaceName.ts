import {
  type WorkspaceNameRule,
  type WorkspaceNameRules,
  workspaceNameRules,
} from '@/core/platforms/workspace';

export type WorkspaceNameCheck = {
  readonly isFine: boolean;
  /** Every rule, broken or not, always in the same order. */
  readonly rules: readonly { readonly rule: WorkspaceNameRule; readonly ok: boolean }[];
};

/**
 * Whether a workspace may have this name: lower-case letters, digits and hyphens, first a letter, last no hyphen.
 * Whether somebody else has it cannot be known here.  Source: help-flink, activation
 */
export function checkWorkspaceName(
  name: string,
  { longest }: WorkspaceNameRules,
): WorkspaceNameCheck {
  const { length } = [...name];
  const ok: Readonly<Record<WorkspaceNameRule, boolean>> = {
    length: length >= 1 && length <= longest,
    characters: /^[a-z0-9-]+$/.test(name),
    first: /^[a-z]/.test(name),
    last: name !== '' && !name.endsWith('-'),
  };
  const rules = workspaceNameRules.map((rule) => ({ rule, ok: ok[rule] }));
  return { rules, isFine: rules.every((one) => one.ok) };
}

/** The project that comes with a workspace.  Source: help-flink, activation */
export function defaultProjectOf(name: string): string {
  return `${name}-default`;
}
