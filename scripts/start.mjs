// `npm start`: installs and builds when needed, then serves the page on this machine.
// PORT chooses the port (4173 unless given, 0 for any free one).
// Ctrl-C or SIGTERM stops it.
// A bad or busy port is one clear line and exit code 1.
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { finish } from './run.mjs';
import { serve } from './serve.mjs';

await finish(start());

async function start() {
  const port = readPort(process.env.PORT);
  await ensureInstalled();
  await ensureBuilt();
  const { url, close } = await serve(port).catch((error) => {
    throw new Error(explain(error, port));
  });
  stopWith(close);
  console.log(`StreamSizer is ready at ${url} (Ctrl-C stops it)`);
}

function stopWith(close) {
  const stop = async () => {
    process.exitCode = 0;
    await close();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  // When npm is stopped by SIGTERM it does not pass the signal on; the process then gets another parent.
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && stop();
  if (process.env.npm_lifecycle_event) setInterval(watch, 250).unref();
}

function readPort(text = '') {
  if (text === '') return 4173;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new Error(
    `PORT must be a whole number from 1 to 65535 (or 0 for any free port), not "${text}".`,
  );
}

function explain({ code, message }, port) {
  if (/already in use/.test(message)) {
    return `Port ${port} is in use. Stop the other program or choose another port: PORT=0 npm start`;
  }
  if (code === 'EACCES')
    return `Port ${port} needs more rights. Choose another: PORT=4173 npm start`;
  return `Cannot serve on port ${port}: ${message}`;
}
