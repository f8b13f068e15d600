/** Whether a link opens from outside the page: an http address of plain characters, a byte each. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(link);
}
