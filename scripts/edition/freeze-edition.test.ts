import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEachLocale, locales } from '../../src/i18n/locales.ts';
import { hashBytes } from '../../src/loaders/archive/packed-files.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { type FrozenData, frozenFormat } from '../../src/schemas/frozen-edition.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { siteMarker } from '../output-folder.ts';
import { type Freezing, freezeEdition } from './freeze-edition.ts';
import { sayOutcome } from './outcome.ts';
import { describeSite } from './site-inputs.ts';
import { concernsFrozen, listFrozen, verifyEditions } from './verify-editions.ts';

const words = inEachLocale(() => 'x');
const snapshot: FrozenData = {
  format: frozenFormat,
  edition: '2024',
  title: words,
  country: 'XX',
  report: { title: words, version: '1.0', date: '2024-03-01' },
  rows: [],
  published: [],
  counts: {},
  figures: [],
};

let portal = '';
let site = '';
/** Manifest of a build of the portal as each test finds it. */
let marker: string | undefined;
beforeEach(() => {
  portal = copySample();
  site = mkdtempSync(join(tmpdir(), 'clusterbook-site-'));
  for (const locale of locales) write(`${locale}/reports/2024/index.html`, `<p>${locale}</p>`);
  write('reports/edition-2024.json', JSON.stringify(snapshot));
  write('data/2024/returns.csv', 'cluster,stage\r\n');
  marker ??= describeSite(checkDirectory(portal).portal, true);
  write(siteMarker, marker);
});
afterEach(() => {
  for (const folder of [portal, site]) rmSync(folder, { recursive: true, force: true });
});

