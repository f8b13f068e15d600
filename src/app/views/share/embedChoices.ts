import type { LinkChoices, LinkState } from '@/core/link/linkState';
import type { PlatformId } from '@/core/platforms/platform';
import { chartKinds } from '@/core/report/document/layoutParts';
import type { EmbedFrame } from '@/core/report/embed/snippets';
import type { Language } from '@/core/words/language';

export const embedKinds = ['script', 'frame', 'picture'] as const;
export const pictureForms = ['inline', 'html', 'markdown'] as const;
/** The answer card, and charts. */
export const embedPictures = ['card', ...chartKinds] as const;
export const embedThemes = ['system', 'light', 'dark'] as const;

/** The settings of an embed. Lengths are as typed; an empty width means the full width of the page. */
export type EmbedChoices = {
  readonly kind: (typeof embedKinds)[number];
  readonly part: NonNullable<LinkChoices['part']>;
  /** Undefined means the language of the reader. */
  readonly language: Language | undefined;
  readonly theme: (typeof embedThemes)[number];
  /** Described products beside the others, where all products are shown. */
  readonly products: readonly PlatformId[];
  readonly isTransparent: boolean;
  readonly width: string;
  readonly height: string;
  /** Whether the code has the script that adjusts the height of the frame. */
  readonly follows: boolean;
  readonly form: (typeof pictureForms)[number];
  /** What a picture shows. */
  readonly picture: (typeof embedPictures)[number];
};

export const firstChoices: EmbedChoices = {
  kind: 'script',
  part: 'card',
  language: undefined,
  theme: 'system',
  products: [],
  isTransparent: false,
  width: '',
  height: '480',
  follows: true,
  form: 'inline',
  picture: 'card',
};

/** The smallest and largest width and height of a frame, in px. */
export const frameBounds = { width: [240, 2_000], height: [60, 6_000] } as const;

/** A width or height as typed; undefined when it cannot be used. */
export function readSide(text: string, side: keyof typeof frameBounds): number | undefined {
  const [low, high] = frameBounds[side];
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}

/** What the embed's link says in addition to the plan; settings that are the default are left out. */
export function linkChoices(
  { part, language, theme, products, isTransparent }: EmbedChoices,
  checklist: string | undefined,
): Pick<LinkState, 'part' | 'background' | 'language' | 'theme' | 'checklist' | 'products'> {
  return {
    ...(part === 'all' ? {} : { part }),
    ...(language ? { language } : {}),
    ...(theme === 'system' ? {} : { theme }),
    ...(part === 'products' && products.length > 0 ? { products } : {}),
    ...(isTransparent ? { background: 'transparent' } : {}),
    ...(part === 'checklist' && checklist !== undefined ? { checklist } : {}),
  };
}

/** The chosen frame; a width or height that cannot be read is replaced by the default, and its field says so. */
export function frameOf(choices: EmbedChoices, address: string, title: string): EmbedFrame {
  const { theme, width, height } = choices;
  return {
    address,
    title,
    width: readSide(width, 'width') ?? '100%',
    height: readSide(height, 'height') ?? 480,
    scheme: theme === 'system' ? 'light dark' : theme,
  };
}

/** The choice that the value of a control stands for. */
export function oneOf<Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  text: string,
): Choice {
  return choices.find((choice) => choice === text) ?? choices[0];
}
