import { describe, expect, it } from 'vitest';
import { runToEnd } from './runToEnd';

const run = (script: string, longestMs = 30_000) =>
  runToEnd(process.execPath, ['-e', script], longestMs);

describe('a program that a test runs', () => {
  it('may end well, or with a complaint that is passed on', async () => {
    await expect(run('0')).resolves.toBeUndefined();
    await expect(run('console.error("no room"); process.exitCode = 3')).rejects.toThrow(
      /ended with 3: no room/,
    );
  });

  it('that is missing is reported', async () => {
    await expect(runToEnd('no-such-program-here', [], 30_000)).rejects.toThrow(/ENOENT/);
  });

  it('that hangs is ended with the program that it launched', async () => {
    // The inner program keeps the standard error of the outer one open, so the call returns only once both have ended.
    const launch = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e3)'], { stdio: 'inherit' })`;
    await expect(run(launch, 1_000)).rejects.toThrow(/hung and was ended after 1 s/);
  });
});
