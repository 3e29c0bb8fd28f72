import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** A server of one folder. */
export interface StaticServer {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:4173`. */
  readonly address: string;
  /** Ends it, with the connections that browsers keep open. */
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

type Found = { readonly file: string } | { readonly moved: string } | undefined;

/** The file that an address means: a folder with a slash is its index, one without is sent there. */
function findFile(folder: string, path: string): Found {
  const file = join(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) return { file };
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return { moved: `${path}/` };
  const index = join(file, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? { file: index } : undefined;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  // Hosts compress text; measured here without it, pages would look slower than they are.
  const zipped =
    /^text|json|svg|xml/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') response.end();
  else if (zipped) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  let found: Found;
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    found = findFile(folder, decodeURIComponent(pathname));
  } catch {
    // An address that cannot be decoded leads nowhere.
  }
  const missing = join(folder, '404.html');
  if (found && 'moved' in found)
    response.writeHead(301, { location: encodeURI(found.moved) }).end();
  else if (found) send(request, response, 200, found.file);
  else if (statSync(missing, { throwIfNoEntry: false })) send(request, response, 404, missing);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
}

/**
 * Serves a folder as hosts of static sites do, to this machine alone.
 * @param port 0 for any free one
 * @throws Error when the port is taken
 */
export async function startStaticServer(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => answer(folder, request, response));
  // A client that has been busy for a while finds its connection still open.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
