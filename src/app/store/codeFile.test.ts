import { describe, expect, it, vi } from 'vitest';
import { codeFile } from './codeFile';

describe('a file of code', () => {
  it('is fetched once, when it is asked for', async () => {
    const load = vi.fn(async () => 'code');
    const file = codeFile(load);
    expect(load).not.toHaveBeenCalled();
    expect(file.ask()).toBe(file.ask());
    expect(await file.ask()).toBe('code');
    expect(load).toHaveBeenCalledOnce();
    expect(file.isThere()).toBe(true);
    expect(file.ask()).toMatchObject({ status: 'fulfilled', value: 'code' });
  });

  it('that is held back is not fetched before leave is given', async () => {
    const load = vi.fn(async () => 'code');
    const file = codeFile(load);
    const begin = file.hold();
    const asked = file.ask();
    await Promise.resolve();
    expect(load).not.toHaveBeenCalled();
    begin();
    expect(await asked).toBe('code');
  });

  it('that cannot be fetched is the same failure each time', async () => {
    const file = codeFile(() => Promise.reject(new Error('gone')));
    const asked = file.ask();
    await expect(asked).rejects.toThrow('gone');
    expect(file.ask()).toBe(asked);
    expect(file.isThere()).toBe(false);
  });
});
