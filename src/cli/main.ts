import { runCommand } from './runCommand';
import { standardInput } from './standardInput';

process.exitCode = await runCommand(process.argv.slice(2), {
  stdin: standardInput,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
});
