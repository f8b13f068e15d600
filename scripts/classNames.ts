import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Names the classes of the page's stylesheets: the name in the file and the place of the file among all, such as
 * `sentence_2f`. That is half as long as a hash, and the names stand in the HTML, in the styles and in the scripts.
 * The same in every build of the same sources. Throws for a stylesheet that is none of the page's.
 */
export function classNames(source: string): (name: string, file: string) => string {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join(source, file))
    .sort();
  return (name, file) => {
    const [path = ''] = file.split('?');
    const place = files.indexOf(path);
    if (place < 0) throw new Error(`${basename(path)} is no stylesheet of the page`);
    return `${name}_${place.toString(36)}`;
  };
}
