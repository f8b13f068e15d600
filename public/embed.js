/* StreamSizer: writes a frame here, or takes the one before, and follows its height.
   <script src="…/embed.js" data-link="#/embed?…" data-title="…" async></script> */
(() => {
  const me = document.currentScript;
  if (!me) return;
  const { link, title, height, scheme, sandbox } = me.dataset;
  let frame = me.previousElementSibling;
  if (link) {
    frame = document.createElement('iframe');
    // Always the page beside this file.
    frame.src = new URL('.', me.src) + link.replace(/^[^#]*#?/, '#');
    frame.title = title || 'StreamSizer';
    frame.allow = 'clipboard-write';
    frame.loading = 'lazy';
    frame.height = height || 480;
    const pop = 'allow-popups';
    frame.sandbox = sandbox || `allow-scripts allow-same-origin ${pop} ${pop}-to-escape-sandbox`;
    // A policy may forbid style attributes, not this.
    Object.assign(frame.style, {
      display: 'block',
      width: '100%',
      border: 0,
      colorScheme: scheme || 'light dark',
    });
    me.before(frame);
  } else if (frame?.localName !== 'iframe') return;
  // It may have told it already.
  else frame.contentWindow?.postMessage('streamsizer:height?', '*');
  // An element's id is never a symbol.
  const all = (window[Symbol.for('streamSizer')] ??= []);
  if (all.push({ frame }) > 1) return;

  addEventListener('message', ({ source, data }) => {
    const one = source && all.find(({ frame }) => frame.contentWindow === source);
    if (!one || data?.type !== 'streamsizer:height' || !Number.isFinite(data.height)) return;
    const height = Math.min(6000, Math.max(60, Math.ceil(data.height)));
    const { clientWidth, style } = one.frame;
    const now = performance.now();
    // A height that never rests is given up.
    if (clientWidth !== one.width || now - one.at > 2000) one.n = 0;
    one.width = clientWidth;
    one.at = now;
    if (height === one.height || one.n > 20) return;
    one.height = height;
    one.n++;
    style.height = height + 'px';
  });
})();
