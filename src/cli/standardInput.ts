import { createReadStream, fstatSync } from 'node:fs';
import type { ByteSource } from './readInput';

/** Standard input. A folder in its place fails when it is read; process.stdin would treat it as empty. */
export function standardInput(): ByteSource {
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}
