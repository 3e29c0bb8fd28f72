import { mkdtempSync, readdirSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB } from '@e965/xlsx';
import { Package } from 'datapackage';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { parseCsv, toRecords } from '../support/csv.ts';
import {
  judgeDescriptor,
  judgeTables,
  openPackage,
  type Resource,
} from '../support/data-package.ts';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { portal, site } from '../support/portal.ts';
import { shorten } from '../support/shorten.ts';

const real = openPackage(join(siteFolder, 'data', site.edition));
const sample = openPackage(join(sampleFolder, 'data/2024'));
const download = (file: string) =>
  toRecords(parseCsv(readFileSync(join(siteFolder, 'data', file), 'utf8')));
const clusters = download('clusters.csv');

/** Addresses of offices, as the entries of bodies name them. */
const ofOffices = new Set(
  portal.organisations.flatMap(
    ({ data }) => data.contacts?.email?.map(({ address }) => address) ?? [],
  ),
);

const tally = (values: readonly (string | undefined)[]) =>
  Object.fromEntries(
    Map.groupBy(values, (value) => value ?? '')
      .entries()
      .map(([key, all]) => [key, all.length]),
  );

test('programs read the tables from their files: no byte order mark is before the first column', async () => {
  const opened = await Package.load(sample.descriptor, { basePath: sample.folder });
  expect(opened.resources.length).toBeGreaterThan(10);
  for (const resource of opened.resources) {
    const { path, schema } = sample.descriptor.resources.find(
      ({ name }) => name === resource.name,
    ) as Resource;
    const rows = (await resource.read({ keyed: true, relations: false })) as Record<
      string,
      unknown
    >[];
    expect([path, rows.length]).toEqual([path, sample.records(resource.name).length]);
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
    expect(sample.text(path).startsWith('\ufeff')).toBe(false);
  }
});

