const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Shows invisible direction marks by their code, in a sentence that quotes a typed or linked text: a mark left as it
 * is would mirror the rest of the sentence.
 */
export function showMarks(sentence: string): string {
  return sentence.replace(
    marks,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
