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
export async function copyPageLink(made: Promise<string>): Promise<Omit<Copying, 'isStale'>> {
  const isCopied = await copyText({ plain: made.then(shortEnough) });
  const link = await made.catch(() => undefined);
  if (link === undefined) return { outcome: 'failed', link: '' };
  if (isCopied) return { outcome: 'copied', link };
  return { outcome: isLongLink(link) ? 'long' : 'refused', link };
}

/** Throws for a long link: the user is asked first. */
function shortEnough(link: string): string {
  if (isLongLink(link)) throw new RangeError('a long link is copied only after a question');
  return link;
}
