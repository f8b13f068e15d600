/** A page that shows ours inside it could steer the clicks of its visitors, so nothing is kept from there. */
export function isInFrame(): boolean {
  return window.top !== undefined && window.top !== null && window.top !== window;
}
