/** The message from a frame to the page around it: its height in px, a whole number. */
type HeightMessage = { readonly type: 'streamsizer:height'; readonly height: number };

/**
 * The message with which that page asks for the height, because the first one may have been sent before it listened.
 */
export const heightQuestion = 'streamsizer:height?';

/**
 * Sends the height of `content` to the page around this frame: now, when it changes and when asked. Any page may know
 * it: a height says nothing about a plan. The content must not depend on the height of the window. Returns a function
 * that stops it.
 */
export function postHeight(content: Element): () => void {
  if (window.parent === window) return () => {};
  let told = 0;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'streamsizer:height', height };
    window.parent.postMessage(message, '*');
  };
  const sized = new ResizeObserver(tell);
  sized.observe(content);
  // Browsers do not measure frames that are out of sight, so changes of the content are observed too.
  const written = new MutationObserver(tell);
  written.observe(content, { subtree: true, childList: true, characterData: true });
  tell();
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || data !== heightQuestion) return;
    told = 0;
    tell();
  };
  window.addEventListener('message', answer);
  return () => {
    sized.disconnect();
    written.disconnect();
    window.removeEventListener('message', answer);
  };
}
