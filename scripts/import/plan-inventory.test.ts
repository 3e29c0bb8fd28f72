import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readColumnOption } from '../../src/importers/inventory/inventory-columns.ts';
import { inEachLocale, type Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { importMappingSchema } from '../../src/schemas/import-mapping.ts';
import { copySample, samplePortal } from '../../workshop/testing/sample-portal.ts';
import { shippedFolder, shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { changeOf, describeInventory } from './describe-inventory.ts';
import { planInventory } from './plan-inventory.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { sayRemark } from './say-remark.ts';

const folder = mkdtempSync(join(tmpdir(), 'clusterbook-inventory-'));
const sample = copySample();
const small = checkDirectory(sample).portal;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(sample, { recursive: true, force: true });
});

interface Given {
  readonly edition?: string;
  readonly columns?: string;
  readonly sources?: readonly string[];
  readonly toldIn?: readonly Locale[];
  readonly mapping?: object;
}

function plan(
  csv: string,
  directory: string,
  portal: Portal,
  { edition = '2024', columns = '', sources = [], toldIn, mapping: own = {} }: Given = {},
) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, csv);
  const target = readInventoryTarget(directory, portal, edition, toldIn);
  const given = columns === '' ? new Map() : readColumnOption(columns);
  const mapping = importMappingSchema.parse({
    for: 'clusters',
    columns: Object.fromEntries(given ?? []),
    ...own,
  });
  const read = readWorkbooks([file]);
  const lists = read.workbooks.map((source) => ({ ...source, mapping }));
  const outcome = planInventory(lists, { directory, portal }, target, {
    sources,
    locale: 'en',
    language: 'en',
  });
  const remarks = [...read.remarks, ...outcome.remarks];
  return {
    ...outcome,
    changes: outcome.rows.map((row) => changeOf(row, target)),
    lines: describeInventory(outcome.rows, target, { locale: 'en' }),
    said: remarks.map((remark) => sayRemark(remark, 'en')),
  };
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The printed list of 2012, from the returns of the shipped portal. */
function printedList(): string {
  const names = new Map(shippedPortal.clusters.map(({ id, data }) => [id, data.name.original]));
  const rows = shippedPortal.returns.flatMap(({ id, data: { name, printed } }) =>
    printed ? [{ ...printed, name: name ?? names.get(id.replace('2012/', '')) ?? '' }] : [],
  );
  const lines = rows
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, province, name, stage }) => [row, province, quote(name), stage].join(','));
  return ['no,province,name_tr,stage_tr', ...lines].join('\n');
}

test('the printed list of 2012 changes nothing in the inventory that is shipped', () => {
  const { files, changes, said } = plan(printedList(), shippedFolder, shippedPortal, {
    edition: '2012',
  });
  expect(said).toEqual([]);
  expect(changes).toHaveLength(356);
  expect(new Set(changes)).toEqual(new Set(['same']));
  expect([...files.keys()]).toEqual([]);
});

test('the printed list alone gives every return as it is shipped', () => {
  const without = { ...shippedPortal, returns: [] };
  const { files, said } = plan(printedList(), shippedFolder, without, { edition: '2012' });
  expect(said).toEqual([]);
  const told = (id: string, { name, stage, printed, printedRegion }: Record<string, unknown>) => [
    join('returns', `${id}.yaml`),
    { name, stage, printed, printedRegion },
  ];
  expect(
    Object.fromEntries([...files].map(([file, text]) => [file, told('', parse(text))[1]])),
  ).toEqual(Object.fromEntries(shippedPortal.returns.map(({ id, data }) => told(id, data))));
});

test('a row that says something else changes the return and keeps the rest of its file', () => {
  const { files, changes, lines, said } = plan('Name,Stage\nkite platform,Mature\n', sample, small);
  expect(changes).toEqual(['changes']);
  expect(lines).toContain('  stage: no answer → mature');
  const [[file, text] = ['', '']] = files;
  expect(file).toBe(join('returns', '2024', 'xx-kites.yaml'));
  const before = readFileSync(join(sample, file), 'utf8');
  expect(text).toContain('# No stage: the invented report leaves the cell empty.');
  const { stage, ...rest } = parse(text);
  // The list has another name than the entry, and the edition keeps the printed name.
  expect([stage, rest]).toEqual(['mature', { ...parse(before), name: 'kite platform' }]);
  expect(said.map(({ code, message }) => [code, message])).toEqual([
    [
      'inventory.missing',
      'Clusters of the edition that are not in the list: 2. Nothing was deleted: xx-clouds, xx-teapots',
    ],
  ]);
});

