const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A sentence that quotes what somebody typed or linked, with the invisible marks that turn the direction of writing
 * shown by their code: left alone, one of them would mirror the rest of the sentence.
 */
export function showMarks(sentence: string): string {
  return sentence.replace(
    marks,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
