/** Read when the command is built, so that the built file needs no package.json. */
const found = import.meta.glob<string>('/package.json', { eager: true, import: 'version' });

export const version = found['/package.json'] ?? '';