test('the same list a second time writes nothing', () => {
  const list = 'Row;Province;Name;Stage\n7;Sample Bay;Kite Platform;Mature\n';
  const { files } = plan(list, sample, small);
  for (const [file, text] of files) writeFileSync(join(sample, file), text);
  const again = plan(list, sample, checkDirectory(sample).portal);
  expect(files.size).toBe(1);
  expect([...again.files.keys()]).toEqual([]);
  expect(again.changes).toEqual(['same']);
});

test('headers of an author’s own stand for the columns that are said', () => {
  const { rows, said } = plan('Unvan,Durum,Stage\nKite Platform,Mature,nonsense\n', sample, small, {
    columns: 'name=Unvan,stage=Durum',
  });
  expect(rows.map(({ row: { name, stage } }) => [name, stage])).toEqual([
    ['Kite Platform', 'mature'],
  ]);
  expect(said.map(({ code, cell }) => [code, cell])).toContainEqual(['form.header.unknown', 'C1']);
  expect(readColumnOption('nothing=Unvan')).toBeUndefined();
  expect(readColumnOption('name')).toBeUndefined();
});

test('a header that is a key means that key, also beside names and whatever else the word means', () => {
  const list = 'cluster,Ad (az),Name (en)\nxx-kites,Uçurtma platforması,Kite Platform\n';
  const { rows, said } = plan(list, sample, small);
  expect(rows.map(({ cluster }) => cluster)).toEqual(['xx-kites']);
  expect(said.map(({ code }) => code)).toEqual(['inventory.missing']);
});

test.each(['Klaster', 'Cluster', 'Küme', 'კლასტერი'])(
  'the word for a cluster, “%s”, heads ids beside a column of names, and names where there is no other',
  (word) => {
    const found = (list: string) =>
      plan(list, sample, small).rows.map(({ cluster, names }) => [cluster, ...names]);
    expect(found(`${word},Stage\nKite Platform,Mature\n`)).toEqual([['xx-kites']]);
    expect(found(`${word},name_az\nxx-kites,Uçurtma\n`)).toEqual([['xx-kites']]);
    expect(found(`${word},${word} (az)\nKite Platform,Uçurtma\n`)).toEqual([
      ['xx-kites', ['az', 'Uçurtma']],
    ]);
    const { said } = plan(`ID,${word},name_az\nxx-kites,xx-kites,Uçurtma\n`, sample, small);
    expect(said.map(({ code }) => code)).toContain('form.header.several');
  },
);

test('a cluster that is not known is of the country of its region', () => {
  const whole = checkDirectory(samplePortal).portal;
  const list = 'Name,Region,Sector\nGlass Marbles of Jars,Jar Island,Kites\n';
  const { files } = plan(list, samplePortal, whole, { sources: ['sample-report'] });
  const [[file, entry] = ['', '']] = files;
  expect(file).toBe('clusters/xm/xm-jar-island-glass-marbles-of-jars.yaml');
  expect(parse(entry)).toMatchObject({ country: 'XM', regions: ['XM-02'] });
});

test('a sector may be named by its code', () => {
  const { code = '', id = '' } = small.sectors[0]?.data ?? {};
  const list = `Name,Region,Sector\nGlass Marbles,Sample Bay,${code}\n`;
  const { files } = plan(list, sample, small, { sources: ['sample-report'] });
  const [entry = ''] = files.values();
  expect(parse(entry)).toMatchObject({ sectors: [{ id }] });
});

