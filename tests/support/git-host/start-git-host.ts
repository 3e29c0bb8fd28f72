import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Repository, Service } from './repository.ts';

/** A service that keeps a repository, on this machine alone. */
export interface GitHost {
  /** Where its interface begins: `http://127.0.0.1:4173/api/v4`. */
  readonly api: string;
  /** What was asked of it and had no answer. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length === 0 ? undefined : JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** What browsers are told, so that a page of another host may ask. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers': 'Authorization, Content-Type',
};

/** Starts a service with a repository, which lets in whoever has the token. */
export async function startGitHost(
  service: Service,
  repository: Repository,
  token: string,
): Promise<GitHost> {
  const refused: string[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url = '' } = request;
    if (method === 'OPTIONS') {
      response.writeHead(204, open).end();
      return;
    }
    const send = (status: number, type: string, content: string | Buffer) =>
      response.writeHead(status, { ...open, 'content-type': type }).end(content);
    const fail = (status: number, message: string) => {
      refused.push(`${method} ${url}: ${message}`);
      send(status, 'application/json', JSON.stringify({ message }));
    };
    const { pathname, searchParams: query } = new URL(url, 'http://127.0.0.1');
    const body = await readBody(request);
    if (request.headers.authorization !== `${service.scheme} ${token}`) {
      fail(401, 'expected the token');
      return;
    }
    const isGraph = pathname === service.graph;
    const path = isGraph ? pathname : pathname.replace(service.root, '');
    const isOwn = isGraph || pathname.startsWith(service.root);
    const answer = isOwn ? service.answer(repository, { method, path, query, body }) : undefined;
    if (!answer) fail(404, 'nothing here');
    else if ('json' in answer) send(200, 'application/json', JSON.stringify(answer.json));
    else send(200, 'application/octet-stream', answer.bytes);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      refused.push(String(error));
      response.writeHead(422, open).end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    api: `http://127.0.0.1:${port}${service.root}`,
    refused,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
