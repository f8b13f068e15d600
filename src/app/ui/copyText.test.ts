import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './copyText';

type Item = { readonly [type: string]: Blob | Promise<Blob> };

/** A clipboard that accepts a text only in the same turn as the click, as WebKit does. */
function strictClipboard() {
  const taken: Record<string, string>[] = [];
  let isClicked = true;
  queueMicrotask(() => {
    isClicked = false;
  });
  const clipboard = {
    write: async ([item]: readonly { readonly parts: Item }[]) => {
      if (!isClicked) throw new DOMException('not in a click', 'NotAllowedError');
      const parts = Object.entries(item?.parts ?? {}).map(
        async ([type, part]) => [type, await (await part).text()] as const,
      );
      taken.push(Object.fromEntries(await Promise.all(parts)));
    },
    writeText: vi.fn(),
  };
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Item) {}
    },
  );
  return taken;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('copying', () => {
  it('asks the browser within the click, also for a text that is not made yet', async () => {
    const taken = strictClipboard();
    expect(await copyText({ plain: Promise.resolve('a link') })).toBe(true);
    expect(taken).toEqual([{ 'text/plain': 'a link' }]);
  });

  it('offers rich text beside the plain one', async () => {
    const taken = strictClipboard();
    expect(await copyText({ plain: 'a', rich: '<b>a</b>' })).toBe(true);
    expect(taken).toEqual([{ 'text/plain': 'a', 'text/html': '<b>a</b>' }]);
  });

  it('says no when the text is never made, or the browser refuses before', async () => {
    const taken = strictClipboard();
    const broken = () => Promise.reject(new Error('no compressor'));
    expect(await copyText({ plain: broken() })).toBe(false);
    await Promise.resolve();
    expect(await copyText({ plain: 'too late' })).toBe(false);
    expect(taken).toEqual([]);
  });

  it('awaits the text where the clipboard takes no promise', async () => {
    strictClipboard();
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyText({ plain: Promise.resolve('a link') })).toBe(true);
    expect(navigator.clipboard.writeText).toHaveBeenCalledExactlyOnceWith('a link');
  });
});
