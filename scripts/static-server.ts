import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';

export interface StaticServer {
  /** Without a trailing slash: `http://127.0.0.1:4173`. */
  readonly address: string;
  /** Also ends connections kept open by browsers. */
  close(): Promise<void>;
}

/** Differences from a real host, saving work where there is no network. */
export interface ServerOptions {
  /** Files that a browser may cache. */
  readonly keeps?: RegExp;
  readonly plain?: boolean;
}

/** Error of serve-static. */
interface SendError {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/**
 * Answer without a file. Hosts of static sites show their page for wrong addresses also for paths that leave the
 * folder or cannot be decoded.
 */
async function sendError(folder: string, response: ServerResponse, error: SendError) {
  const { statusCode = 500, headers = {} } = error;
  if (statusCode >= 500) response.writeHead(500, plain).end('500\n');
  else if (statusCode === 416) response.writeHead(416, { ...plain, ...headers }).end('416\n');
  else {
    const page = await readFile(join(folder, '404.html')).catch(() => undefined);
    const type = page ? { 'content-type': 'text/html; charset=utf-8' } : plain;
    response.writeHead(404, type).end(page ?? '404\n');
  }
}

/** Sizes are measured in gzip, which every host has. */
function withoutBrotli({ headers }: IncomingMessage): string | undefined {
  return headers['accept-encoding']
    ?.split(',')
    .filter((encoding) => !/^\s*br\b/.test(encoding))
    .join(',');
}

function createHandler(folder: string, { keeps, plain: isPlain = false }: ServerOptions) {
  // Not sirv (3.0.2), which keeps the file of a broken download open, ends the program at a range such as 5-2,
  // takes the range -500 for 0-500 and answers POST.
  const files = serveStatic(folder, {
    fallthrough: false,
    cacheControl: false,
    setHeaders: (response, path) =>
      response.setHeader('cache-control', keeps?.test(path) ? 'max-age=3600' : 'no-cache'),
  });
  // As hosts do; otherwise pages would be measured slower than they are.
  const compress = compression({
    threshold: 0,
    // Ranges refer to uncompressed bytes.
    filter: (request, response) =>
      !isPlain && request.headers.range === undefined && compression.filter(request, response),
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    request.headers['accept-encoding'] = withoutBrotli(request);
    compress(request, response, () =>
      files(request, response, (error) => void sendError(folder, response, error ?? {})),
    );
  };
}

/**
 * Serve a folder like a static host, to this machine alone.
 * @param port 0 for any free one
 * @throws Error if the port is taken
 */
export async function startStaticServer(
  folder: string,
  port = 0,
  options: ServerOptions = {},
): Promise<StaticServer> {
  const server = createServer(createHandler(folder, options));
  // For clients that pause for a while.
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
