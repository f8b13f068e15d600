// Serves the built page from dist/ on this machine only, by Vite's own preview server.
// Unknown files are 404. Port 0 takes any free port; a busy one is refused instead of silently moving to the next.
// Returns the address and a way to stop it.
// Expects installed dependencies and a built page.
import { contentPolicy } from './contentPolicy.mjs';
import { root } from './run.mjs';

export async function serve(port = 0) {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    // What is not there is 404, not the page.
    appType: 'mpa',
    // A sandboxed frame has no origin, so its scripts load only from a server that allows every origin.
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      open: false,
      cors: true,
      headers: { 'Content-Security-Policy': contentPolicy },
    },
  });
  return {
    url: `http://127.0.0.1:${server.httpServer.address().port}/`,
    close: () => server.close(),
  };
}