test('a cluster that is not known gets an entry where the list says what an entry needs', () => {
  const list = 'Name,Region,Sector,Stage\nGlass Marbles of the Bay,Sample Bay,Kites,Idea\n';
  const refused = plan(list, sample, small);
  expect(refused.files.size).toBe(0);
  expect(refused.said.map(({ code }) => code)).toContain('inventory.new.source');
  const { files } = plan(list, sample, small, { sources: ['sample-report'] });
  expect([...files.keys()]).toEqual([
    'clusters/xx/xx-sample-bay-glass-marbles-of-the-bay.yaml',
    'returns/2024/xx-sample-bay-glass-marbles-of-the-bay.yaml',
  ]);
  const [entry = '', answer = ''] = files.values();
  const cited = [{ source: 'sample-report' }];
  expect(parse(entry)).toEqual({
    name: { original: 'Glass Marbles of the Bay', language: 'en' },
    country: 'XX',
    scope: 'local',
    regions: ['XX-01'],
    kind: 'cluster',
    sectors: [{ id: 'kites', basis: 'inferred' }],
    sources: cited,
  });
  expect(parse(answer)).toEqual({ stage: 'idea', printedRegion: 'XX-01', sources: cited });
});

test('a name in a language that the entry lacks is added; another one is told and stays', () => {
  const { files, said } = plan(
    'ID,Name,Name tr,Name en\nxx-kites,ფრანების პლატფორმა,Uçurtma Platformu,Kite Club\n',
    sample,
    small,
  );
  const text = files.get('clusters/xx/xx-kites.yaml') ?? '';
  expect(parse(text).name).toEqual({
    original: 'ფრანების პლატფორმა',
    language: 'ka',
    en: 'Kite Platform',
    tr: 'Uçurtma Platformu',
  });
  expect(text).toContain('# No Azerbaijani and no Turkish name');
  expect(said.find(({ code }) => code === 'inventory.differs')?.message).toContain('Kite Club');
});

test('rows that cannot be read for sure are left out, each with its cell', () => {
  const { rows, said } = plan(
    'ID,Name,Region,Stage\nxx-kites,,Sample Bya,Idea\nxx-kite,,,Idea\nxx-teapots,,,Ripe\nxx-clouds,,,Idea\nxx-clouds,,,Idea\n',
    sample,
    small,
  );
  expect(rows.map(({ cluster }) => cluster)).toEqual(['xx-clouds']);
  const errors = said.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.unknown.region', 'C2'],
    ['import.cluster.unknown-id', 'A3'],
    ['value.option.unknown', 'D4'],
  ]);
});

test('of several regions of one name, a row of a known cluster means the one in which it lies', () => {
  const own = small.regions.find(({ id }) => id === 'XX-01');
  if (!own) throw new Error('the small sample has lost its region');
  const twin = (id: string) => ({
    ...own,
    id,
    data: { ...own.data, id, name: inEachLocale((locale) => `Twin ${locale}`) },
  });
  const regions = [twin('XX-01'), twin('XX-99')];
  const list = 'Name,Region,Sector\nKite Platform,Twin en,Kites\nGlass Beads,Twin en,Kites\n';
  const toldIn: Locale[] = ['az', 'en'];
  const { rows, said } = plan(list, sample, { ...small, regions }, { toldIn });
  expect(rows.map(({ cluster, row }) => [cluster, row.region])).toEqual([['xx-kites', 'XX-01']]);
  const [message] = said.flatMap(({ code, message }) =>
    code === 'table.several' ? [message] : [],
  );
  expect(message).toContain('Twin az / Twin en (XX-01); Twin az / Twin en (XX-99)');
});

test('what a cell may say is told in the languages that are asked for', () => {
  const { said } = plan('Name,Stage\nKite Platform,Ripe\n', sample, small, {
    toldIn: ['az', 'en'],
  });
  expect(said[0]?.allowed).toEqual([
    'İdeya / Idea',
    'Başlanğıc / Initial',
    'İnkişaf edən / Developing',
    'Yetkin / Mature',
  ]);
});

