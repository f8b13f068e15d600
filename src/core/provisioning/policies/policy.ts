import * as v from 'valibot';

/** The names that the service looks for.  Source: prep-2022 ch. 3 */
export const ramNames = {
  role: 'AliyunStreamDefaultRole',
  systemPolicy: 'AliyunOSSFullAccess',
  rolePolicy: 'AliyunStreamDefaultRolePolicy',
  sharedPolicy: 'AliyunStreamRolePolicy',
} as const;

const oneOrMore = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1), v.readonly()),
]);

export const statementSchema = v.pipe(
  v.strictObject({
    Action: oneOrMore,
    Resource: oneOrMore,
    Effect: v.picklist(['Allow', 'Deny']),
  }),
  v.readonly(),
);

/** A RAM policy as we write it; the version is the text "1", never a number.  Source: prep-2022 */
export const policySchema = v.pipe(
  v.strictObject({
    Version: v.literal('1'),
    Statement: v.pipe(v.array(statementSchema), v.minLength(1), v.readonly()),
  }),
  v.readonly(),
);

export type Statement = v.InferOutput<typeof statementSchema>;
export type Policy = v.InferOutput<typeof policySchema>;

/** The text to paste into the console: two blanks of indent, keys in the order of the provider's own examples. */
export function writePolicy(policy: Policy): string {
  const ordered = {
    Version: policy.Version,
    Statement: policy.Statement.map(({ Action, Resource, Effect }) => ({
      Action,
      Resource,
      Effect,
    })),
  };
  return JSON.stringify(ordered, null, 2);
}

export function allow(Action: string | readonly string[], Resource: string): Statement {
  return { Action, Resource, Effect: 'Allow' };
}

/** One action or resource is written bare, several as a list. */
export function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
