/** What is wrong with XML made of plain tags, attributes in double quotes and text; undefined when nothing is. */
export function findXmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  const token =
    /<(?<close>\/)?(?<name>[A-Za-z][\w-]*)(?:\s+[\w:-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#39);)*")*\s*(?<empty>\/)?>|(?<text>(?:[^<>&]|&(?:amp|lt|gt|quot|#39);)+)/uy;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) return `at ${at}: ${xml.slice(at, at + 40)}`;
    at = token.lastIndex;
    const { close, name, empty, text } = found.groups ?? {};
    if (text !== undefined || name === undefined) {
      if (open.length === 0 && text?.trim()) return `text outside: ${text}`;
    } else if (close) {
      if (open.pop() !== name) return `closes ${name} in vain at ${at}`;
    } else if (!empty) open.push(name);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML refuses
  const refused = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.exec(xml);
  if (refused) return `no character of XML at ${refused.index}`;
  return open.length > 0 ? `never closes ${open.join(', ')}` : undefined;
}