test('a source that a row names stands above that of the command, for its row alone', () => {
  const [named = '', told = ''] = small.sources.map(({ id }) => id);
  const title = small.sources.find(({ id }) => id === named)?.data.title.az ?? '';
  const list = [
    'Name,Region,Sector,Members,Mənbə',
    `Glass Marbles,XX-01,Kites,12,${quote(title)}`,
    'Paper Hats,XX-01,Kites,7,',
    'Tin Whistles,XX-01,Kites,3,no such source',
  ];
  const { files, said } = plan(`${list.join('\n')}\n`, sample, small, { sources: [told] });
  const cited = [...files].map(([path, text]) => {
    const { sources, profile } = parse(text);
    return [path, sources, profile?.members?.[0].sources];
  });
  const of = (id: string) => [{ source: id }];
  expect(cited).toEqual([
    ['clusters/xx/xx-sample-bay-glass-marbles.yaml', of(named), of(named)],
    ['returns/2024/xx-sample-bay-glass-marbles.yaml', of(named), undefined],
    ['clusters/xx/xx-sample-bay-paper-hats.yaml', of(told), of(told)],
    ['returns/2024/xx-sample-bay-paper-hats.yaml', of(told), undefined],
  ]);
  expect(said.map(({ code, cell }) => [code, cell])).toContainEqual([
    ...['value.option.unknown', 'E4'],
  ]);
});

test('a list whose rows name their sources needs none from the command', () => {
  const list = 'Name,Region,Sector,Source\nGlass Marbles,XX-01,Kites,sample-report\n';
  const { rows, said } = plan(list, sample, small);
  expect(rows.map(({ sources }) => sources)).toEqual([['sample-report']]);
  expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('in a portal of one region a new cluster is of it, unless its row names the country', () => {
  const whole = checkDirectory(samplePortal).portal;
  const one = { ...whole, regions: whole.regions.filter(({ data }) => data.id === 'XX-11') };
  const sources = ['sample-report'];
  const placed = (list: string) => {
    const [[, entry] = ['', '']] = plan(list, samplePortal, one, { sources }).files;
    return parse(entry).regions;
  };
  expect(placed('Name,Sector\nGlass Marbles,Kites\n')).toEqual(['XX-11']);
  expect(placed('Name,Region,Sector\nGlass Marbles,XX,Kites\n')).toEqual([]);
});

test('a list that names no cluster is told once, and its number may be headed by a sign', () => {
  const { rows, said } = plan(
    '№,Whatsit,Sector,Stage\n1,A,Kites,Mature\n2,B,Kites,Mature\n',
    sample,
    small,
  );
  expect(rows).toEqual([]);
  expect(said.map(({ code, cell }) => [code, cell])).toEqual([
    ['table.columns', undefined],
    ['form.header.unknown', 'B1'],
  ]);
  expect(said[0]?.message).toBe('Columns are missing. Expected: Name');
});

const [someId = '', otherId = ''] = small.clusters.map(({ id }) => id);

test('numbers of members and firms go into the profile, with the edition and the source that tell them', () => {
  const sources = ['sample-report'];
  const list = `ID,Members,Number of firms\n${someId},42,7\n`;
  const first = plan(list, sample, small, { sources });
  expect(first.said.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [[file, text] = ['', '']] = [...first.files].filter(([path]) => path.includes('clusters/'));
  const told = { edition: '2024', sources: [{ source: 'sample-report' }] };
  const { profile } = parse(text) as { profile: Record<string, unknown[]> };
  expect(profile.members).toContainEqual({ total: 42, ...told });
  expect(profile.firms).toContainEqual({ total: 7, ...told });
  expect(first.lines.join('\n')).toMatch(/members: .* → 42/);

  // Importing the same list again changes nothing, and a corrected number replaces the old one.
  const before = readFileSync(join(sample, file), 'utf8');
  writeFileSync(join(sample, file), text);
  const { portal, problems } = checkDirectory(sample);
  expect(problems).toEqual([]);
  expect([...plan(list, sample, portal, { sources }).files.keys()]).not.toContain(file);
  const next = plan(list.replace('42', '43'), sample, portal, { sources }).files.get(file) ?? '';
  const corrected = (parse(next) as { profile: Record<string, unknown[]> }).profile.members;
  expect(corrected).toContainEqual({ total: 43, ...told });
  expect(corrected).toHaveLength(profile.members?.length ?? 0);
  writeFileSync(join(sample, file), before);
});

test('numbers without a source are not taken, which is told once', () => {
  const { files, said } = plan(`ID,Members\n${someId},42\n${otherId},3\n`, sample, small);
  expect([...files.keys()].filter((path) => path.startsWith('clusters/'))).toEqual([]);
  expect(said.filter(({ code }) => code === 'inventory.counts.source')).toHaveLength(1);
});
