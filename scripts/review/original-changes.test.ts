import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { attachChanges, changeLines } from '../../src/review/attach-changes.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import { readOriginalChanges } from '../../src/review/original-changes.ts';
import { planRound } from '../../src/review/plan-round.ts';
import { writeEntries } from '../../src/review/write-round.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { fillSheet, signer } from '../../workshop/testing/review-rounds.ts';
import { readRound } from './read-round.ts';
import { takeBack } from './take-back.ts';
import { writeRound } from './write-round.ts';

const folder = mkdtempSync(join(tmpdir(), 'original-changes-'));
const portalFolder = join(folder, 'own', 'portal');
afterAll(() => rmSync(folder, { recursive: true }));

const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: directory,
    stdio: 'ignore',
  });
const commit = () => git(portalFolder, 'commit', '-qam', 'a');

function change(file: string, from: string, to: string) {
  const path = join(portalFolder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const page = 'pages/concept-spout-theory/en.mdx';
const concept = 'concepts/lid-quotient.yaml';

/** A concept is signed in Azerbaijani, and later a page and the concept change twice. */
beforeAll(() => {
  cpSync(samplePortal, portalFolder, { recursive: true });
  git(join(folder, 'own'), 'init', '-q');
  git(portalFolder, 'add', '.');
  commit();
  const items = gatherItems(loadPortal(portalFolder).portal, 'az');
  const item = items.find(({ file }) => file === concept);
  if (!item) throw new Error('no concept');
  const path = join(portalFolder, concept);
  const plan = { item, edits: new Map(), signed: true };
  writeFileSync(path, writeEntries(readFileSync(path, 'utf8'), [plan], signer));
  commit();
  change(page, 'A kite does not drip.', 'A kite &lt;script>alert(1)&lt;/script> does not drip.');
  change(concept, 'its share of teapots', 'its share of cups');
  commit();
  change(page, ' A kite &lt;script>alert(1)&lt;/script> does not drip.', '');
  change(page, 'does not tell how far', 'never says how far');
  change(concept, 'its share of cups', 'that of cups & <b>');
}, 60_000);

function staleOf(language: Locale, directory = portalFolder) {
  const { portal, problems } = loadPortal(directory);
  expect(problems).toEqual([]);
  const items = gatherItems(portal, language).filter(({ state }) => state === 'stale');
  return attachChanges(items, readOriginalChanges(directory, portal));
}

const changesOf = (items: ReturnType<typeof staleOf>) =>
  items.flatMap(({ units }) =>
    units.flatMap(({ key, change: one }) => (one ? [[key, one.kind, changeLines(one)]] : [])),
  );

const address = 'https://sample.example.org';
const write = async (items: ReturnType<typeof staleOf>, file: string) =>
  (await writeRound(items, { file, language: 'az', words: 'az', address })).bytes;

test('a stale text has what changed in its original since it was made or signed, at its place', () => {
  expect(changesOf(staleOf('az'))).toEqual([
    [
      `${concept}#summary.az`,
      'changed',
      [
        '− It compares a region’s share of lids with its share of teapots.',
        '+ It compares a region’s share of lids with that of cups & ⟦1⟧.',
      ],
    ],
    ['pages/concept-spout-theory/az.mdx#1', 'changed', ['− A kite does not drip.']],
    [
      'pages/concept-spout-theory/az.mdx#9',
      'changed',
      [
        '− A teapot does not tell how far a cluster has come.',
        '+ A teapot never says how far a cluster has come.',
      ],
    ],
  ]);
});

test('each format shows the difference, with markup as text, and comes back without a change', async () => {
  const items = staleOf('az');
  const texts = {
    '.xlsx': (bytes: Uint8Array) =>
      Object.values(read(bytes).Sheets).flatMap((sheet) =>
        utils.sheet_to_json<string[]>(sheet, { header: 1 }).map(([, , original]) => original),
      ),
    '.docx': (bytes: Uint8Array) => [strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes)],
    '.html': (bytes: Uint8Array) => [strFromU8(bytes)],
    '.xlf': (bytes: Uint8Array) => [strFromU8(bytes)],
  };
  const shown = {
    '.xlsx': '− A kite does not drip.',
    '.docx': /<w:strike\/>(?:<[^>]*>){0,6}<w:t[^>]*>A kite does not drip\.</,
    '.html': '<small>Tərcümədən və ya təsdiqdən sonra orijinalda dəyişənlər:<br><del>A kite',
    '.xlf': '<note category="change">− A kite does not drip.</note>',
  };
  for (const ending of ['.xlsx', '.docx', '.html', '.xlf'] as const) {
    const path = join(folder, `round${ending}`);
    writeFileSync(path, await write(items, path));
    const text = texts[ending](readFileSync(path)).join('\n');
    expect(text).toMatch(shown[ending]);
    const reading = readRound(path);
    if (reading.refusal) throw new Error(reading.refusal.code);
    const { portal } = loadPortal(portalFolder);
    const plan = planRound(gatherItems(portal, 'az'), reading.round);
    expect([ending, plan]).toEqual([
      ending,
      { plans: [], faults: [], partly: [], already: 0, notes: [] },
    ]);
  }
});

test('markup and control characters of a former wording stay text', async () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>]]> =1+1 \u0001';
  const [item] = staleOf('az');
  const [unit] = item?.units ?? [];
  if (!item || !unit) throw new Error('no text');
  const passages = [[{ kind: 'removed' as const, text: hostile }]];
  const told = [{ ...item, units: [{ ...unit, change: { kind: 'changed' as const, passages } }] }];
  const html = strFromU8(await write(told, 'a.html'));
  expect(html).toContain('<del>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img');
  expect(html).not.toMatch(/<img|<script>alert/);
  const xml = strFromU8(
    unzipSync(await write(told, 'a.docx'))['word/document.xml'] ?? strToU8(html),
  );
  expect(xml).toContain('&lt;script&gt;alert(1)');
  expect(strFromU8(await write(told, 'a.xlf'))).toContain('− &lt;script&gt;alert(1)');
  expect(read(await write(told, 'a.xlsx')).SheetNames).toHaveLength(1);
});

