import { type JsonReader, type JsonText, note } from './jsonReader';

/**
 * An action or a resource as it was meant: without blanks and backslashes, and with a colon in place of a similar mark
 * between a service and its action (`dhs>DeleteTopic`). Each correction is reported.
 */
export function mendValue(reader: JsonReader, node: JsonText, kind: 'action' | 'resource'): string {
  let value = node.value;
  const change = (
    code: 'stray-backslash' | 'blank-inside' | 'mistyped-colon',
    found: string,
    next: string,
  ) => {
    note(reader, code, node.start, found, next);
    value = next;
  };
  if (value.includes('\\')) change('stray-backslash', value, value.replaceAll('\\', ''));
  if (/\s/.test(value)) change('blank-inside', value, value.replace(/\s/g, ''));
  const colons = kind === 'action' ? /^([\w-]+)[>：;；]([\w*?]+)$/ : /：()()/g;
  const meant = value.replace(colons, '$1:$2');
  if (meant !== value) change('mistyped-colon', value, meant);
  if (kind === 'action' && !/^(?:[\w*?-]+:[\w*?-]+|\*)$/.test(value)) {
    note(reader, 'action-form', node.start, value);
  }
  if (value !== node.value) retext(reader, node, value);
  return value;
}

/** Replaces a whole text; several changes of one text become one edit. */
export function retext(reader: JsonReader, node: JsonText, value: string): void {
  const { start, end } = node;
  reader.textEdits.set(start, { start, end, text: JSON.stringify(value) });
}
