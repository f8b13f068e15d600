import { strFromU8, unzipSync } from 'fflate';
import { findXmlFault } from '@/core/report/document/testing/findXmlFault';

/** The XML parts of an office file by path, those of workbooks inside it under the path of the workbook. */
export function xmlParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) {
      for (const [inner, xml] of Object.entries(xmlParts(part))) parts[`${path}/${inner}`] = xml;
    } else if (/\.(?:xml|rels)$/.test(path)) parts[path] = strFromU8(part);
  }
  return parts;
}

/** What is wrong with the XML of any part; undefined when nothing is. */
export function findPartFault(parts: Readonly<Record<string, string>>): string | undefined {
  for (const [path, xml] of Object.entries(parts)) {
    const plain = xml
      .replace(/^\uFEFF?<\?xml[^>]*\?>/, '')
      .replace(/<(\/?)(\w+):/g, '<$1$2-')
      .replaceAll('&apos;', '&#39;')
      .replace(/&#x[0-9a-f]+;/gi, '&#39;');
    const fault = findXmlFault(plain);
    if (fault !== undefined) return `${path}: ${fault}`;
  }
  return undefined;
}

/** Every element of a name with what is in it, in order; none may stand in another of its name. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?:\\s[^>]*[^/])?>[\\s\\S]*?</${name}>`, 'g')) ?? [];
}

/** The text of all elements of a name, put together. */
export function textIn(xml: string, name: string): string {
  return elements(xml, name)
    .map((element) => plainText(element.replace(/<[^>]*>/g, '')))
    .join('');
}

function plainText(xml: string): string {
  const signs: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return xml.replace(/&(\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
