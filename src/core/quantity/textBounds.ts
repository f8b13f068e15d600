/** Whether a text has at most so many characters. One that is far too long is not counted through. */
export function hasAtMost(text: string, characters: number): boolean {
  if (text.length <= characters) return true;
  return text.length <= 2 * characters && [...text].length <= characters;
}

/** Whether a text is free of half characters, as far as it is worth looking: one that is far too long is refused anyway. */
export function isWhole(text: string, characters: number): boolean {
  return text.length > 2 * characters || !/\p{Surrogate}/u.test(text);
}
