import { parseQuantity, type QuantityReading } from './parseQuantity';
import type { DecimalSign } from './readDigits';

/** A size with its unit: B, KB, MB and GB in thousands, KiB, MiB and GiB in steps of 1,024. */
const withUnit = /^([^a-z]*)([kmg]?)(i?)(?:b|bytes?|字节)$/;

const powers: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3 };

/** Reads a size in bytes as people type it: `800`, `1k`, `1 KB`, `1.5 KiB`, `200 bytes`. Exact in thousands. */
export function parseBytes(text: string, decimalSign?: DecimalSign): QuantityReading {
  const plain = text.length > 100 ? '' : text.normalize('NFKC').trim().toLowerCase();
  const [, figure, scale = '', binary] = withUnit.exec(plain) ?? [];
  if (figure === undefined) return parseQuantity(text, decimalSign);
  const power = powers[scale] ?? 0;
  if (power === 0) return parseQuantity(figure, decimalSign);
  if (!binary) return parseQuantity(`${figure}e${3 * power}`, decimalSign);
  const reading = parseQuantity(figure, decimalSign);
  return reading.ok ? { ok: true, value: reading.value * 1_024 ** power } : reading;
}
