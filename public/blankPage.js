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
      const address = root.querySelector('input');
      address.value = location.href;
      address.addEventListener('focus', () => address.select());
      for (const button of root.querySelectorAll('button')) {
        button.addEventListener('click', () => void deeds[button.dataset.deed]());
      }
    });
  };
  // Each of the stores may be closed to the page, which then has nothing there.
  const anew = async () => {
    const reload = () => location.reload();
    setTimeout(reload, 3_000);
    try {
      history.replaceState(null, '');
      sessionStorage.clear();
    } catch {}
    try {
      const worker = await navigator.serviceWorker.getRegistration();
      await worker?.unregister();
      const start = `streamsizer ${worker?.scope ?? new URL('./', location.href).href} `;
      const names = (await caches.keys()).filter((name) => name.startsWith(start));
      await Promise.all(names.map((name) => caches.delete(name)));
    } catch {}
    reload();
  };
  const deeds = { reload: () => location.reload(), anew };
  addEventListener('error', tell, true);
  addEventListener('unhandledrejection', tell);
}
