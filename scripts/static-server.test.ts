import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
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
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await startStaticServer(join(folder, 'site'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with the path as it is: `fetch` would tidy it first. */
function ask(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder answers with its index', async () => {
  const response = await fetch(`${server.address}/ka/?q=1`);
  expect(await response.text()).toBe('<p>ქართული</p>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
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

test('a taken port is an error, not a silent other port', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startStaticServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
