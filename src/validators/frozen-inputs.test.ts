import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadPortal } from '../loaders/load-portal.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkFrozenInputs, listOwnEntries, ownVersions } from './frozen-inputs.ts';

let portal = '';
beforeEach(() => {
  portal = copySample();
  write('archive/2024.yaml', {
    format: 2,
    frozen: '2024-05-01',
    version: 1,
    zip: { sha256: '0'.repeat(64), bytes: 1 },
    inputs: ownVersions(loadPortal(portal).portal, '2024'),
    files: {},
  });
});
afterEach(() => rmSync(portal, { recursive: true, force: true }));

function write(file: string, value: unknown): void {
  const path = join(portal, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof value === 'string' ? value : stringify(value));
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(portal, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  write(file, changed);
}

const check = () => {
  const loaded = loadPortal(portal).portal;
  const told = checkFrozenInputs(loaded).map(({ file, line, code }) => `${file}:${line} ${code}`);
  return { loaded, told };
};

const erratum = (changed: Readonly<Record<string, string>>) => [
  {
    id: 'stage',
    edition: '2024',
    date: '2024-06-01',
    changed,
    about: { az: 'a', tr: 'a', ka: 'a', en: 'a' },
  },
];

const clouds = 'returns/2024/xx-clouds';

test('a portal that stayed as it was passes; comments and order of lines are no change', () => {
  expect(check().told).toEqual([]);
  change(`${clouds}.yaml`, /^/, '# A remark.\n');
  expect(check().told).toEqual([]);
});

test('a changed return is told in its file; a changed source lives on', () => {
  change(`${clouds}.yaml`, 'stage: idea', 'stage: mature');
  change('sources/sources.yaml', 'lines: ', 'lines: 1');
  expect(check().told).toEqual([`${clouds}.yaml:1 frozen`]);
});

test('a return that was deleted is told in the lock, a return that was added in its file', () => {
  rmSync(join(portal, `${clouds}.yaml`));
  write('returns/2024/xx-moons.yaml', { stage: 'idea', sources: [{ source: 'sample-report' }] });
  const { told } = check();
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^archive\/2024\.yaml:\d+ frozen$/);
  expect(told[1]).toBe('returns/2024/xx-moons.yaml:1 frozen');
});

test('an erratum accepts the version that it names, and no other', () => {
  change(`${clouds}.yaml`, 'stage: idea', 'stage: mature');
  const now = check().loaded.versionOf(clouds) ?? '';
  write('errata/errata.yaml', erratum({ [clouds]: now }));
  expect(check().told).toEqual([]);
  change(`${clouds}.yaml`, 'stage: mature', 'stage: initial');
  expect(check().told).toEqual([`${clouds}.yaml:1 frozen`]);
});

test('an erratum accepts that an entry is gone', () => {
  rmSync(join(portal, `${clouds}.yaml`));
  write('errata/errata.yaml', erratum({ [clouds]: 'gone' }));
  expect(check().told).toEqual([]);
});

test('a table for analyses is locked with its edition', () => {
  write('analysis-tables/2024/contacts.yaml', {
    kind: 'contacts',
    asOf: '2024',
    rows: [{ from: 'clusters/xx-clouds', to: 'clusters/xx-kites', kind: 'trade' }],
    sources: [{ source: 'sample-report' }],
  });
  const table = 'analysis-tables/2024/contacts';
  expect(check().told).toEqual([`${table}.yaml:1 frozen`]);
  const { loaded } = check();
  expect(listOwnEntries(loaded, '2024').map(([name]) => name)).toContain(table);
  const lock = { ...loaded.archive.find(({ id }) => id === '2024')?.data };
  write('archive/2024.yaml', { ...lock, inputs: ownVersions(loaded, '2024') });
  expect(check().told).toEqual([]);
  change(`${table}.yaml`, 'trade', 'project');
  expect(check().told).toEqual([`${table}.yaml:1 frozen`]);
});

test('an edition owns its file, its returns and its report, and nothing else', () => {
  const { loaded } = check();
  const names = listOwnEntries(loaded, '2024').map(([name]) => name);
  expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(
    new Set(['editions', 'report-tables', 'reports', 'returns']),
  );
  expect(names.every((name) => name.split('/')[1] === '2024')).toBe(true);
  expect(names).toContain(clouds);
  expect(listOwnEntries(loaded, '202')).toEqual([]);
});
