{
  // Whatever leaves the page blank is said: a frame whose page denies it an origin of its own gets its scripts only
  // from servers that send them to anybody, a part may not come, and a fault takes down the whole of it.
  const tell = ({ target }) => {
    if (target !== window && target.localName !== 'script') return;
    setTimeout(() => {
      const root = document.getElementById('root');
      const missing = document.getElementById('missing');
      if (!root || !missing || root.hasChildNodes()) return;
      for (const link of missing.content.querySelectorAll('a')) link.href = location.href;
      root.append(missing.content.cloneNode(true));
    });
  };
  addEventListener('error', tell, true);
  addEventListener('unhandledrejection', tell);
}
