import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. It rejects with what the program complained of, or, once `longestMs` have passed, with
 * the name of the program after ending it and everything that it started.
 */
export function runToEnd(
  program: string,
  options: readonly string[],
  longestMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a group of its own: a launcher's death would leave the program that it launched.
    const child = spawn(program, options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let isLate = false;
    child.stderr.on('data', (part) => {
      said += part;
    });
    const timer = setTimeout(() => {
      isLate = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, longestMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (isLate) reject(new Error(`${program} hung and was ended after ${longestMs / 1000} s`));
      else if (status === 0) resolve();
      else reject(new Error(`${program} ended with ${status}: ${said}`));
    });
  });
}
