import type { SealedPage } from './sealedPage';

/** Quotes may be missing: some hosts shorten HTML. */
const version = /<meta\s+name=["']?version["']?\s+content=["']?([^"'\s/>]+)/i;
const scripts = /<first-page\b[^>]*?\sdata-app=["']?(?:\.\/)?([^"'\s>]+)/gi;

/**
 * Whether HTML belongs to this version, even if a host has added something to it: it names the version, which depends
 * on the content of all files, and it starts a script of the version.
 */
export function isOwnHtml(html: string, { version: own, files }: SealedPage): boolean {
  if (version.exec(html)?.[1] !== own) return false;
  return [...html.matchAll(scripts)].some(([, path = '']) => Object.hasOwn(files, path));
}
