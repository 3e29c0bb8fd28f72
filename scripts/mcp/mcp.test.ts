import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiFile, apiFileNames } from '../../src/queries/api/api-files.ts';
import { joinSample } from '../../workshop/testing/joined-portals.ts';

const root = join(import.meta.dirname, '../..');
const portal = joinSample();
const client = new Client({ name: 'test', version: '1' });
let site = '';

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'clusterbook-mcp-'));
  const write = (path: string, value: object) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), JSON.stringify(value));
  };
  for (const name of apiFileNames(portal)) write(`data/v1/${name}`, apiFile(portal, name));
  write('tr/figures/teapots/data.json', { columns: ['year', 'teapots'], rows: [[2024, 3]] });
  const args = [join(root, 'scripts/mcp.ts'), '--out', site];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});
afterAll(async () => {
  await client.close();
  rmSync(site, { recursive: true, force: true });
});

async function call(name: string, args: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [{ text }] = content as [{ text: string }];
  return { value: JSON.parse(text) as unknown, isError: isError === true };
}

test('has four tools that only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'entry', 'figure', 'compare']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(client.getInstructions()).toContain('never 0');
});

test('finds entries by words in any language, in any case', async () => {
  const { value } = await call('search', { query: 'TEAPOT', limit: 50 });
  expect(value).toContainEqual(expect.objectContaining({ list: 'clusters', id: 'xx-teapots' }));
  expect((await call('search', { query: 'zeppelin factory' })).value).toEqual([]);
});

test('gives an entry as the lists have it, and says which lists there are', async () => {
  const { items } = apiFile(portal, 'clusters.json') as { items: { id: string }[] };
  const own = items.find(({ id }) => id === 'xx-teapots');
  expect((await call('entry', { list: 'clusters', id: 'xx-teapots' })).value).toEqual(own);
  const missing = await call('entry', { list: 'clusters', id: 'xx-nothing' });
  expect(missing.isError).toBe(true);
  expect(missing.value).toContain('lists: ');
});

test('gives the table of a figure, and no file beside it', async () => {
  expect((await call('figure', { id: 'teapots', language: 'tr' })).value).toEqual({
    columns: ['year', 'teapots'],
    rows: [[2024, 3]],
  });
  for (const id of ['../../data/v1', 'nothing'])
    expect((await call('figure', { id, language: 'tr' })).isError).toBe(true);
});

test('compares fields of entries side by side, null where nothing is reported', async () => {
  const ids = ['xx-teapots', 'xx-kites'];
  const { value } = await call('compare', { list: 'clusters', ids, fields: ['id', 'stage', 'x'] });
  const { items } = apiFile(portal, 'clusters.json') as { items: { id: string; stage: unknown }[] };
  const stages = ids.map((one) => items.find(({ id }) => id === one)?.stage);
  expect(value).toEqual({ id: ids, stage: stages, x: [null, null] });
  const unknown = await call('compare', { list: 'clusters', ids: ['xx-teapots', 'xx-nothing'] });
  expect(unknown.isError).toBe(true);
});

test('writes nothing', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(site, path)).isFile(),
  );
  expect(files.length).toBe(apiFileNames(portal).length + 1);
});
