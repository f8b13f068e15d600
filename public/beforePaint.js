{
  // Language and theme as the page will have them, before anything is painted: what the link says, else what was
  // chosen on this device, else what the browser prefers. An embed does not take what was chosen for the page itself.
  const asked = new URLSearchParams(location.hash.split('?')[1]);
  const kept = (key) => {
    if (location.hash.startsWith('#/embed')) return null;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const languages = { en: 'en', zh: 'zh-CN' };
  const known = (tag) => Object.values(languages).includes(tag) && tag;
  const preferred = navigator.languages.map((tag) => languages[tag.toLowerCase().split('-')[0]]);
  document.documentElement.lang =
    known(asked.get('lang')) ||
    known(kept('streamsizer.language')) ||
    preferred.find((tag) => tag !== undefined) ||
    'en';
  const theme = asked.get('theme') ?? kept('streamsizer.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
{
  // Whatever leaves the page blank, or as it stands in the HTML, is said: a frame whose page denies it an origin of its own gets its scripts only
  // from servers that send them to anybody, a part may not come, and a fault takes down the whole of it.
  const tell = ({ target }) => {
    if (target !== window && target.localName !== 'script') return;
    setTimeout(() => {
      const root = document.getElementById('root');
      const missing = document.getElementById('missing');
      if (!root || !missing || root.querySelector('[data-missing]')) return;
      // What stands in the HTML is no page yet.
      const stands = root.dataset.language !== undefined || root.querySelector('[data-sheet]');
      if (root.hasChildNodes() && !stands) return;
      for (const link of missing.content.querySelectorAll('a')) link.href = location.href;
      root.prepend(missing.content.cloneNode(true));
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
