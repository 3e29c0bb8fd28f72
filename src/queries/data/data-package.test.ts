import { expect, test } from 'vitest';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { dataPackage, packageFiles, packageLinks } from './data-package.ts';

type Own = Parameters<Parameters<typeof varySample>[0]>[0];

// Few of the sample's figures, so that little is drawn: one whose numbers may not be redistributed, and one
// whose numbers the report names.
const few = ({ figures }: Own) => ({
  figures: figures.filter(({ id }) => ['gallery-column', 'gallery-scatter'].includes(id)),
});
const sample = varySample(few);
// Tests of other things draw no figures.
const bare = { figures: [], reports: [] };

test('a package says what it is, whose, from when and where, and under which licence', () => {
  const { tables, readme, descriptions, ...said } = dataPackage(sample, '2024');
  expect(said).toEqual({
    name: 'samplebook-2024',
    version: '1.0',
    issued: '2024-03-01',
    address: 'https://example.org/data/2024/',
    homepage: 'https://example.org/',
    pages: ['az', 'tr', 'ka', 'en'].map((lang) => `https://example.org/${lang}/data/`),
    titles: {
      az: 'Samplebook: 2024-cü il məlumatları (məlumat paketi)',
      tr: 'Samplebook: 2024 verileri (veri paketi)',
      ka: 'Samplebook: 2024 წლის ცნობები (მონაცემთა პაკეტი)',
      en: 'Samplebook: 2024 data (data package)',
    },
    licence: {
      names: { az: 'CC0 1.0', tr: 'CC0 1.0', ka: 'CC0 1.0', en: 'CC0 1.0' },
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
    rights: sample.site.rights,
    publisher: sample.site.publisher,
    period: { from: '2024-02-28', to: '2024-02-29' },
    places: [
      {
        code: 'XX',
        names: { az: 'Nümunəstan', tr: 'Örnekistan', ka: 'ნიმუშეთი', en: 'Sampleland' },
      },
    ],
    sources: [
      expect.objectContaining({ en: 'Annex to the invented report: a list of all clusters' }),
      {
        az: 'Nümunə körfəzinin klasterləri haqqında uydurma hesabat',
        tr: 'Örnek Körfezi’nin kümeleri üzerine uydurma rapor',
        ka: 'გამოგონილი ანგარიში ნიმუშის ყურის კლასტერების შესახებ',
        en: 'An invented report on the clusters of Sample Bay',
      },
    ],
  });
  expect(descriptions.tr).toMatch(/^O yılın paylaşılabilen bütün verileri, tablolar hâlinde\./);
  expect(Object.keys(readme)).toEqual(['az', 'tr', 'ka', 'en']);
  expect(tables.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual([
    'clusters 3',
    'returns 3',
    'regions 8',
    'sectors 3',
    'profiles 24',
    'organisations 4',
    'programmes 1',
    'actions 3',
    'timeline 3',
    'agencies 1',
    'sources 2',
    'media 5',
    'published-figures 3',
    'figures 2',
    'figure-columns 1',
    'figure-rows 11',
    'figure-data 11',
    'values 4',
  ]);
});

test('countries in which no cluster is counted are no places of the data', () => {
  const portal = varySample((own) => ({
    ...bare,
    countries: own.countries.flatMap((entry) => [
      entry,
      { id: 'QM', data: { ...entry.data, id: 'QM', order: 2 } },
    ]),
  }));
  expect(dataPackage(portal, '2024').places.map(({ code }) => code)).toEqual(['XX']);
});

test('an edition without a survey is of its year, and of no time that its id does not say', () => {
  const named = (id: string) =>
    varySample((own) => ({
      ...bare,
      site: own.site.map(({ data, ...entry }) => ({ ...entry, data: { ...data, edition: id } })),
      editions: own.editions.map(({ data: { survey: _, ...data } }) => ({ id, data })),
      'report-tables': [],
    }));
  expect(dataPackage(named('2031'), '2031').period).toEqual({ from: '2031', to: '2031' });
  for (const id of ['2031-spring', 'no2031', 'tea'])
    expect(dataPackage(named(id), id).period).toBeUndefined();
});

test('without a report the version is the edition, no day is said and no value is named', () => {
  const portal = varySample((own) => ({
    figures: [],
    editions: own.editions.map(({ id, data: { report: _, ...data } }) => ({ id, data })),
  }));
  const { version, issued, tables } = dataPackage(portal, '2024');
  expect([version, issued]).toEqual(['2024', undefined]);
  expect(tables.map(({ name }) => name)).not.toContain('values');
});

test('a table without rows is left out, and so are the keys that lead to it', () => {
  const keysOf = (portal: typeof sample) =>
    dataPackage(portal, '2024')
      .tables.find(({ name }) => name === 'regions')
      ?.foreignKeys.map(({ columns, table }) => `${columns.join()} > ${table}`);
  expect(keysOf(sample)).toEqual(['parent > regions', 'agency > agencies']);
  const portal = varySample(() => ({ ...bare, organisations: [] }));
  expect(dataPackage(portal, '2024').tables.map(({ name }) => name)).not.toContain('agencies');
  expect(keysOf(portal)).toEqual(['parent > regions']);
});

test('a figure leads to its English page, or to that of the first language', () => {
  const pageOf = (languages: readonly ('az' | 'tr' | 'ka' | 'en')[]) => {
    const portal = varySample((own) => ({
      ...few(own),
      site: own.site.map(({ data, ...entry }) => ({
        ...entry,
        data: { ...data, languages: [...languages] },
      })),
    }));
    const figures = dataPackage(portal, '2024').tables.find(({ name }) => name === 'figures');
    return figures?.rows[0]?.at(-1);
  };
  expect(pageOf(['tr', 'en'])).toBe('https://example.org/en/figures/gallery-column/');
  expect(pageOf(['ka', 'az'])).toBe('https://example.org/ka/figures/gallery-column/');
});

test('the files are the tables, what describes them, and last the zip of all', () => {
  const links = packageLinks(sample, '2024');
  expect(links.map(({ name }) => name)).toEqual([
    'clusters.csv',
    'returns.csv',
    'regions.csv',
    'sectors.csv',
    'profiles.csv',
    'organisations.csv',
    'programmes.csv',
    'actions.csv',
    'timeline.csv',
    'agencies.csv',
    'sources.csv',
    'media.csv',
    'published-figures.csv',
    'figures.csv',
    'figure-columns.csv',
    'figure-rows.csv',
    'figure-data.csv',
    'values.csv',
    'datapackage.json',
    'csv-metadata.json',
    'dcat.jsonld',
    'README.md',
    'LICENSE.txt',
    'samplebook-2024.zip',
  ]);
  expect(links.at(-1)?.href).toBe('/data/2024/samplebook-2024.zip');
  // Every link leads to a file that is written.
  expect(packageFiles(sample, '2024').map(({ name }) => name)).toEqual(
    links.map(({ name }) => name),
  );
});

test('the zip of a portal whose name has no letters is called data', () => {
  const portal = varySample((own) => ({
    ...bare,
    site: own.site.map(({ data, ...entry }) => ({ ...entry, data: { ...data, name: '···' } })),
  }));
  expect(packageLinks(portal, '2024').at(-1)?.name).toBe('data-2024.zip');
});

test('an earlier edition has the stages of its own returns, and the figures that it numbers', () => {
  const portal = varySample((own) => ({
    ...few(own),
    editions: own.editions.flatMap((entry) => {
      const { report: _, ...data } = entry.data;
      return [{ id: '2020', data: { ...data, numbered: ['gallery-scatter'] } }, entry];
    }),
    returns: [
      ...own.returns,
      ...own.returns
        .filter(({ id }) => id === '2024/xx-teapots')
        .map(({ data }) => ({ id: '2020/xx-teapots', data: { ...data, stage: 'idea' as const } })),
    ],
  }));
  const { name, version, address, tables } = dataPackage(portal, '2020');
  expect([name, version, address]).toEqual([
    'samplebook-2020',
    '2020',
    'https://example.org/data/2020/',
  ]);
  const rowsOf = (table: string) => tables.find((one) => one.name === table)?.rows ?? [];
  // Id, stage, edition: reports of other clusters in 2024 do not belong to 2020.
  expect(rowsOf('clusters').map((row) => [row[0], row[10], row[11]])).toEqual([
    ['xx-clouds', undefined, undefined],
    ['xx-kites', undefined, undefined],
    ['xx-teapots', 'idea', '2020'],
  ]);
  expect(rowsOf('returns').map(([id, stage]) => [id, stage])).toEqual([['xx-teapots', 'idea']]);
  expect(rowsOf('figures').map(([id, number]) => [id, number])).toEqual([['gallery-scatter', 1]]);
});

test('the README says in each language how to read the files and which numbers are not there', () => {
  const { readme } = dataPackage(sample, '2024');
  expect(readme.en).toEqual({
    language: 'English',
    column: 'Column',
    meaning: 'Meaning',
    sources: 'Sources',
    licence: 'Licence',
    notes: [
      'Fictional: all places, clusters and numbers here are invented to show how the portal works.',
      'The tables are CSV files: comma-separated, with a decimal point, in UTF-8 without a byte order mark. An empty cell means that the source does not report the value, or that it does not apply.',
      'Ids are the same in all tables. Several values in one cell are separated by semicolons.',
      'Text that a spreadsheet would run as a formula has an apostrophe before it; the apostrophe is not part of the text.',
      'The package names organisations, never private persons, and contains no personal data.',
    ],
    leftOut: {
      sentence: 'The numbers behind these figures may not be redistributed and are left out:',
      figures: ['gallery-scatter: Clouds bottled higher up cost more: 910 metres, 9.8'],
    },
    files: [
      {
        name: 'datapackage.json',
        about:
          'machine-readable description of the tables and their columns (Frictionless Data Package)',
      },
      {
        name: 'csv-metadata.json',
        about: 'machine-readable description of the tables and their columns (CSV on the Web)',
      },
      { name: 'dcat.jsonld', about: 'record for data catalogues (DCAT)' },
      { name: 'LICENSE.txt', about: 'licence, and the rights in the sources' },
    ],
  });
  expect(readme.tr?.leftOut).toEqual({
    sentence: 'Sayılarının paylaşılmasına izin verilmediği için pakete alınmayan şekiller:',
    figures: ['gallery-scatter: Yüksekten doldurulan bulut pahalı: 910 metre, 9,8'],
  });
});

test('a real portal is not called fictional, and one that withholds nothing does not say so', () => {
  const portal = varySample((own) => ({
    figures: own.figures.filter(({ id }) => id === 'gallery-column'),
    site: own.site.map(({ data, ...entry }) => ({ ...entry, data: { ...data, fictional: false } })),
  }));
  const { ka } = dataPackage(portal, '2024').readme;
  expect(ka?.notes).toHaveLength(4);
  expect(ka?.notes[0]).toMatch(/^ცხრილები CSV ფაილებია/);
  expect(ka && 'leftOut' in ka).toBe(false);
});
