import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { fromBase64url, toBase64url } from './base64url';
import { maximumUnpackedBytes, type Packing, type Unpacking } from './packedText';

/** Raw deflate in base64url. Fetched only when a packed link is written or read. */
export const compressor: Packing = {
  // The memory level is fixed because the default is taken from a logarithm, which engines may round differently.
  pack: (text) => toBase64url(deflateSync(strToU8(text), { level: 9, mem: 6 })),
  unpack,
};

/** Everything that comes out. With `ending`, throws when the bytes end early. */
function inflate(bytes: Uint8Array, ending: boolean, emit: (chunk: Uint8Array) => void) {
  const inflater = new Inflate(emit);
  const last = Math.max(0, bytes.length - 1);
  for (let i = 0; i < last; i += sliceBytes) {
    inflater.push(bytes.subarray(i, Math.min(last, i + sliceBytes)));
  }
  // The end is noticed only on a push that has bytes of its own.
  inflater.push(bytes.subarray(last), ending);
}

function unpack(packed: string, maximumBytes = maximumUnpackedBytes): Unpacking {
  const { bytes, whole } = fromBase64url(packed);
  if (bytes.length === 0) return { text: '', outcome: whole ? 'cut' : 'broken' };
  const first = collect((emit) => inflate(bytes, true, emit), maximumBytes);
  // What the last byte held is lost with the error, so a cut text is read again without asking for its end.
  const read =
    first.error === 'cut' ? collect((emit) => inflate(bytes, false, emit), maximumBytes) : first;
  const outcome = first.error ?? (whole ? 'whole' : 'broken');
  if (outcome === 'too-long') return { text: '', outcome };
  try {
    return { text: strFromU8(read.bytes), outcome };
  } catch {
    return { text: '', outcome: 'broken' };
  }
}

/** Small, so that one slice of hostile bytes grows to a few megabytes at most before the cap is looked at. */
const sliceBytes = 4096;

type Collected = { readonly bytes: Uint8Array; readonly error?: 'cut' | 'broken' | 'too-long' };

function collect(
  run: (emit: (chunk: Uint8Array) => void) => void,
  maximumBytes: number,
): Collected {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    run((chunk) => {
      length += chunk.length;
      if (length > maximumBytes) throw new RangeError('too long');
      chunks.push(chunk);
    });
    return { bytes: join(chunks, length) };
  } catch (error) {
    if (length > maximumBytes) return { bytes: new Uint8Array(), error: 'too-long' };
    return { bytes: join(chunks, length), error: endedEarly(error) ? 'cut' : 'broken' };
  }
}

/** fflate numbers its errors; 0 is an unexpected end. */
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
