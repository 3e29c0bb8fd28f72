import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/ka'), { recursive: true });
  writeFileSync(join(folder, 'site/index.html'), '<p>home</p>');
  writeFileSync(join(folder, 'site/404.html'), '<p>missing</p>');
  writeFileSync(join(folder, 'site/ka/index.html'), '<p>ქართული</p>');
  writeFileSync(join(folder, 'site/data.csv'), 'a,b\r\n');
  writeFileSync(join(folder, 'site/font.woff2'), 'x');
  writeFileSync(join(folder, 'site/large.bin'), Buffer.alloc(30_000_000));
  writeFileSync(join(folder, 'site/large.txt'), 'text '.repeat(6_000_000));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await startStaticServer(join(folder, 'site'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Request a path unchanged: `fetch` would normalise it first. */
function open(path: string, options: RequestOptions = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, agent: false, ...options }, resolve)
      .on('error', reject)
      .end();
  });
}

async function ask(path: string, options: RequestOptions = {}) {
  const response = await open(path, options);
  let body = '';
  for await (const part of response) body += String(part);
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

test('a folder answers with its index', async () => {
  const response = await fetch(`${server.address}/ka/?q=1`);
  expect(await response.text()).toBe('<p>ქართული</p>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a browser asks again for every file, but for those that it is told to keep', async () => {
  const caching = async (address: string, file: string) =>
    (await fetch(`${address}/${file}`)).headers.get('cache-control');
  expect(await caching(server.address, 'font.woff2')).toBe('no-cache');
  const keeping = await startStaticServer(join(folder, 'site'), 0, { keeps: /\.woff2$/ });
  expect(await caching(keeping.address, 'font.woff2')).toBe('max-age=3600');
  expect(await caching(keeping.address, 'ka/')).toBe('no-cache');
  await keeping.close();
});

test('text is compressed, but for a server that is to do without', async () => {
  const encoding = async (address: string) =>
    (await fetch(`${address}/ka/`)).headers.get('content-encoding');
  expect(await encoding(server.address)).toBe('gzip');
  const plain = await startStaticServer(join(folder, 'site'), 0, { plain: true });
  expect(await encoding(plain.address)).toBe(null);
  await plain.close();
});

test('a folder without a slash leads to the one with it', async () => {
  const response = await fetch(`${server.address}/ka`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/ka/']);
});

test('a wrong address answers 404 with the page for it', async () => {
  const response = await fetch(`${server.address}/no/such/page/`);
  expect([response.status, await response.text()]).toEqual([404, '<p>missing</p>']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/ka/../../secret.txt',
  '/%00',
  '/%',
])('nothing outside the folder is given away: %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('files say what they are, and text is compressed for whom it helps', async () => {
  const type = async (path: string) =>
    (await fetch(`${server.address}${path}`)).headers.get('content-type');
  expect(await type('/data.csv')).toBe('text/csv; charset=utf-8');
  expect(await type('/font.woff2')).toBe('font/woff2');
  const zipped = await fetch(`${server.address}/data.csv`);
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.text()).toBe('a,b\r\n');
  const plain = await fetch(`${server.address}/data.csv`, {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBe(null);
});

test.runIf(existsSync('/proc/self/fd')).each(['large.bin', 'large.txt'])(
  'a download of %s that is broken off leaves no file open',
  async (name) => {
    const openFiles = () =>
      readdirSync('/proc/self/fd').filter((id) => {
        try {
          return readlinkSync(`/proc/self/fd/${id}`).endsWith(name);
        } catch {
          return false;
        }
      });
    for (let count = 0; count < 20; count += 1) {
      const response = await open(`/${name}`, { headers: { 'accept-encoding': 'gzip' } });
      response.on('error', () => {});
      await new Promise((resolve) => response.once('data', resolve));
      response.destroy();
    }
    await expect.poll(openFiles).toEqual([]);
  },
);

test.each([
  '//elsewhere.example',
  '/%2F%2Felsewhere.example/%2e%2e',
  '/%2F%2Fka',
  '///ka',
  '/%5Cka',
])('no address leads to another host: %s', async (path) => {
  const { status, headers } = await ask(path);
  expect([301, 404]).toContain(status);
  const target = new URL(headers.location ?? '/', server.address);
  expect(target.origin).toBe(server.address);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is not answered as if it were GET', async (method) => {
  const { status, headers } = await ask('/', { method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD answers as GET does, without the body', async () => {
  const { status, headers, body } = await ask('/ka/', { method: 'HEAD' });
  expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '']);
});

test.each([
  ['bytes=0-1', 206, 'bytes 0-1/5', 'a,'],
  ['bytes=-2', 206, 'bytes 3-4/5', '\r\n'],
  ['bytes=2-', 206, 'bytes 2-4/5', 'b\r\n'],
  ['bytes=9-', 416, 'bytes */5', '416\n'],
  ['bytes=3-1', 416, 'bytes */5', '416\n'],
  ['nonsense', 200, undefined, 'a,b\r\n'],
])('of a file the part %s is sent', async (range, status, part, body) => {
  const headers = { range, 'accept-encoding': 'gzip' };
  const answer = await ask('/data.csv', { headers });
  expect([answer.status, answer.headers['content-range']]).toEqual([status, part]);
  expect(answer.body).toBe(body);
});

test('text is compressed with gzip also for browsers that know better encodings', async () => {
  const answer = await open('/data.csv', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
  answer.resume();
  expect(answer.headers['content-encoding']).toBe('gzip');
});

test('a taken port is an error, not a silent other port', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startStaticServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
