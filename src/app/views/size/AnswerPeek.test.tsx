import { act } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { shownAnswer } from '@/app/store/shownAnswer';
import { fill, renderInPage } from '@/app/testing/renderInPage';
import { sizeParts } from '@/app/testing/sizeParts';
import { SizeView } from './SizeView';

/** Says of the answer's heading that it comes into sight or leaves it. */
async function openAndScroll() {
  const watchers: IntersectionObserverCallback[] = [];
  const Watcher = class {
    readonly #tell: IntersectionObserverCallback;
    constructor(tell: IntersectionObserverCallback) {
      this.#tell = tell;
    }
    observe(element: Element) {
      if (element.localName === 'h1') watchers.push(this.#tell);
    }
    disconnect() {}
  };
  vi.stubGlobal('IntersectionObserver', Watcher);
  const page = await renderInPage(<SizeView />, '#/size?w=a~50000~simple');
  const scroll = (isIntersecting: boolean) =>
    act(() => {
      const entry = { isIntersecting } as IntersectionObserverEntry;
      for (const tell of watchers) tell([entry], {} as IntersectionObserver);
    });
  const peek = () => page.container.querySelector('[aria-hidden=true] > strong')?.textContent;
  const said = () => {
    const { slaveCount, slave, masterCount, master } = shownAnswer(page.store.getState()).option;
    return page.words.answer.peek(slaveCount, slave, masterCount, master);
  };
  return { ...page, ...sizeParts(page.words), scroll, peek, said };
}

it('follows every key while the answer is out of sight', async () => {
  const { workload, scroll, peek, said } = await openAndScroll();
  const before = peek();
  scroll(false);
  fill(workload(1).load(), '900000');
  expect(peek()).toBe(said());
  expect(peek()).not.toBe(before);
});

it('is up to date at once when the answer leaves the screen', async () => {
  const { workload, scroll, peek, said } = await openAndScroll();
  scroll(true);
  fill(workload(1).load(), '900000');
  scroll(false);
  expect(peek()).toBe(said());
});
