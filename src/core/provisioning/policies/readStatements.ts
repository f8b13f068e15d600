import type { JsonMember, JsonNode, JsonReader, JsonText } from './jsonReader';
import { mend, note } from './jsonReader';
import { mendValue, retext } from './mendValue';

export type LocatedText = { readonly value: string; readonly offset: number };

/** A statement of a pasted policy, corrected where it was clear what was meant. */
export type ReadStatement = {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly LocatedText[];
  /** Whether `actions` are those that it does not apply to. */
  readonly isNotAction: boolean;
  readonly resources: readonly LocatedText[];
  readonly isNotResource: boolean;
  /** Whether it applies only under a condition; then what it allows does not count. */
  readonly isConditional: boolean;
  readonly offset: number;
};

/** More pairs of action and resource are not compared. A generated policy has under 50. */
const maximumGrants = 2_000;

const policyKeys = ['Version', 'Statement'] as const;
const statementKeys = [
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
] as const;

/** The statements of a policy; undefined where there is none. What is wrong with them is reported. */
export function readStatements(
  reader: JsonReader,
  root: JsonNode,
): readonly ReadStatement[] | undefined {
  if (root.kind !== 'object') {
    note(reader, 'not-an-object', root.start, textAt(reader, root));
    return undefined;
  }
  const { Version, Statement } = fieldsOf(reader, root.members, policyKeys);
  checkVersion(reader, root.start, Version);
  if (Statement === undefined) {
    note(reader, 'statement-missing', root.start, '');
    return undefined;
  }
  const items = Statement.kind === 'list' ? Statement.items : [Statement];
  if (Statement.kind === 'object') {
    note(reader, 'statement-not-list', Statement.start, '{', '[{');
    reader.edits.push({ start: Statement.start, end: Statement.start, text: '[' });
    reader.edits.push({ start: Statement.end, end: Statement.end, text: ']' });
  }
  if (items.length === 0) note(reader, 'statement-empty', Statement.start, '');
  const statements = items.flatMap((item) => readStatement(reader, item) ?? []);
  const grants = statements.map(({ actions, resources }) => actions.length * resources.length);
  if (grants.reduce((total, count) => total + count, 0) <= maximumGrants) return statements;
  note(reader, 'too-many-grants', Statement.start, '');
  return undefined;
}

function checkVersion(reader: JsonReader, start: number, version: JsonNode | undefined): void {
  if (version === undefined) {
    note(reader, 'version-missing', start, '', '"1"');
  } else if (version.kind === 'other') {
    const code = version.value === 1 ? 'version-not-text' : 'version-other';
    mend(reader, code, { start: version.start, end: version.end, text: '"1"' });
  } else if (version.kind !== 'text') {
    note(reader, 'version-other', version.start, textAt(reader, version), '"1"');
  } else if (version.value !== '1') {
    note(reader, 'version-other', version.start, version.value, '1');
    retext(reader, version, '1');
  }
}

function readStatement(reader: JsonReader, node: JsonNode): ReadStatement | undefined {
  if (node.kind !== 'object') {
    note(reader, 'not-an-object', node.start, textAt(reader, node));
    return undefined;
  }
  const fields = fieldsOf(reader, node.members, statementKeys);
  const effect = readEffect(reader, node.start, fields.Effect);
  const action = fields.Action ?? fields.NotAction;
  const resource = fields.Resource ?? fields.NotResource;
  const actions = readTexts(reader, action, 'action');
  const resources = readTexts(reader, resource, 'resource');
  if (actions.length === 0) note(reader, 'action-missing', node.start, '');
  if (resources.length === 0) note(reader, 'resource-missing', node.start, '');
  if (fields.Condition) note(reader, 'condition', fields.Condition.start, '');
  if (effect === undefined || actions.length === 0 || resources.length === 0) return undefined;
  return {
    effect,
    actions,
    isNotAction: fields.Action === undefined,
    resources,
    isNotResource: fields.Resource === undefined,
    isConditional: fields.Condition !== undefined,
    offset: node.start,
  };
}

function readEffect(
  reader: JsonReader,
  start: number,
  node: JsonNode | undefined,
): 'Allow' | 'Deny' | undefined {
  if (node === undefined) {
    note(reader, 'effect-missing', start, '');
    return undefined;
  }
  const value = node.kind === 'text' ? node.value : '';
  if (value === 'Allow' || value === 'Deny') return value;
  const meant = (['Allow', 'Deny'] as const).find(
    (effect) => effect.toLowerCase() === value.trim().toLowerCase(),
  );
  note(reader, 'effect-unknown', node.start, textAt(reader, node), meant);
  if (meant !== undefined && node.kind === 'text') retext(reader, node, meant);
  return meant;
}

function readTexts(
  reader: JsonReader,
  node: JsonNode | undefined,
  kind: 'action' | 'resource',
): readonly LocatedText[] {
  const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    if (item.kind === 'text') {
      return [{ value: mendValue(reader, item, kind), offset: item.start }];
    }
    note(reader, 'not-text', item.start, textAt(reader, item));
    return [];
  });
}

/** The fields by their right names; other cases of letters and a superfluous s are corrected. */
function fieldsOf<K extends string>(
  reader: JsonReader,
  members: readonly JsonMember[],
  keys: readonly K[],
): { readonly [Key in K]?: JsonNode } {
  const fields: { [Key in K]?: JsonNode } = {};
  for (const { key, value } of members) {
    const name = keys.find((one) => one === key.value) ?? misspelt(reader, key, keys);
    if (name === undefined) note(reader, 'key-unknown', key.start, key.value);
    else if (fields[name] !== undefined) note(reader, 'key-twice', key.start, key.value);
    if (name !== undefined) fields[name] = value;
  }
  return fields;
}

function misspelt<K extends string>(
  reader: JsonReader,
  key: JsonText,
  keys: readonly K[],
): K | undefined {
  const plain = (text: string) => text.trim().toLowerCase().replace(/s$/, '');
  const meant = keys.find((one) => plain(one) === plain(key.value));
  if (meant === undefined) return undefined;
  note(reader, 'key-misspelt', key.start, key.value, meant);
  retext(reader, key, meant);
  return meant;
}

function textAt(reader: JsonReader, node: JsonNode): string {
  return reader.text.slice(node.start, node.end);
}
