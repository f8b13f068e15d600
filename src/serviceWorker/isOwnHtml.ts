import type { SealedPage } from './sealedPage';

/** Quotes may be gone: some hosts squeeze HTML. */
const version = /<meta\s+name=["']?version["']?\s+content=["']?([^"'\s/>]+)/i;
const scripts = /<script\b[^>]*?\sdata-app=["']?(?:\.\/)?([^"'\s>]+)/gi;

/**
 * Whether HTML is that of one version, whatever a host has written into it: it carries the version, which tells equal
 * files by their content, and starts a script of that version.
 */
export function isOwnHtml(html: string, { version: own, files }: SealedPage): boolean {
  if (version.exec(html)?.[1] !== own) return false;
  return [...html.matchAll(scripts)].some(([, path = '']) => Object.hasOwn(files, path));
}
