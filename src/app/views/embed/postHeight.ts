/** What a frame tells the page around it: its height in px, a whole number. */
type HeightMessage = { readonly type: 'streamsizer:height'; readonly height: number };

/** What that page asks when it has begun to listen: the height may have been told before. */
export const heightQuestion = 'streamsizer:height?';

/**
 * Tells the page around this frame how high `content` is: now, whenever that changes and when it asks. Whoever the page is may know:
 * a height says nothing of a plan. The content must not depend on the height of the window. Returns how to stop.
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
  // A browser measures no frame that is out of sight; there what is written must tell.
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
