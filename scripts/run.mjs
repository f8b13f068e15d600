// Runs a program of this checkout and waits for it. Standard streams are shared; `toStderr` keeps standard output
// clean, `quiet` drops both. Ctrl-C and SIGTERM are passed to the child, and its exit code is part of the error. Uses
// only Node's own modules, so that it works before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** An installed package's own program as a script path: no shell, so it is the same on every system. */
export function localProgram(packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

export const runLocal = (packageName, args, options) =>
  run(process.execPath, [localProgram(packageName), ...args], {
    label: [packageName, ...args].join(' '),
    ...options,
  });

export function run(command, args, { env, toStderr, quiet, shell, timeoutMs, label } = {}) {
  const name = label ?? [command, ...args].join(' ');
  const output = quiet ? 'ignore' : 'inherit';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', toStderr && !quiet ? 2 : output, output],
      shell,
      timeout: timeoutMs,
    });
    const stopPassing = passSignals(child);
    child.once('error', (cause) => {
      stopPassing();
      reject(new Error(`Cannot run ${name}: ${cause.message}`, { cause }));
    });
    child.once('exit', (code, signal) => {
      stopPassing();
      if (code === 0) return resolve();
      const how = signal ? `was stopped by ${signal}` : `failed with exit code ${code}`;
      const exitCode = signal ? 128 + constants.signals[signal] : code;
      reject(Object.assign(new Error(`${name} ${how}.`), { exitCode }));
    });
  });
}

function passSignals(child) {
  const pass = (signal) => child.kill(signal);
  // At a terminal Ctrl-C already reaches the whole process group: passing it on would count as a second one.
  const interrupt = process.stdin.isTTY ? () => {} : pass;
  process.on('SIGINT', interrupt).on('SIGTERM', pass);
  return () => process.off('SIGINT', interrupt).off('SIGTERM', pass);
}

/** Ends every script: a failure is one readable line and an exit code, without a stack trace. */
export const finish = (work) =>
  work.catch((error) => {
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = error.exitCode ?? 1;
  });