function write(file: string, content: string): void {
  const path = join(site, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Write the manifest of a build of the current portal. */
const build = () => write(siteMarker, describeSite(checkDirectory(portal).portal, true));

const freeze = (more: Partial<Freezing> = {}) =>
  sayOutcome(
    freezeEdition({
      portal: checkDirectory(portal).portal,
      directory: portal,
      edition: '2024',
      site,
      base: '/',
      today: '2025-03-01',
      again: false,
      replace: false,
      dry: false,
      ...more,
    }),
    'en',
  );

const linesOf = () =>
  checkDirectory(portal).problems.map((problem) => formatProblem(problem, 'en'));
const lock = () => readFileSync(join(portal, 'archive/2024.yaml'), 'utf8');
const verify = () => verifyEditions(checkDirectory(portal).portal, ['2024'])[0];

test('a frozen edition passes the check, and is as it was', () => {
  expect(freeze().lines?.[0]).toMatch(
    /^Froze the edition 2024: \d\d entries of its own; 7 files of /,
  );
  expect(linesOf()).toEqual([]);
  expect(verify()).toMatchObject({ corrected: 0, pages: 5, files: 7 });
  expect(lock()).toContain('format: 2\nfrozen: 2025-03-01\nversion: 1\n');
});

/** Set the version of the report in the site. */
const say = (version: string, date: string) =>
  write(
    'reports/edition-2024.json',
    JSON.stringify({ ...snapshot, report: { ...snapshot.report, version, date } }),
  );
const zip = (name = '2024') => readFileSync(join(portal, `archive/${name}.zip`));
const recheck = () => checkDirectory(portal, undefined, undefined, true).problems;

test('another version of the report is frozen beside the one that was, which stays byte for byte', () => {
  freeze();
  const first = zip();
  expect(freeze().fault).toContain('is already frozen');
  appendFileSync(join(portal, 'returns/2024/xx-kites.yaml'), 'stage: mature\n');
  build();
  const { problems } = checkDirectory(portal);
  expect(problems.map(({ code }) => code)).toEqual(['frozen']);
  expect(problems.every((problem) => concernsFrozen(problem, '2024'))).toBe(true);
  expect(recheck()).toEqual([]);
  const again = { again: true, today: '2025-04-02' };
  expect(freeze(again).fault).toContain(
    'a version of the report that is not frozen yet, found 1.0',
  );
  say('2.0', '2025-04-01');
  expect(freeze(again).lines?.[1]).toBe(
    'The previous frozen version is kept in archive/2024.v1.zip',
  );
  expect(lock()).toContain('version: 2\nreport:\n  version: "2.0"\n  date: 2025-04-01\n');
  expect(
    checkDirectory(portal).portal.archive.find(({ id }) => id === '2024')?.data.earlier,
  ).toEqual([
    {
      version: 1,
      frozen: '2025-03-01',
      report: { version: '1.0', date: '2024-03-01' },
      zip: { sha256: hashBytes(first), bytes: first.length },
    },
  ]);
  expect(zip('2024.v1').equals(first)).toBe(true);
  expect(zip().equals(first)).toBe(false);
  expect(linesOf()).toEqual([]);
  expect(verify()?.earlier).toEqual([{ version: 1, frozen: '2025-03-01', files: 7, pages: 5 }]);
  say('1.0', '2025-05-01');
  expect(freeze(again).fault).toContain('found 1.0');
  say('3.0', '2025-05-01');
  expect(freeze(again).fault).toBeUndefined();
  expect(verify()?.earlier.map(({ version }) => version)).toEqual([2, 1]);
  expect(linesOf()).toEqual([]);
});

test('a version that nobody has cited is replaced, and those before it are kept', () => {
  freeze();
  say('2.0', '2025-04-01');
  expect(freeze({ replace: true }).fault).toContain('expected version 1.0 of the report');
  freeze({ again: true });
  const first = zip('2024.v1');
  for (const locale of locales) write(`reports/cluster-report-2024-${locale}.pdf`, '%PDF-1.7\n');
  expect(freeze({ replace: true, again: true }).fault).toContain('found both');
  expect(freeze({ replace: true }).lines).toHaveLength(1);
  expect(lock()).toContain('version: 2\nreport:');
  expect(lock()).toContain('pdf/cluster-report-2024-ka.pdf');
  expect(zip('2024.v1').equals(first)).toBe(true);
  expect(linesOf()).toEqual([]);
});

test('an earlier version that was changed or lost is found, and nothing is frozen beside it', () => {
  freeze();
  say('2.0', '2025-04-01');
  freeze({ again: true });
  const kept = join(portal, 'archive/2024.v1.zip');
  const bytes = zip('2024.v1');
  appendFileSync(kept, 'x');
  expect(linesOf()).toHaveLength(1);
  expect(linesOf()[0]).toContain('archive/2024.v1.zip:1:1 expected the archive as it was frozen');
  say('3.0', '2025-05-01');
  expect(freeze({ again: true }).fault).toContain('archive/2024.v1.zip: expected the archive');
  rmSync(kept);
  expect(linesOf()).toEqual([
    expect.stringContaining('expected the archive in archive/2024.v1.zip'),
  ]);
  writeFileSync(join(portal, 'archive/2024.v9.zip'), bytes);
  writeFileSync(kept, bytes);
  expect(linesOf()).toEqual([expect.stringContaining('archive/2024.v9.zip:1:1 expected')]);
  const all = listFrozen(checkDirectory(portal).portal);
  expect(all).toEqual(['2024']);
});

test('what is frozen is not kept as an earlier version when it is damaged', () => {
  freeze();
  appendFileSync(join(portal, 'archive/2024.zip'), 'x');
  say('2.0', '2025-04-01');
  expect(freeze({ again: true }).fault).toContain('or discard it with --replace');
  expect(() => zip('2024.v1')).toThrow();
});

test('an archive that was changed or lost is found', () => {
  freeze();
  appendFileSync(join(portal, 'archive/2024.zip'), 'x');
  expect(linesOf()).toHaveLength(1);
  expect(linesOf()[0]).toContain('expected the archive as it was frozen');
  expect(verify()?.pages).toBe(5);
  rmSync(join(portal, 'archive/2024.zip'));
  expect(verify()?.pages).toBe(0);
  expect(linesOf()[0]).toContain(
    'archive/2024.yaml:9:1 zip: expected the archive in archive/2024.zip',
  );
});

test('a try writes nothing', () => {
  expect(freeze({ dry: true }).lines?.[0]).toContain('Would freeze');
  expect(() => lock()).toThrow();
});

test('what cannot be frozen yet is told', () => {
  expect(freeze({ edition: '1999' }).fault).toContain('expected the id of an edition');
  rmSync(join(site, 'ka'), { recursive: true });
  expect(freeze().fault).toContain(
    'expected a built site with ka/reports/2024/index.html, found none; run npm run build',
  );
  const file = join(portal, 'editions/2024.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('status: published', 'status: draft'));
  expect(freeze().fault).toContain('expected a published edition, found a draft');
});

test('a site that was built from other words is refused, however old their file is', () => {
  const chapter = join(portal, 'reports/2024/counting/en.mdx');
  appendFileSync(chapter, '\nOne more word.\n');
  utimesSync(chapter, 0, 0);
  const told = 'expected a site built from the current portal, found another';
  expect(freeze().fault).toContain(told);
  write(siteMarker, 'no marker');
  expect(freeze().fault).toContain(told);
  build();
  expect(freeze().fault).toBeUndefined();
});

test('a site that was built for another path is refused', () => {
  const page = '<link rel="stylesheet" href="/x/assets/s.css">';
  for (const locale of locales) write(`${locale}/reports/2024/index.html`, page);
  write('assets/s.css', '');
  expect(freeze({ base: '/y/' }).fault).toContain('built for a path other than /y/');
  expect(freeze().fault).toContain('expected the file x/assets/s.css shown on a page');
  expect(freeze({ base: '/x/' }).fault).toBeUndefined();
});

test('prints lie in the archive; languages without one are named', () => {
  for (const locale of locales) write(`reports/cluster-report-2024-${locale}.pdf`, '%PDF-1.7\n');
  write('reports/cluster-report-2023-en.pdf', '%PDF-1.7\n');
  rmSync(join(site, 'reports/cluster-report-2024-ka.pdf'));
  expect(freeze().lines?.[1]).toContain('Without PDF in ka: run npm run pdf');
  const files = lock().match(/^ {2}pdf\/.*(?=:)/gm);
  expect(files).toEqual(
    ['az', 'en', 'tr'].map((locale) => `  pdf/cluster-report-2024-${locale}.pdf`),
  );
});

test('what no template writes is not taken in', () => {
  write('en/reports/2024/index.html', '<p>en <marquee>x</marquee></p>');
  expect(freeze().fault).toContain(
    'en/index.html: line 1: expected the markup of a report, found <marquee>',
  );
  expect(() => lock()).toThrow();
});

test('a site with the archived report in it has none to freeze', () => {
  freeze();
  write(siteMarker, describeSite(checkDirectory(portal).portal, false));
  expect(freeze({ again: true }).fault).toContain('build it with --unfrozen');
});

test('a site without what the edition counted is refused', () => {
  rmSync(join(site, 'reports/edition-2024.json'));
  expect(freeze().fault).toContain('expected the file reports/edition-2024.json, found none');
  write('reports/edition-2024.json', JSON.stringify({ ...snapshot, format: 9 }));
  expect(freeze().fault).toContain('edition.json: expected the form 1, found another');
});
