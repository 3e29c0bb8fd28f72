import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyStatistics } from '../../workshop/testing/sample-portal.ts';

const root = join(import.meta.dirname, '../..');
const office = readFileSync(join(root, 'tests/statistics/made-up-jobs.csv'), 'utf8');
const answers = new Map<string, string>();
let server: Server;
let folder = '';
let portal = '';
let asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'clusterbook-fetch-'));
  portal = join(folder, 'portal');
  copyStatistics(portal);
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const text = answers.get(url);
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (year: string) => join(portal, `analysis-tables/2025/jobs-${year}.yaml`);
const textOf = (year: string) => readFileSync(fileOf(year), 'utf8');

/** Run the command as people type it; the exit code and what it says. */
async function fetchData(...more: string[]): Promise<{ code: number; said: string }> {
  const args = ['scripts/data.ts', 'fetch', '--portal', portal, '--lang', 'en', ...more];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test('asks nobody where no address is given', async () => {
  const { code, said } = await fetchData();
  expect([code, asked]).toEqual([0, []]);
  expect(said).toContain('No table of statistics has an address');
});

test('renews the tables of a file, with a new year, and changes nothing when the server fails', async () => {
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/jobs.csv`;
  for (const year of ['2023', '2024'])
    writeFileSync(
      fileOf(year),
      textOf(year).replace('measure: jobs\n', `measure: jobs\nfrom: { address: "${address}" }\n`),
    );
  const before = textOf('2024');
  const failing = await fetchData();
  expect([failing.code, asked, textOf('2024')]).toEqual([1, ['/jobs.csv'], before]);
  expect(failing.said).toContain('Not fetched, nothing changed');

  const added = 'XX:JOBS_R(1.0),03/03/26,A,EMP_NR,C10,PS,XX-01,2025,1000,,';
  const changed = office.replace(/(,A03,PS,XX-01,2024,)211,/, '$1212,');
  answers.set('/jobs.csv', `${changed.trim()}\n${added}\n`);
  asked = [];
  const dry = await fetchData('--dry-run');
  expect([dry.code, textOf('2024')]).toEqual([0, before]);
  const { code, said } = await fetchData();
  // One request for the tables of one file.
  expect([code, asked]).toEqual([0, ['/jobs.csv', '/jobs.csv']]);
  expect(said).toContain('2024 · XX-01 · A03: 211 → 212');
  expect(textOf('2024')).toBe(
    before.replace('activity: A03, value: 211', 'activity: A03, value: 212'),
  );
  expect(textOf('2025')).toContain(`address: ${address}`);
  expect(textOf('2025')).toContain('{ region: XX-01, activity: C10, value: 1000 }');
}, 120_000);
