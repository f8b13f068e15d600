// Runs before anything is painted. Uses nothing of the page's own scripts.

{
  // Language and theme as the page will have them: what the link says, else what was chosen on this device, else what
  // the browser prefers. An embed does not take what was chosen for the page itself.
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
  const known = (tag) => (Object.values(languages).includes(tag) ? tag : undefined);
  const preferred = navigator.languages.map((tag) => languages[tag.toLowerCase().split('-')[0]]);
  document.documentElement.lang =
    known(asked.get('lang')) ??
    known(kept('streamsizer.language')) ??
    preferred.find((tag) => tag !== undefined) ??
    'en';
  const theme = asked.get('theme') ?? kept('streamsizer.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

{
  // What stands on the screen until the page's own script has come: the whole page of the example where the address
  // asks for nothing, the head of the sheet where it brings a plan, and nothing in a frame of another page.
  const [, view = '', asked = ''] = /^#\/?(\w*)\??(.*)$/.exec(location.hash) ?? [];
  const choices = [...new URLSearchParams(asked).keys()];

  /** Whether the address, the history and the session ask for nothing but the example. */
  const isBare = () => {
    const [navigation] = performance.getEntriesByType('navigation');
    try {
      // The last edit before a reload, which is put back into the address. Opening the session's store takes its time.
      if (navigation?.type === 'reload' && sessionStorage.getItem('streamsizer.leaving') !== null)
        return false;
    } catch {}
    return (
      (view === '' || view === 'size') &&
      choices.every((key) => key === 'lang' || key === 'theme') &&
      !history.state?.draft
    );
  };

  const hasEarlierWork = () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('streamsizer.work.'));
    } catch {
      return false;
    }
  };

  const showExample = (root) => {
    const { lang, dataset } = document.documentElement;
    root.dataset.language = lang;
    root.querySelector('[data-theme-choice]').value = dataset.theme ?? 'system';
    // Its line is kept free: what it says comes with the script.
    if (hasEarlierWork()) root.querySelector('aside[hidden]').hidden = false;
    noteTyping(root);
  };

  /** Writes down what is typed, chosen and pressed, for the page to take in: see useTakeOver.ts. */
  const noteTyping = (root) => {
    const typed = new Map();
    let part = root;
    const keep = ({ target }) => {
      if (!part.contains(target)) return;
      const { type, value } = target;
      const checked = type === 'radio' || type === 'checkbox' ? target.checked : undefined;
      const caret = type === 'text' ? target.selectionStart : undefined;
      typed.set(target, { value, checked, caret });
    };
    const press = ({ target }) => {
      if (part.contains(target)) firstPage.pressed = target.closest('button') ?? undefined;
    };
    const narrow = (next) => {
      delete root.dataset.language;
      part = next;
      if (part) return;
      root.removeEventListener('input', keep, true);
      root.removeEventListener('click', press, true);
    };
    root.addEventListener('input', keep, true);
    root.addEventListener('click', press, true);
    const firstPage = { typed, pressed: undefined, narrow };
    window.firstPage = firstPage;
  };

  const showSheet = (root) => {
    const header = root.querySelector('header');
    // Gone with the header, which the page's own script replaces. What is pressed here would be lost with it.
    header.dataset.sheet = '';
    header.inert = true;
    const page = header.parentElement;
    for (const other of [...page.children]) if (other !== header) other.remove();
    // The head stands alone until its page has come, which is longer than the screen and scrolls.
    page.style.minHeight = '150vh';
    header.querySelector('a[aria-current]').removeAttribute('aria-current');
    header.querySelector(`a[href="#/${view}"]`)?.setAttribute('aria-current', 'page');
    // The product may be another.
    if (choices.includes('platform') || choices.includes('z'))
      header.querySelector('[data-offer]').style.visibility = 'hidden';
  };

  /** Starts the page's own script, and fetches at once what it will ask for. */
  const start = (app, others) => {
    for (const address of others) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.crossOrigin = '';
      link.href = address;
      document.head.append(link);
    }
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = app;
    document.head.append(script);
  };

  // The example stands in #root in the language named there. It may be painted while the rest of the HTML is still
  // read, so a style hides it until it is known to be what the address asks for.
  const { documentElement } = document;
  const { dataset } = documentElement;
  const language = documentElement.lang;
  if (dataset.covered === language && isBare()) {
    delete dataset.covered;
    // What would move while its rest is read waits for it: see the styles.
    dataset.reading = '';
  }

  // It stands at the end of the HTML, where all that it shows has been read.
  class FirstPage extends HTMLElement {
    connectedCallback() {
      delete dataset.reading;
      const root = document.getElementById('root');
      const other = document.getElementById(`page-${language}`);
      if (view === 'embed') root.replaceChildren();
      else if (other) root.replaceChildren(other.content);
      if (root.hasChildNodes()) (isBare() ? showExample : showSheet)(root);
      delete dataset.covered;
      // The page's own scripts come once this is painted.
      const { app } = this.dataset;
      if (!app) return;
      const named = (what) => this.getAttribute(`data-${what}-${language}`)?.split(' ') ?? [];
      const others = [...named('with'), ...(isBare() ? [] : named('plan'))];
      if (document.visibilityState === 'hidden') start(app, others);
      else requestAnimationFrame(() => setTimeout(() => start(app, others)));
    }
  }
  customElements.define('first-page', FirstPage);
}

{
  // Whatever leaves the page blank, or as it stands in the HTML, is said: a frame whose page denies it an origin of its
  // own gets its scripts only from servers that send them to anybody, a part may not come, and a fault takes down the
  // whole of it.
  const tell = ({ target }) => {
    if (target !== window && target.localName !== 'script') return;
    setTimeout(() => {
      const root = document.getElementById('root');
      const missing = document.getElementById('missing');
      if (!root || !missing || root.querySelector('[data-missing]')) return;
      const stands = root.dataset.language !== undefined || root.querySelector('[data-sheet]');
      if (root.hasChildNodes() && !stands) return;
      for (const link of missing.content.querySelectorAll('a')) link.href = location.href;
      root.prepend(missing.content.cloneNode(true));
      const address = root.querySelector('input');
      address.value = location.href;
      address.addEventListener('focus', () => address.select());
      for (const button of root.querySelectorAll('button[data-act]')) {
        button.addEventListener('click', () => void acts[button.dataset.act]());
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
      const begin = `streamsizer ${worker?.scope ?? new URL('./', location.href).href} `;
      const names = (await caches.keys()).filter((name) => name.startsWith(begin));
      await Promise.all(names.map((name) => caches.delete(name)));
    } catch {}
    reload();
  };
  const acts = { reload: () => location.reload(), anew };
  addEventListener('error', tell, true);
  addEventListener('unhandledrejection', tell);
}
