import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };
type LockedPackage = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

/** The file next to the page, and the id of the element that holds the same text in the single file. */
const fileName = 'notices.txt';
const elementId = 'notices';

const ruler = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * Adds the licences of the packages in the built page, as most of them require: as a file next to the page, or inside
 * the HTML of the single file. Packages may contain others, so the dependencies of a package count as part of the
 * page. A package in the page without a licence text stops the build.
 */
export function notices({ inPage = false } = {}): Plugin {
  let root = '';
  return {
    name: 'streamsizer:notices',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
        const text = noticesOf(root, lock, packagesOf([...this.getModuleIds()]));
        if (!inPage) {
          this.emitFile({ type: 'asset', fileName, source: text });
          return;
        }
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          // The last one, because the scripts in the file may contain the same text.
          const end = html.lastIndexOf('</body>');
          const element = `<script type="text/plain" id="${elementId}">${text.replaceAll('</', '<\\/')}</script>`;
          file.source = html.slice(0, end) + element + html.slice(end);
        }
      },
    },
  };
}

/** The folders of the packages that modules come from, such as `node_modules/react`, as a lock file names them. */
export function packagesOf(modules: readonly string[]): ReadonlySet<string> {
  const folders = modules.flatMap((id) => {
    const path = id.split(sep).join('/');
    const [match] = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
    return match && !match.includes('/.') ? [match] : [];
  });
  return new Set(folders);
}

function noticesOf(root: string, lock: Lock, folders: ReadonlySet<string>): string {
  const sections = [...withDependencies(lock, folders)].sort().map((folder) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version = '', license = '' } = lock.packages[folder] ?? {};
    const text = licenceIn(join(root, folder));
    if (text === '' && folders.has(folder)) throw new Error(`${folder} has no licence text`);
    return `${name} ${version} (${license})\n\n${text}`.trim();
  });
  return [
    'StreamSizer: all rights reserved.\nIt contains these packages, or parts of them, each under its own licence.',
    ...sections,
  ].join(ruler);
}

/** Packages of types are not in a build. */
const isCode = (name: string) => !name.startsWith('@types/');

export function withDependencies(lock: Lock, folders: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (folder: string) => {
    if (all.has(folder)) return;
    all.add(folder);
    for (const name of Object.keys(lock.packages[folder]?.dependencies ?? {}).filter(isCode)) {
      const found = placeOf(lock, folder, name);
      if (found !== undefined) add(found);
    }
  };
  for (const folder of folders) add(folder);
  return all;
}

/** Where a package finds another: in its own folder first, then in those around it. */
function placeOf(lock: Lock, folder: string, name: string): string | undefined {
  for (
    let around = folder;
    ;
    around = around.slice(0, Math.max(0, around.lastIndexOf('/node_modules/')))
  ) {
    const place = `${around ? `${around}/` : ''}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (around === '') return undefined;
  }
}

/** Empty when the package has none: then only its name and the name of its licence are given. */
function licenceIn(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const readme = readdirSync(folder).find((name) => /^readme/i.test(name));
  const text = readme ? readFileSync(join(folder, readme), 'utf8') : '';
  const [said] = /^#+ licen[cs]e[\s\S]*/im.exec(text) ?? [];
  return said?.trim() ?? '';
}
