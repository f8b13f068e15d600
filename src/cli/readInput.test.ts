import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { maximumInputBytes, openInput, readInput } from './readInput';

const noInput = () => {
  throw new Error('standard input is not asked for');
};

it('A file too large is refused by its size, before anything of it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'streamsizer-input-'));
  const file = join(folder, 'plan.json');
  try {
    writeFileSync(file, '');
    truncateSync(file, maximumInputBytes + 1);
    expect(await openInput(file, noInput, maximumInputBytes)).toEqual({
      ok: false,
      problems: [{ path: '', code: 'too-large', limit: maximumInputBytes }],
    });
    truncateSync(file, maximumInputBytes);
    const text = await readInput(file, noInput);
    expect(text.ok && text.value.length).toBe(maximumInputBytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
