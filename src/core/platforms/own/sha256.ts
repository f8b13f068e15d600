/*
 * SHA-256 (FIPS 180-4). The one of browsers exists on secure pages alone, and answers later.
 */

/** The 32 bytes of the hash of a text, taken as UTF-8. */
export function sha256(text: string): readonly number[] {
  const message = utf8Of(text);
  const blocks = Math.ceil((message.length + 9) / 64);
  const padded = new Uint8Array(64 * blocks);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(padded.length - 4, message.length << 3);
  const state = Int32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));
  for (let at = 0; at < padded.length; at += 64) addBlock(state, view, at);
  return [...state].flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes;
}

const constants = Int32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));

function addBlock(state: Int32Array, view: DataView, at: number): void {
  const words = new Int32Array(64);
  const word = (i: number) => words[i] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    words[i] =
      i < 16
        ? view.getInt32(at + 4 * i)
        : (rotated(word(i - 2), 17, 19, 10) +
            word(i - 7) +
            rotated(word(i - 15), 7, 18, 3) +
            word(i - 16)) |
          0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + turned(e, 6, 11, 25) + chosen + (constants[i] ?? 0) + word(i)) | 0;
    const second = (turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[i] = ((state[i] ?? 0) + value) | 0;
  }
}

function turn(x: number, by: number): number {
  return (x >>> by) | (x << (32 - by));
}

function turned(x: number, a: number, b: number, c: number): number {
  return turn(x, a) ^ turn(x, b) ^ turn(x, c);
}

function rotated(x: number, a: number, b: number, shift: number): number {
  return turn(x, a) ^ turn(x, b) ^ (x >>> shift);
}

/** The bytes of a text without half characters. */
function utf8Of(text: string): readonly number[] {
  return [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const rest = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), rest(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), rest(6), rest(0)];
    return [0xf0 | (code >> 18), rest(12), rest(6), rest(0)];
  });
}
