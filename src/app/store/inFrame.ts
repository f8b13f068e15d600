/** A page that shows this one in a frame could steer a visitor's clicks, so nothing is saved there. */
export function isInFrame(): boolean {
  return window.top !== undefined && window.top !== null && window.top !== window;
}
