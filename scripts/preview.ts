import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { recoverSite } from './build/place-site.ts';
import { startStaticServer } from './static-server.ts';

const options = readArguments({
  name: 'preview',
  about: 'Shows the built site in a browser on this machine. Ends with Ctrl+C.',
  options: {
    out: { value: 'DIR', help: 'folder of the built site (dist)' },
    port: { value: 'N', help: 'port to answer on (4321)' },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const folder = resolve(options.out ?? resolve(import.meta.dirname, '../dist'));
const port = Number(options.port ?? 4321);
// A build that was killed at the wrong moment leaves its old site beside the place of the site.
if (!existsSync(folder)) recoverSite(folder);
if (!existsSync(resolve(folder, 'index.html'))) {
  fail(
    `${relative(process.cwd(), folder)}: expected a built site, found none; run npm run build first`,
  );
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`--port: expected a number from 0 to 65535, found "${options.port}"`);
}
try {
  const { address } = await startStaticServer(folder, port);
  process.stdout.write(`The site answers at ${address}/\n`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  fail(`--port: ${port} is taken by another program; choose another one`);
}
