import { expect, test } from 'vitest';
import { openFrozen } from '../../../domain/frozen/frozen-edition.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { zipFiles } from '../../../exports/data-package/zip-files.ts';
import { hashBytes } from '../../../loaders/archive/packed-files.ts';
import { openPackedFiles } from '../../../loaders/archive/unzip-files.ts';
import type { Archive, Erratum } from '../../../schemas/archive.ts';
import { frozenEditionSchema } from '../../../schemas/frozen-edition.ts';
import { changeEntry } from '../../../../workshop/testing/change-entry.ts';
import { archivedPage } from '../../../../workshop/testing/freeze-sample.ts';
import { joinSample } from '../../../../workshop/testing/joined-portals.ts';
import { varySample } from '../../../../workshop/testing/vary-sample.ts';
import type { Portal } from '../../../portal/portal.ts';
import { editionInputs } from '../../editions/edition-inputs.ts';
import { namedRowsOf } from '../../editions/named-rows.ts';
import { valueOfEdition } from '../report-values.ts';
import { snapshotEdition } from '../snapshot-edition.ts';
import { listArchivedPages, serveArchivedPage, writeHashes } from './serve-archive.ts';
import { archiveRoutes, viewArchive } from './view-archive.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const note = '<p class="notice" data-archive-note data-pagefind-ignore>Frozen.</p>';
const files = new Map([
  ['tr/counting/index.html', encode(archivedPage(`${note}<a href="../">x</a>`))],
  ['tr/all/index.html', encode(archivedPage('<a href="../counting/">x</a>'))],
  ['assets/a.css', encode('')],
  ['data/samplebook-2024.zip', encode('')],
  ['data/returns.csv', encode('')],
  ['pdf/cluster-report-2024-tr.pdf', encode('')],
  ['pdf/cluster-report-2024-ka.pdf', encode('')],
  ['edition.json', encode('')],
]);
const lock: Archive = {
  format: 2,
  frozen: '2024-05-06',
  version: 2,
  zip: { sha256: '0'.repeat(64), bytes: 1 },
  inputs: {},
  earlier: [],
  files: Object.fromEntries([...files].map(([name, bytes]) => [name, hashBytes(bytes)])),
};
const erratum: Erratum = {
  id: 'one',
  edition: '2024',
  date: '2024-06-01',
  chapters: ['counting'],
  figures: [],
  changed: {},
  about: { az: 'a', tr: 'Aşama <yanlıştı>.', ka: 'c', en: 'd' },
  drafts: [],
  sources: [],
};

const snapshot = frozenEditionSchema.parse(
  JSON.parse(JSON.stringify(snapshotEdition(joinSample(), '2024'))),
);
/** The sample with its edition frozen, and its clusters as changed since. */
function withArchive(change: Parameters<typeof varySample>[0] = () => ({})): Portal {
  const portal = varySample((own) => ({ archive: [{ id: '2024', data: lock }], ...change(own) }));
  return { ...portal, frozen: new Map([['2024', openFrozen(snapshot)]]), errata: [erratum] };
}

test('a portal without archives has no pages about them', () => {
  expect(archiveRoutes(joinSample())).toEqual([]);
  expect(archiveRoutes(withArchive())).toHaveLength(4);
  expect(() => viewArchive(joinSample(), '2024', 'en')).toThrow('the archive of 2024');
});

test('the page names the report, the prints of its language and the data, with their hashes', () => {
  const view = viewArchive(withArchive(), '2024', 'tr');
  expect(view.version).toBe('Arşiv sürümü 2, 6 Mayıs 2024');
  expect(view.page).toMatchObject({ path: '/archive/2024/', hidden: true });
  expect(view.report.map(({ href }) => href)).toEqual([
    '/tr/reports/2024/',
    '/tr/reports/2024/all/',
  ]);
  expect(view.files.map(({ href, sha256 }) => [href, sha256])).toEqual([
    ['/reports/cluster-report-2024-tr.pdf', lock.files['pdf/cluster-report-2024-tr.pdf']],
    ['/data/2024/samplebook-2024.zip', lock.files['data/samplebook-2024.zip']],
    ['/archive/2024/edition.json', lock.files['edition.json']],
  ]);
  expect(view.errata.map(({ id }) => id)).toEqual(['one']);
});

test('the day on which a report was frozen stands in a sentence of each language', () => {
  const leadOf = (locale: Locale) => viewArchive(withArchive(), '2024', locale).page.description;
  expect(leadOf('ka')).toContain('რომელიც 2024 წლის 6 მაისს ჰქონდა');
});

test('what nothing has changed is the same then and today', () => {
  const view = viewArchive(withArchive(), '2024', 'en');
  expect(view.changes).toEqual([]);
  expect(view.stages.every((count) => count.frozen === count.today)).toBe(true);
  expect(view.stages.reduce((sum, count) => sum + count.frozen, 0)).toBe(snapshot.rows.length);
});

