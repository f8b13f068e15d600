/** The release, read when the page is built; nothing else of the file comes along. */
const found = import.meta.glob<string>('/package.json', { eager: true, import: 'version' });

export const productVersion = found['/package.json'] ?? '';
