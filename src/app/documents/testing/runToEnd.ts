import { spawn } from 'node:child_process';

/**
 * Runs a program until it ends. Rejects with the program's error output; or after `longestMs`, with the program's name,
 * once the program and everything that it started have been ended.
 */
export function runToEnd(
  program: string,
  options: readonly string[],
  longestMs: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // In a process group, to be ended as a whole: ending only a launcher would leave its program running.
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
