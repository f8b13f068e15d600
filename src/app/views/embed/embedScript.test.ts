import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sandboxOfFrame } from '@/core/report/embed/snippets';
import { heightQuestion } from './postHeight';

/** Runs `public/embed.js` as it is served, in a page with a few elements: the file is not built. */
const file = new URL('../../../../public/embed.js', import.meta.url);
const program = new Script(readFileSync(file, 'utf8'));

type Frame = {
  readonly contentWindow: { readonly postMessage: (message: unknown) => void };
  src: string;
  title: string;
  allow: string;
  loading: string;
  sandbox: string;
  height: number | string;
  clientWidth: number;
  readonly style: Record<string, string | number>;
  heightsSet: number;
  /** The messages that the frame received. */
  readonly asked: readonly unknown[];
};

function hostPage(named: Readonly<Record<string, unknown>> = {}) {
  const frames: Frame[] = [];
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  const clock = { now: 0 };
  const document = { currentScript: undefined as unknown, createElement: makeFrame };
  const page = {
    document,
    URL,
    performance: { now: () => clock.now },
    addEventListener: (type: string, listener: (typeof listeners)[number]) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  const context = createContext({ ...page, ...named, window: undefined });
  context.window = context;
  return {
    frames,
    listeners,
    clock,
    run: (dataset: Readonly<Record<string, string>>, previousElementSibling?: object) => {
      document.currentScript = {
        src: 'https://tool.example/app/embed.js',
        dataset,
        previousElementSibling: previousElementSibling ?? null,
        before: (frame: Frame) => frames.push(frame),
      };
      program.runInContext(context);
    },
    send: (source: unknown, data: unknown) => {
      for (const listener of listeners) listener({ source, data });
    },
  };
}

function makeFrame(): Frame {
  const asked: unknown[] = [];
  const frame = {
    contentWindow: { postMessage: (message: unknown) => asked.push(message) },
    asked,
    src: '',
    title: '',
    allow: '',
    loading: '',
    sandbox: '',
    localName: 'iframe',
    height: 0,
    clientWidth: 600,
    heightsSet: 0,
  };
  const style = new Proxy<Record<string, string | number>>(
    {},
    {
      set(target, name, value) {
        if (name === 'height') frame.heightsSet += 1;
        target[String(name)] = value;
        return true;
      },
    },
  );
  return Object.assign(frame, { style });
}

function pageWithFrame() {
  const page = hostPage();
  page.run({ link: '#/embed?qps=5&complexity=simple', title: 'Orders' });
  const [frame] = page.frames;
  if (!frame) throw new Error('the script wrote no frame');
  const say = (height: unknown) =>
    page.send(frame.contentWindow, { type: 'streamsizer:height', height });
  return { ...page, frame, say };
}

describe('the script that writes a frame', () => {
  it('is less than 2 kB', () => {
    expect(readFileSync(file).length).toBeLessThan(2_000);
  });

  it('writes one named frame of the page that it lies beside', () => {
    const { frame, frames } = pageWithFrame();
    expect(frames).toHaveLength(1);
    expect(frame).toMatchObject({
      src: 'https://tool.example/app/#/embed?qps=5&complexity=simple',
      title: 'Orders',
      allow: 'clipboard-write',
      loading: 'lazy',
      height: 480,
    });
    expect(frame.sandbox).toBe(sandboxOfFrame);
    expect(frame.style).toMatchObject({ width: '100%', border: 0, colorScheme: 'light dark' });
  });

  it('leads nowhere else, whatever the link is', () => {
    for (const link of ['javascript:alert(1)', 'https://other.example/', '//other.example/#x']) {
      const { frames, run } = hostPage();
      run({ link });
      expect(frames[0]?.src).toMatch(/^https:\/\/tool\.example\/app\/(#.*)?$/);
    }
  });

  it('takes the first height and the scheme of its page', () => {
    const { frames, run } = hostPage();
    run({ link: '#/embed', height: '300', scheme: 'dark' });
    expect(frames[0]).toMatchObject({ height: '300', title: 'StreamSizer' });
    expect(frames[0]?.style.colorScheme).toBe('dark');
  });

  it('takes the frame before it where it has no link, and nothing else', () => {
    const { run, frames, send } = hostPage();
    const frame = makeFrame();
    run({}, { localName: 'p' });
    run({});
    run({}, frame);
    expect(frames).toEqual([]);
    expect(frame.asked).toEqual([heightQuestion]);
    send(frame.contentWindow, { type: 'streamsizer:height', height: 200 });
    expect(frame.style.height).toBe('200px');
  });

  it('listens once however many there are, and gives each frame its own height', () => {
    const { run, frames, listeners, send } = hostPage();
    for (const place of ['a', 'b', 'c']) run({ link: `#/embed?${place}` });
    expect(listeners).toHaveLength(1);
    frames.forEach((frame, i) => {
      send(frame.contentWindow, { type: 'streamsizer:height', height: 100 + i });
    });
    expect(frames.map(({ style }) => style.height)).toEqual(['100px', '101px', '102px']);
  });

  it('is not misled by what the page calls one of its own elements', () => {
    // Browsers make an element with an id a property of the window, and a form with such fields has a length too.
    for (const element of [{}, { length: 3, push: () => 3, find: () => undefined }]) {
      const { run, frames, send } = hostPage({ streamSizerFrames: element });
      run({ link: '#/embed?a' });
      run({ link: '#/embed?b' });
      frames.forEach((frame, i) => {
        send(frame.contentWindow, { type: 'streamsizer:height', height: 100 + i });
      });
      expect(frames.map(({ style }) => style.height)).toEqual(['100px', '101px']);
    }
  });

  it('rounds up, clamps, and sets a height only when it is another', () => {
    const { frame, say } = pageWithFrame();
    say(300.2);
    expect(frame.style.height).toBe('301px');
    say(301);
    expect(frame.heightsSet).toBe(1);
    say(-5);
    expect(frame.style.height).toBe('60px');
    say(1e9);
    expect(frame.style.height).toBe('6000px');
  });

  it('obeys only its own frames, and only messages about their height', () => {
    const { frame, say, send } = pageWithFrame();
    say(300);
    for (const height of [Number.NaN, Number.POSITIVE_INFINITY, '400', null, undefined, {}]) {
      say(height);
    }
    for (const data of [null, undefined, 400, 'streamsizer:height', [], { height: 400 }]) {
      send(frame.contentWindow, data);
    }
    for (const source of [{}, null, undefined]) {
      send(source, { type: 'streamsizer:height', height: 400 });
    }
    send(frame.contentWindow, { type: 'other', height: 400 });
    expect(frame.style.height).toBe('300px');
    expect(frame.heightsSet).toBe(1);
  });

  it('takes no message from nowhere for that of a frame that is gone', () => {
    const { frame, send } = pageWithFrame();
    Object.assign(frame, { contentWindow: null });
    send(null, { type: 'streamsizer:height', height: 400 });
    expect(frame.heightsSet).toBe(0);
  });

  it('gives a height that never settles up, and follows again after a rest or at another width', () => {
    const { frame, say, clock } = pageWithFrame();
    for (let i = 0; i < 500; i += 1) {
      clock.now += 16;
      say(400 + (i % 2));
    }
    expect(frame.heightsSet).toBeLessThan(30);
    const settled = frame.heightsSet;
    clock.now += 2_500;
    say(700);
    expect(frame.heightsSet).toBe(settled + 1);
    for (let i = 0; i < 500; i += 1) say(800 + i);
    expect(frame.heightsSet).toBeLessThan(2 * 30);
    frame.clientWidth = 320;
    say(900);
    expect(frame.style.height).toBe('900px');
  });
});
