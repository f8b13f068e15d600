import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type ReadingBudget, spend } from '@/core/plan/readingBudget';
import { fromBase64url, toBase64url } from './base64url';
import type { Packing, Unpacking } from './packedText';

/** Raw deflate in base64url. Loaded only when a packed link is written or read. */
export const compressor: Packing = {
  // The memory level is set because the library's default is calculated with a logarithm, which engines may round
  // differently.
  pack: (text) => toBase64url(deflateSync(strToU8(text), { level: 9, mem: 6 })),
  unpack,
};

/** Decompresses piece by piece. With `ending`, throws when the bytes end early. */
async function inflate(
  bytes: Uint8Array,
  ending: boolean,
  budget: ReadingBudget,
  emit: (chunk: Uint8Array) => void,
) {
  let grown = 0;
  const inflater = new Inflate((chunk) => {
    grown += chunk.length;
    emit(chunk);
  });
  const last = Math.max(0, bytes.length - 1);
  for (let i = 0; i < last; i += sliceBytes) {
    const slice = bytes.subarray(i, Math.min(last, i + sliceBytes));
    inflater.push(slice);
    await spend(budget, slice.length + grown);
    grown = 0;
  }
  // The library notices the end only on a push that has bytes.
  inflater.push(bytes.subarray(last), ending);
  await spend(budget, grown);
}

async function unpack(
  packed: string,
  budget: ReadingBudget,
  maximumBytes = Number.POSITIVE_INFINITY,
): Promise<Unpacking> {
  const { bytes, whole } = fromBase64url(packed);
  await spend(budget, packed.length);
  if (bytes.length === 0) return { text: '', outcome: whole ? 'cut' : 'broken' };
  const limit = Math.min(budget.bytes, maximumBytes);
  const first = await collect((emit) => inflate(bytes, true, budget, emit), limit);
  // When it throws, the output of the last byte is lost, so a cut text is read again without asking for its end.
  const read =
    first.error === 'cut'
      ? await collect((emit) => inflate(bytes, false, budget, emit), limit)
      : first;
  const outcome = first.error ?? (whole ? 'whole' : 'broken');
  budget.bytes -= read.bytes.length;
  await spend(budget, read.bytes.length);
  try {
    return { text: strFromU8(read.bytes), outcome };
  } catch {
    return { text: '', outcome: 'broken' };
  }
}

/** Small, so that one slice of hostile bytes grows to one megabyte at most before the limit is checked. */
const sliceBytes = 1024;

type Collected = { readonly bytes: Uint8Array; readonly error?: 'cut' | 'broken' | 'too-long' };

async function collect(
  run: (emit: (chunk: Uint8Array) => void) => Promise<void>,
  maximumBytes: number,
): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    await run((chunk) => {
      chunks.push(chunk.subarray(0, maximumBytes - length));
      length += chunk.length;
      if (length > maximumBytes) throw new RangeError('too long');
    });
    return { bytes: join(chunks, length) };
  } catch (error) {
    if (length > maximumBytes) return { bytes: join(chunks, maximumBytes), error: 'too-long' };
    return { bytes: join(chunks, length), error: endedEarly(error) ? 'cut' : 'broken' };
  }
}

/** fflate numbers its errors; 0 means an unexpected end. */
function endedEarly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 0;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
