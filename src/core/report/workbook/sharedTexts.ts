import { cellText, mainNamespace, xmlPart } from './writeXml';

/** The texts of all cells, each once: a cell names its text by number, so no text can become a formula. */
export type SharedTexts = {
  readonly numberOf: (text: string) => number;
  readonly write: () => string;
};

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    write: () => {
      const items = [...numbers.keys()].map(
        (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
      );
      return xmlPart(
        `<sst xmlns="${mainNamespace}" uniqueCount="${numbers.size}">${items.join('')}</sst>`,
      );
    },
  };
}
