/** The version in package.json, read when the page is built. Nothing else of that file is included. */
const found = import.meta.glob<string>('/package.json', { eager: true, import: 'version' });

export const productVersion = found['/package.json'] ?? '';
