import { copyText } from '@/app/ui/copyText';
import { isLongLink } from '@/core/link/longLink';

/** How copying a link went; a long one is copied only after a question. */
export type Copying = {
  readonly outcome: 'copied' | 'refused' | 'long' | 'failed' | 'blank';
  readonly link: string;
  /** A field could not be read, so the link is that of the plan before. */
  readonly isStale: boolean;
};

/** Copies a link, where it is not a long one. */
export async function copyPageLink(
  made: string | Promise<string>,
): Promise<Omit<Copying, 'isStale'>> {
  if (typeof made === 'string' && isLongLink(made)) return { outcome: 'long', link: made };
  const isCopied = await copyText(
    typeof made === 'string' ? { plain: made } : made.then(shortEnough),
  );
  const link = await Promise.resolve(made).catch(() => undefined);
  if (link === undefined) return { outcome: 'failed', link: '' };
  if (isCopied) return { outcome: 'copied', link };
  return { outcome: isLongLink(link) ? 'long' : 'refused', link };
}

/** A link that is promised first and turns out to be long is not copied. */
function shortEnough(link: string): { readonly plain: string } {
  if (isLongLink(link)) throw new RangeError('a long link is asked for first');
  return { plain: link };
}
