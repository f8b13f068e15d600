/** An element of an XML part with what is in it; text is left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
};

type Open = { name: string; attributes: Record<string, string>; children: Open[] };

/** The root of a well-formed part. */
export function readXml(xml: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [, end, name = '', attributes = '', closed] of xml.matchAll(tag)) {
    if (end) {
      open.pop();
      continue;
    }
    const element: Open = {
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (!closed) open.push(element);
  }
  const root = top.children[0];
  if (!root) throw new Error('a part has no element');
  return root;
}

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g;

/** An element and all that are in it, with the names of those around them. */
export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}
