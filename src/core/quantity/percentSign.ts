/** Whether a typed figure has a percent sign, also one of full width. */
export function hasPercentSign(text: string): boolean {
  return /[%％]/.test(text);
}