test('what became of clusters is told in words, the counts of the report stay', () => {
  const portal = withArchive(({ clusters, returns }) => {
    const old = clusters.find(({ id }) => id === 'xx-kites')?.data.name;
    if (!old) throw new Error('no kites');
    const renamed = changeEntry(clusters, 'xx-kites', { name: { ...old, en: 'Gliders' } });
    return {
      clusters: changeEntry(renamed, 'xx-clouds', {
        merged: { into: 'xx-kites', edition: '2025' },
      }),
      returns: changeEntry(returns, '2024/xx-clouds', { stage: 'mature' }),
    };
  });
  const view = viewArchive(portal, '2024', 'en');
  expect(view.changes.map(({ title, clusters }) => [title, clusters.length])).toEqual([
    ['Other names', 1],
    ['Other stages', 1],
    ['Now part of another cluster', 1],
  ]);
  expect(view.changes[0]?.clusters[0]).toMatchObject({
    label: 'Gliders',
    from: 'Kite Platform',
    to: 'Gliders',
    href: '/en/clusters/xx-kites/',
  });
  expect(view.changes[1]?.clusters[0]).toMatchObject({ from: 'Idea', to: 'Mature' });
  expect(view.changes[2]?.clusters[0]?.to).toBe('Gliders');
  expect(view.stages.find(({ label }) => label === 'Idea')).toMatchObject({ frozen: 1, today: 0 });
  // Texts name the values of the archive; pages of the current edition count its entries.
  expect(valueOfEdition(portal, 'count/idea', '2024').value).toBe(1);
  expect(editionInputs(portal, '2024').rows).toBe(portal.inventory);
  const later = { ...portal, editionId: '2025' };
  expect(editionInputs(later, '2024').rows).toBe(portal.frozen.get('2024')?.rows);
});

test('an erratum of a return corrects what the portal counts, not what the report says', () => {
  const frozen = withArchive(({ returns }) => ({
    returns: changeEntry(returns, '2024/xx-clouds', { stage: 'mature' }),
  }));
  const changed = { 'returns/2024/xx-clouds': '0'.repeat(12) };
  const portal = { ...frozen, errata: [{ ...erratum, changed }], editionId: '2025' };
  const stageOf = (id: string) => namedRowsOf(portal, '2024').get(id)?.row.stage;
  expect(stageOf('xx-clouds')).toBe('mature');
  expect(editionInputs(portal, '2024').rows).toHaveLength(snapshot.rows.length);
  expect(valueOfEdition(portal, 'count/idea', '2024').value).toBe(0);
  expect(valueOfEdition(portal, 'count/clusters', '2024').value).toBe(snapshot.counts.clusters);
  const idea = viewArchive(portal, '2024', 'en').stages.find(({ label }) => label === 'Idea');
  expect(idea).toMatchObject({ frozen: 1, today: 0 });
  // Without an erratum, an entry's current state does not affect the edition.
  expect(namedRowsOf({ ...portal, errata: [] }, '2024').get('xx-clouds')?.row.stage).toBe('idea');
});

const opened = openPackedFiles(zipFiles([...files].map(([name, bytes]) => ({ name, bytes }))));

test('an archived page says at its address where it stands, and what was corrected', () => {
  const portal = withArchive();
  const [all, chapter, ...others] = listArchivedPages(opened);
  expect(others).toEqual([]);
  if (!chapter || !all) throw new Error('no pages');
  const html = serveArchivedPage(portal, opened, '2024', chapter).join('');
  expect(html).toContain('rel="canonical" href="https://example.org/tr/reports/2024/counting/"');
  expect(html).toContain('hreflang="ka" href="https://example.org/ka/reports/2024/counting/"');
  expect(html).toContain('href="/tr/archive/2024/"');
  expect(html).toContain('1 Haziran 2024</span> Aşama &lt;yanlıştı&gt;.');
  const whole = serveArchivedPage(portal, opened, '2024', all);
  expect(whole).toEqual([expect.stringContaining('<body><a href="../counting/">x</a></body>'), '']);
});

test('an archived page in a language that the portal has given up leads to one that it has, and shows the card of that', () => {
  const portal = withArchive();
  const [, chapter] = listArchivedPages(opened);
  if (!chapter) throw new Error('no page');
  const languages = portal.site.languages.filter((language) => language !== 'tr');
  const fewer = { ...portal, site: { ...portal.site, languages } };
  const html = serveArchivedPage(fewer, opened, '2024', chapter).join('');
  expect(html).toContain('href="/en/archive/2024/"');
  expect(html).toMatch(/property="og:image" content="[^"]*\/cards\/en\//);
  expect(html).toContain('rel="canonical" href="https://example.org/tr/reports/2024/counting/"');
});

test('the hashes are those of the lock, by the places of the files in the site', () => {
  const lines = writeHashes(withArchive(), '2024').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66))).toEqual([
    'archive/2024/tr/counting/index.html',
    'archive/2024/tr/all/index.html',
    'archive/2024/assets/a.css',
    'data/2024/samplebook-2024.zip',
    'data/2024/returns.csv',
    'reports/cluster-report-2024-tr.pdf',
    'reports/cluster-report-2024-ka.pdf',
    'archive/2024/edition.json',
  ]);
});
