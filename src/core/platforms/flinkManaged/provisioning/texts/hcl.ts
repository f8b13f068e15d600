/** Terraform's language, as far as a configuration of a few resources needs it. */
export type HclValue =
  | { readonly text: string }
  | { readonly number: number }
  /** Another value by its address, such as `alicloud_vpc.workspace.id`. */
  | { readonly address: string }
  | { readonly list: readonly HclValue[] }
  | { readonly object: readonly HclArgument[] };

export type HclArgument = { readonly name: string; readonly value: HclValue };

export type HclBlock = {
  /** Its type and labels, such as `resource`, `alicloud_vpc`, `workspace`. */
  readonly head: readonly [string, ...string[]];
  readonly body: readonly HclLine[];
};

export type HclLine = HclBlock | HclArgument;

/** The text of a configuration: comments first, then the blocks, in the form that `terraform fmt` gives. */
export function writeHcl(comments: readonly string[], blocks: readonly HclBlock[]): string {
  const head = comments.map((line) => `# ${line}`).join('\n');
  return `${[head, ...blocks.map((block) => writeBlock(block, ''))].join('\n\n')}\n`;
}

function writeBlock({ head: [type, ...labels], body }: HclBlock, indent: string): string {
  const start = [type, ...labels.map(quoteHcl)].join(' ');
  return `${indent}${start} ${writeBody(body, indent)}`;
}

function writeBody(body: readonly HclLine[], indent: string): string {
  const inner = `${indent}  `;
  const names = body.map((line) => ('name' in line ? line.name.length : 0));
  const lines = body.map((line, i) => {
    if (!('name' in line)) {
      // A block within a block stands apart from what is before it.
      return `${i === 0 ? '' : '\n'}${writeBlock(line, inner)}`;
    }
    const width = Math.max(...runAround(names, i));
    return `${inner}${line.name.padEnd(width)} = ${writeValue(line.value, inner)}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** The lengths of the arguments that stand next to each other round one of them; blocks have length 0. */
function runAround(lengths: readonly number[], index: number): readonly number[] {
  let [from, to] = [index, index];
  while ((lengths[from - 1] ?? 0) > 0) from -= 1;
  while ((lengths[to + 1] ?? 0) > 0) to += 1;
  return lengths.slice(from, to + 1);
}

function writeValue(value: HclValue, indent: string): string {
  if ('text' in value) return quoteHcl(value.text);
  if ('number' in value) return `${value.number}`;
  if ('address' in value) return value.address;
  if ('object' in value) return writeBody(value.object, indent);
  return `[${value.list.map((one) => writeValue(one, indent)).join(', ')}]`;
}

/**
 * A text between quotation marks that means itself: no quotation mark ends it, no line break breaks it, and nothing in
 * it is evaluated. `$` and `%` before a brace begin a template, so they are written by their code there.
 */
export function quoteHcl(text: string): string {
  const inner = text
    .replace(/[\\"]/g, (sign) => `\\${sign}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[$%](?=\{)/g, byCode);
  return `"${inner}"`;
}

function byCode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
