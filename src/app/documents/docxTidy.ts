import { repackOffice } from './repackOffice';

/** Replaces the random names that the library writes, so that the same document gives the same bytes. */
export function docxTidy(bytes: Uint8Array, date: string | null): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (id: string) => {
    const name = names.get(id) ?? `rIdLink${names.size + 1}`;
    names.set(id, name);
    return name;
  };
  return repackOffice(bytes, date, (_, xml) =>
    xml
      .replace(randomName, (_whole, attribute, id) => `${attribute}="${nameOf(id)}"`)
      // The library cannot say which style is the common one.
      .replace('<w:style w:type="paragraph" w:styleId="Normal">', (style) =>
        style.replace('>', ' w:default="1">'),
      ),
  );
}

const randomName = /(r:id|Id)="(rId[\w-]{21})"/g;
