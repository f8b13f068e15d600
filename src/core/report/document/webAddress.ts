/** Whether a link is a whole address that other programs can open: http or https, ASCII characters only. */
export function isWebAddress(link: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(link);
}
