{
  // What stands on the screen before the page's own script has come: the whole page of the example where the address
  // asks for nothing, the sheet's head where it brings a plan, and nothing in a frame of another page.
  const root = document.getElementById('root');
  const template = document.getElementById(`page-${document.documentElement.lang}`);
  const [, view = 'size', asked = ''] = /^#\/?(\w*)\??(.*)$/.exec(location.hash) ?? [];
  const choices = [...new URLSearchParams(asked).keys()];
  const [navigation] = performance.getEntriesByType('navigation');
  const isReload = navigation?.type === 'reload';
  /** The last edit before a reload, which is put back into the address. */
  const hasLeft = () => {
    try {
      return sessionStorage.getItem('streamsizer.leaving') !== null;
    } catch {
      return false;
    }
  };
  const isExample =
    (view === '' || view === 'size') &&
    choices.every((key) => key === 'lang' || key === 'theme') &&
    !history.state?.draft &&
    !(isReload && hasLeft());

  const showExample = () => {
    root.dataset.language = document.documentElement.lang;
    const theme = root.querySelector('select[data-theme-choice]');
    if (theme) theme.value = document.documentElement.dataset.theme ?? 'system';
    // Its line is kept free, since what it says comes with the script.
    if (hasEarlierWork()) root.querySelector('aside[hidden]').hidden = false;
    const typed = new Map();
    const early = { typed, pressed: undefined, stop: () => {} };
    const keep = ({ target }) => {
      const isChosen = target.type === 'radio' || target.type === 'checkbox';
      const caret = target.type === 'text' ? target.selectionStart : undefined;
      typed.set(target, { value: target.value, checked: isChosen ? target.checked : undefined, caret });
    };
    const press = ({ target }) => {
      early.pressed = target.closest('button') ?? undefined;
    };
    root.addEventListener('input', keep, true);
    root.addEventListener('click', press, true);
    early.stop = () => {
      root.removeEventListener('input', keep, true);
      root.removeEventListener('click', press, true);
      delete root.dataset.language;
    };
    window.firstPage = early;
  };

  const hasEarlierWork = () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith('streamsizer.work.'));
    } catch {
      return false;
    }
  };

  const showSheet = () => {
    const header = root.querySelector('header');
    // Gone with the header, which the page's own script replaces.
    header.dataset.sheet = '';
    for (const other of [...header.parentElement.children]) if (other !== header) other.remove();
    for (const tab of header.querySelectorAll('a[aria-current]')) tab.removeAttribute('aria-current');
    header.querySelector(`a[href="#/${view}"]`)?.setAttribute('aria-current', 'page');
    // The product may be another.
    if (choices.some((key) => key === 'platform' || key === 'z'))
      header.querySelector('[data-offer]').style.visibility = 'hidden';
  };

  if (template && view !== 'embed') {
    root.append(template.content.cloneNode(true));
    if (isExample) showExample();
    else showSheet();
  }

  // The page's own script, once what stands here is painted.
  const { app } = document.currentScript.dataset;
  const start = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = app;
    document.head.append(script);
  };
  if (app) {
    if (document.visibilityState === 'hidden') start();
    else requestAnimationFrame(() => setTimeout(start));
  }
}
