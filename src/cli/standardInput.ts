import { createReadStream, fstatSync } from 'node:fs';
import type { ByteSource } from './readInput';

/** Standard input; a folder there fails when it is read, while process.stdin would take it for empty. */
export function standardInput(): ByteSource {
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}