describe.each([
  ['the shipped portal', real, `${site.name}-${site.edition}.zip`],
  ['the fictional portal', sample, 'samplebook-2024.zip'],
] as const)('the package of %s', (_, opened, zip) => {
  const { folder, text, descriptor } = opened;
  const files = readdirSync(folder);

  test('is a valid Data Package', async () => {
    expect(await judgeDescriptor(opened)).toEqual([]);
  });

  test('has in every cell what its Table Schema says, and no key that leads nowhere', async () => {
    expect(shorten(await judgeTables(opened))).toEqual([]);
  });

  test('describes every column of every CSV in their order, with titles in four languages', () => {
    const csvFiles = files.filter((file) => file.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(csvFiles.sort());
    for (const { path, bytes, schema } of descriptor.resources) {
      expect(parseCsv(text(path))[0]).toEqual(schema.fields.map(({ name }) => name));
      expect(readFileSync(join(folder, path)).length).toBe(bytes);
    }
    const titled = [
      descriptor,
      ...descriptor.resources,
      ...descriptor.resources.flatMap(({ schema }) => schema.fields),
    ];
    const untitled = titled.filter(
      ({ title, titles }) => title !== titles.en || !locales.every((locale) => titles[locale]),
    );
    expect(untitled).toEqual([]);
  });

  test('says the same in CSVW', () => {
    interface Table {
      readonly url: string;
      readonly tableSchema: {
        readonly columns: readonly { readonly name: string; readonly titles: { und?: string } }[];
        readonly primaryKey: readonly string[];
      };
    }
    const { '@context': context, tables } = JSON.parse(text('csv-metadata.json')) as {
      '@context': readonly unknown[];
      tables: readonly Table[];
    };
    expect(context[0]).toBe('http://www.w3.org/ns/csvw');
    expect(
      tables.map(({ url, tableSchema: { columns, primaryKey } }) => ({
        url,
        primaryKey,
        columns: columns.map(({ name }) => name),
      })),
    ).toEqual(
      descriptor.resources.map(({ path, schema }) => ({
        url: path,
        primaryKey: schema.primaryKey,
        columns: schema.fields.map(({ name }) => name),
      })),
    );
    const titles = tables.flatMap(({ tableSchema }) => tableSchema.columns);
    expect(titles.filter(({ name, titles: own }) => own.und !== name)).toEqual([]);
  });

  test('has a DCAT record of which nothing is lost, and whose files are there', async () => {
    const [dataset] = await jsonld.expand(JSON.parse(text('dcat.jsonld')), {
      safe: true,
      documentLoader: (address) => {
        throw new Error(`asks for ${address}`);
      },
    });
    const term = (name: string) => dataset?.[name] as readonly Record<string, unknown>[];
    expect(dataset?.['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset']);
    expect(term('http://purl.org/dc/terms/title').map((title) => title['@language'])).toEqual(
      [...locales].sort(),
    );
    for (const name of ['license', 'publisher', 'temporal', 'spatial', 'language']) {
      expect(term(`http://purl.org/dc/terms/${name}`).length).toBeGreaterThan(0);
    }
    const distributions = term('http://www.w3.org/ns/dcat#distribution');
    const named = distributions.map(({ '@id': id }) => String(id).split('/').at(-1) ?? '');
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(named).toContain(zip);
  });

  test('has a zip that holds the other files, byte for byte', () => {
    // Read by another library than the one that writes it.
    const { FullPaths, FileIndex } = CFB.read(readFileSync(join(folder, zip)), {
      type: 'buffer',
    }) as { FullPaths: readonly string[]; FileIndex: readonly { content?: Uint8Array }[] };
    const packed = FullPaths.flatMap((path, index) => {
      const name = path.replace(/^Root Entry\//, '');
      // A mark of the reading library's own begins with a control sign.
      return /^[\w.-]/.test(name) ? [{ name, content: FileIndex[index]?.content }] : [];
    });
    expect(packed.map(({ name }) => name)).toEqual(files.filter((file) => file !== zip).sort());
    const changed = packed.filter(
      ({ name, content }) =>
        !readFileSync(join(folder, name)).equals(Uint8Array.from(content ?? [])),
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('has no address of a person in any file, and no cell that runs as a formula', () => {
    const texts = files.filter((file) => file !== zip);
    // Offices of invented bodies have invented addresses; those of others are named in their entries.
    const told = texts.flatMap((file) => text(file).match(/[\w.+-]+@[\w.-]+\.[a-z]+/gi) ?? []);
    const unknown = told.filter(
      (address) => !/@(?:[\w-]+\.)*example\.org$/.test(address) && !ofOffices.has(address),
    );
    expect(unknown).toEqual([]);
    const cells = descriptor.resources.flatMap(({ path }) => parseCsv(text(path)).flat());
    const bad = cells.filter((cell) =>
      /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)|^(NaN|undefined|null)$|\[object/.test(cell),
    );
    expect(bad).toEqual([]);
  });

  test('names licence and rights in four languages', () => {
    const licence = text('LICENSE.txt');
    expect(licence.match(/^https?:|, https?:/gm)).toHaveLength(locales.length);
    expect(text('README.md').match(/^## /gm)).toHaveLength(locales.length);
  });
});

test('the validator sees a wrong cell, a missing one, a twin and a key that leads nowhere', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-package-'));
  try {
    cpSync(sample.folder, folder, { recursive: true });
    const spoil = async (file: string, from: string, to: string) => {
      const whole = sample.text(file);
      expect(whole).toContain(from);
      writeFileSync(join(folder, file), whole.replace(from, to));
      const found = await judgeTables(openPackage(folder));
      writeFileSync(join(folder, file), whole);
      return found.length;
    };
    const first = sample.text('returns.csv').split('\r\n')[1] ?? '';
    expect(await spoil('figure-data.csv', ',1240,', ',many,')).toBeGreaterThan(0);
    expect(await spoil('regions.csv', 'XX-01,', ',')).toBeGreaterThan(0);
    expect(await spoil('returns.csv', first, `${first}\r\n${first}`)).toBeGreaterThan(0);
    expect(await spoil('returns.csv', first, first.replace(/^[\w-]+/, 'nobody'))).toBeGreaterThan(
      0,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('clusters, regions and sectors are those of the site’s downloads', () => {
  const living = (file: string) =>
    toRecords(parseCsv(readFileSync(join(sampleFolder, 'data', file), 'utf8')));
  for (const name of ['clusters', 'regions', 'sectors']) {
    expect(sample.records(name)).toEqual(living(`${name}.csv`));
  }
  expect(sample.records('returns')).toEqual(living('returns-2024.csv'));
  // Of a frozen edition the clusters go on to live; what was returned in it does not.
  const ids = (rows: readonly Partial<Record<string, string>>[]) => rows.map(({ id }) => id);
  expect(ids(real.records('clusters'))).toEqual(ids(clusters));
  expect(real.records('returns')).toEqual(download(`returns-${site.edition}.csv`));
});

test('the numbers of clusters in sectors and regions are those that clusters.csv counts', () => {
  const sectors = tally(clusters.flatMap((row) => (row.sectors ?? '').split(';')));
  const wrong = real
    .records('sectors')
    .filter(({ id = '', clusters: count }) => Number(count) !== (sectors[id] ?? 0));
  expect(wrong).toEqual([]);
  const parents = new Map(real.records('regions').map(({ id = '', parent = '' }) => [id, parent]));
  const above = (id: string): string[] => (id ? [id, ...above(parents.get(id) ?? '')] : []);
  const regions = tally(
    clusters.flatMap((row) => [...new Set((row.regions ?? '').split(';').flatMap(above))]),
  );
  const wrongRegions = real
    .records('regions')
    .filter(({ id = '', clusters: count }) => count && Number(count) !== (regions[id] ?? 0));
  expect(wrongRegions).toEqual([]);
});

test('the figure of stages counts what clusters.csv counts', () => {
  const stages = tally(clusters.filter(({ edition }) => edition).map(({ stage }) => stage));
  const rows = real
    .records('figure-data')
    .filter(({ figure, column }) => figure === 'stages' && column === 'total');
  expect(Object.fromEntries(rows.map(({ row, value }) => [row, Number(value)]))).toEqual(stages);
});

test('a printed number is the one that the edition holds, a day or words stand beside', () => {
  const edition = portal.editions.find(({ id }) => id === site.edition);
  const values = real.records('published-figures').map(({ value, text }) => text || Number(value));
  expect(values).toEqual(edition?.data.figures.map(({ value }) => value));
});

test('every number of every figure is that of its own download', () => {
  const rows = Map.groupBy(real.records('figure-data'), ({ figure = '' }) => figure);
  const wrong: string[] = [];
  // The glossary goes on after an edition is frozen: its figure is of today, the package of then.
  const living = portal.figures.filter(({ data }) => data.query?.name === 'glossary');
  for (const [figure, cells] of rows) {
    if (living.some(({ id }) => id === figure)) continue;
    const file = join(siteFolder, `en/figures/${figure}/data.json`);
    const own = JSON.parse(readFileSync(file, 'utf8')) as {
      columns: readonly { id: string }[];
      rows: readonly {
        id: string;
        values: Record<string, string | number | null>;
        missing: Record<string, string>;
      }[];
    };
    const expected = own.rows.flatMap(({ id, values, missing }) =>
      Object.entries(values).map(([column, value]) =>
        // Words may have been put better since the package was frozen; numbers and times are what they were.
        [id, column, typeof value === 'number' ? value : '', missing[column] ?? ''].join('|'),
      ),
    );
    // A column that held no value in any row need not be there any more.
    const columns = new Set([
      ...own.columns.map(({ id }) => id),
      ...cells.flatMap(({ column, value, text }) => (value || text ? [column] : [])),
    ]);
    const found = cells
      .filter(({ column }) => columns.has(column))
      .map(({ row, column, value, missing }) => [row, column, value, missing].join('|'));
    if (found.join('\n') !== expected.join('\n')) wrong.push(figure);
  }
  expect(wrong).toEqual([]);
  expect(rows.size).toBeGreaterThan(60);
});

test('numbers that may not be passed on are left out, and the README names the figure in each language', () => {
  const closed = sample
    .records('figures')
    .filter(({ redistribute }) => redistribute === 'false')
    .map(({ id }) => id);
  expect(closed).toEqual(['gallery-scatter']);
  for (const name of ['figure-columns', 'figure-rows', 'figure-data']) {
    expect(sample.text(`${name}.csv`)).not.toContain('gallery-scatter');
  }
  expect(sample.text('README.md').match(/^- gallery-scatter: /gm)).toHaveLength(locales.length);
});
