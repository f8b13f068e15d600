/*
 * A strict reader of the part of Terraform's language that is written here. It is not made from the writer: it follows
 * the language's own specification (attributes, blocks, quoted templates without interpolation, lists, objects,
 * numbers, addresses), and refuses everything else.
 */

export type ReadValue =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly address: string }
  | { readonly list: readonly ReadValue[] }
  | { readonly object: Readonly<Record<string, ReadValue>> };

export type ReadBlock = {
  readonly type: string;
  readonly labels: readonly string[];
  readonly attributes: Readonly<Record<string, ReadValue>>;
  readonly blocks: readonly ReadBlock[];
};

/** The top-level blocks of a configuration. Throws at the first sign that the language does not have there. */
export function readHcl(text: string): readonly ReadBlock[] {
  let at = 0;
  const fail = (): never => {
    throw new SyntaxError(`at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const need = (pattern: RegExp): string => take(pattern) ?? fail();
  const blanks = () => need(/[ \t]*/y);
  /** Line breaks and whole-line comments between two lines. */
  const lines = () => {
    while (take(/[ \t]*\r?\n/y) ?? take(/[ \t]*#[^\r\n]*(?=\r?\n)/y)) {
      // Each is nothing by itself.
    }
    blanks();
  };
  const name = () => need(/[A-Za-z_][\w-]*/y);

  function quoted(): string {
    need(/"/y);
    let said = '';
    for (;;) {
      if (take(/"/y)) return said;
      if (take(/[$%]\{/y)) fail();
      if (take(/\$\$\{/y)) said += '${';
      else if (take(/%%\{/y)) said += '%{';
      else if (take(/\\/y)) said += escaped();
      // A line break ends the line inside a quoted template, which is an error.
      else said += need(/[^\r\n\\"]/uy);
    }
  }

  function escaped(): string {
    const sign = need(/[nrt"\\uU]/y);
    if (sign === 'u') return String.fromCodePoint(Number.parseInt(need(/[0-9a-fA-F]{4}/y), 16));
    if (sign === 'U') return String.fromCodePoint(Number.parseInt(need(/[0-9a-fA-F]{8}/y), 16));
    return { n: '\n', r: '\r', t: '\t' }[sign] ?? sign;
  }

  function value(): ReadValue {
    if (text[at] === '"') return { text: quoted() };
    if (take(/\[/y)) return { list: listed() };
    if (take(/\{/y)) {
      const { attributes, blocks } = body();
      return blocks.length > 0 ? fail() : { object: attributes };
    }
    const digits = take(/\d+(?!\w)/y);
    if (digits !== undefined) return { number: Number(digits) };
    return { address: need(/[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*(?:\([a-z]+\))?/y) };
  }

  function listed(): readonly ReadValue[] {
    const items: ReadValue[] = [];
    blanks();
    while (!take(/\]/y)) {
      items.push(value());
      blanks();
      if (text[at] !== ']') need(/,[ \t]*/y);
    }
    return items;
  }

  /** What stands between two braces; the first was read already. */
  function body(): Pick<ReadBlock, 'attributes' | 'blocks'> {
    const attributes: Record<string, ReadValue> = {};
    const blocks: ReadBlock[] = [];
    need(/[ \t]*\r?\n/y);
    lines();
    while (!take(/\}/y)) {
      const key = name();
      blanks();
      if (take(/=/y)) {
        blanks();
        if (Object.hasOwn(attributes, key)) fail();
        attributes[key] = value();
      } else blocks.push(block(key));
      need(/[ \t]*\r?\n/y);
      lines();
    }
    return { attributes, blocks };
  }

  function block(type: string): ReadBlock {
    const labels: string[] = [];
    while (text[at] === '"') {
      labels.push(quoted());
      blanks();
    }
    need(/\{/y);
    return { type, labels, ...body() };
  }

  const found: ReadBlock[] = [];
  lines();
  while (at < text.length) {
    const type = name();
    blanks();
    found.push(block(type));
    need(/[ \t]*\r?\n/y);
    lines();
  }
  return found;
}