test('a longer difference than a cell holds is cut', async () => {
  const [item] = staleOf('az');
  const [unit] = item?.units ?? [];
  if (!item || !unit) throw new Error('no text');
  const passages = [[{ kind: 'removed' as const, text: 'word '.repeat(9000) }]];
  const long = [{ ...item, units: [{ ...unit, change: { kind: 'changed' as const, passages } }] }];
  expect(read(await write(long, 'a.xlsx')).SheetNames).toHaveLength(1);
});

test('a text whose translation alone changed says so; signed again, it is no longer stale', async () => {
  const path = join(folder, 'signed.xlsx');
  writeFileSync(path, await write(staleOf('az'), path));
  fillSheet(path, (_, text) => [text, 'x']);
  const reading = readRound(path);
  if (reading.refusal) throw new Error(reading.refusal.code);
  const plan = planRound(gatherItems(loadPortal(portalFolder).portal, 'az'), reading.round);
  const { files } = takeBack(portalFolder, plan.plans, signer);
  for (const [file, text] of files) writeFileSync(join(portalFolder, file), text);
  expect(staleOf('az')).toEqual([]);
  commit();
  change(concept, 'az: Bir bölgədəki', 'az: Hər bölgədəki');
  expect(changesOf(staleOf('az'))).toEqual([[`${concept}#title.az`, 'same', []]]);
  const ownPage = 'pages/concept-spout-theory/az.mdx';
  const lead = /^lead: .*$/m.exec(readFileSync(join(portalFolder, ownPage), 'utf8'))?.[0] ?? '';
  change(ownPage, lead, `${lead.slice(0, 6)}Yeni söz. ${lead.slice(6)}`);
  const { portal } = loadPortal(portalFolder);
  const own = Object.entries(readOriginalChanges(portalFolder, portal)).flatMap(([key, one]) =>
    one.own.map(({ place, parts }) => [
      key,
      place,
      parts.filter(({ kind }) => kind !== 'kept').map(({ text }) => text.trim()),
    ]),
  );
  expect(own).toEqual([
    ['concepts/lid-quotient/az', 'summary', ['Bir', 'Hər']],
    ['pages/concept-spout-theory/az', 'lead', ['Yeni söz.']],
  ]);
});

test('without the former wording, a text says so once', () => {
  const unknown = [['pages/about/tr.mdx#title', 'unknown', []]];
  const about = (directory?: string) =>
    changesOf(staleOf('tr', directory).filter(({ id }) => id === 'about'));
  expect(about()).toEqual(unknown);
  commit();
  git(folder, 'clone', '-q', '--depth', '1', `file://${join(folder, 'own')}`, 'shallow');
  expect(about(join(folder, 'shallow', 'portal'))).toEqual(unknown);
  cpSync(portalFolder, join(folder, 'bare'), { recursive: true });
  expect(about(join(folder, 'bare'))).toEqual(unknown);
});
