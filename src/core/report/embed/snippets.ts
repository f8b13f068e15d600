import { escapeMarkup } from '@/core/report/document/escapeMarkup';
import { escapeMarkdown } from '@/core/report/document/writeMarkdown';

/** A frame that shows an answer in another page. Lengths are in px. */
export type EmbedFrame = {
  /** The whole address of the embed, with its plan behind `#`. */
  readonly address: string;
  /** The frame's title for screen readers. */
  readonly title: string;
  readonly width: number | '100%';
  readonly height: number;
  /** The colour scheme of the frame. A transparent frame shows the page behind it only if both have the same scheme. */
  readonly scheme: 'light' | 'dark' | 'light dark';
};

/** A picture of an answer with a link to it. Lengths are in px. */
type LinkedPicture = {
  /** Where the picture is: an address, a file's name, or the picture itself as a data address. */
  readonly source: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  readonly link: string;
};

/**
 * What the frame may do: run its own page with that page's storage, and open that page in a tab. The page around it
 * is on another origin, so the frame cannot reach it.
 */
export const sandboxOfFrame = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** A frame of fixed height, which scrolls where that is too low. */
export function frameSnippet({ address, title, width, height, scheme }: EmbedFrame): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
    ['sandbox', sandboxOfFrame],
    ['style', `border:0;max-width:100%;color-scheme:${scheme}`],
  ] as const;
  return `<iframe ${attributesText(attributes)}></iframe>`;
}

/** The same frame with a script that adjusts its height to the content, where the page allows scripts. */
export function followedFrameSnippet(frame: EmbedFrame): string {
  const script = attributesText([['src', scriptAddress(frame.address)]]);
  return `${frameSnippet(frame)}\n<script ${script} async></script>`;
}

/**
 * A script that inserts the frame at its own place and adjusts its height; where scripts are off, a frame of fixed
 * height.
 */
export function scriptSnippet(frame: EmbedFrame): string {
  const { address, title, height, scheme } = frame;
  const attributes = [
    ['src', scriptAddress(address)],
    ['data-link', address.replace(/^[^#]*/, '')],
    ['data-title', title],
    ['data-height', String(height)],
    ['data-scheme', scheme],
  ] as const;
  return [
    `<script ${attributesText(attributes)} async></script>`,
    `<noscript>${frameSnippet({ ...frame, width: '100%' })}</noscript>`,
  ].join('\n');
}

/** The address of `embed.js`, which is in the same folder as the page. */
function scriptAddress(address: string): string {
  const [page = ''] = address.split('#', 1);
  return `${page.slice(0, page.lastIndexOf('/') + 1)}embed.js`;
}

/** A still picture with a link, as HTML. */
export function pictureHtml({ source, alternative, width, height, link }: LinkedPicture): string {
  const image = attributesText([
    ['src', source],
    ['alt', alternative],
    ['width', String(width)],
    ['height', String(height)],
    ['style', 'max-width:100%;height:auto'],
  ]);
  return `<a href="${escapeMarkup(link)}" target="_blank" rel="noopener"><img ${image}></a>`;
}

/** A picture with a link, as Markdown. Brackets and blanks of both addresses are escaped, so that neither ends early. */
export function pictureMarkdown({ source, alternative, link }: LinkedPicture): string {
  return `[![${escapeMarkdown(alternative)}](${destination(source)})](${destination(link)})`;
}

function destination(address: string): string {
  return address.replace(
    /[\s()<>\\*_`[\]|~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

function attributesText(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => `${name}="${escapeMarkup(value)}"`).join(' ');
}
