import { afterEach, expect, it, vi } from 'vitest';
import { copyPicture } from './copyPicture';

const png = new Blob(['png'], { type: 'image/png' });

function clipboardThat(write: () => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { write } });
  vi.stubGlobal('ClipboardItem', class {});
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('asks the browser within the click, before the picture is made', async () => {
  const made = vi.fn(() => png);
  const write = vi.fn(() => {
    expect(made).not.toHaveBeenCalled();
    return Promise.resolve();
  });
  clipboardThat(write);
  expect(await copyPicture(Promise.resolve().then(made))).toBe(true);
  expect(write).toHaveBeenCalledOnce();
});

it('says no where the browser refuses or has no such clipboard', async () => {
  clipboardThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  expect(await copyPicture(Promise.resolve(png))).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await copyPicture(Promise.resolve(png))).toBe(false);
});

it('rejects where the picture cannot be made', async () => {
  clipboardThat(() => Promise.reject(new DOMException('no', 'DataError')));
  await expect(copyPicture(Promise.reject(new RangeError('too large')))).rejects.toThrow('large');
});
