import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { areaAt, regionsFile } from '../../../workshop/testing/shape-files.ts';
import type { RegionFile } from '../answers.ts';
import { nameRegions } from './name-regions.ts';
import { readShapedFeatures } from './read-shapes.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

function name(
  file: unknown,
  languages: readonly Locale[] = ['en'],
  own: Pick<RegionFile, 'code' | 'name'> = {},
) {
  const features = readShapedFeatures(file);
  if ('fault' in features) throw new Error(features.fault);
  return nameRegions(features, own, languages, 'XX');
}

function regionsOf(rows: Rows, languages?: readonly Locale[], own?: Pick<RegionFile, 'code'>) {
  const named = name(regionsFile(rows), languages, own);
  if ('missing' in named) throw new Error(named.missing);
  return named.regions;
}

/** Region properties from the files of several publishers, with the expected id and name. */
const publishers: Readonly<Record<string, readonly [Rows, string, string]>> = {
  'a national geographic institute': [
    [
      { id: '58', nombre: 'Neuquén', nombre_completo: 'Provincia del Neuquén', iso_id: 'AR-Q' },
      { id: '62', nombre: 'Río Negro', nombre_completo: 'Provincia de Río Negro', iso_id: 'AR-R' },
    ],
    ...(['AR-Q', 'Neuquén'] as const),
  ],
  GADM: [
    [
      {
        GID_0: 'ARG',
        COUNTRY: 'Argentina',
        GID_1: 'ARG.2_1',
        NAME_1: 'Catamarca',
        TYPE_1: 'Provincia',
        HASC_1: 'AR.CT',
        ISO_1: 'AR-K',
      },
      {
        GID_0: 'ARG',
        COUNTRY: 'Argentina',
        GID_1: 'ARG.3_1',
        NAME_1: 'Chaco',
        TYPE_1: 'Provincia',
        HASC_1: 'AR.CC',
        ISO_1: 'AR-H',
      },
    ],
    ...(['AR-K', 'Catamarca'] as const),
  ],
  'a statistical office': [
    [
      { CD_UF: '12', NM_UF: 'Acre', SIGLA_UF: 'AC', AREA_KM2: 164173.429 },
      { CD_UF: '27', NM_UF: 'Alagoas', SIGLA_UF: 'AL', AREA_KM2: 27830.661 },
    ],
    ...(['AC', 'Acre'] as const),
  ],
  'a file with numbers of offices alone': [
    [
      { code: '84', nom: 'Auvergne-Rhône-Alpes' },
      { code: '01', nom: 'Guadeloupe' },
      { code: '94', nom: 'Corse' },
    ],
    ...(['XX-84', 'Auvergne-Rhône-Alpes'] as const),
  ],
  'humanitarian data': [
    [
      { OBJECTID: 1, ADM1_TR: 'Adana', ADM1_PCODE: 'TR001', ADM0_PCODE: 'TR', Shape_Area: 1.4 },
      { OBJECTID: 2, ADM1_TR: 'Iğdır', ADM1_PCODE: 'TR076', ADM0_PCODE: 'TR', Shape_Area: 0.4 },
    ],
    ...(['TR001', 'Adana'] as const),
  ],
  'Georgian words for the properties': [
    [
      { სახელი: 'თბილისი', კოდი: 'თბ' },
      { სახელი: 'ქუთაისი', კოდი: 'ქუ' },
    ],
    ...(['TB', 'თბილისი'] as const),
  ],
  'capitals of Turkish for codes': [
    [
      { code: 'IĞDIR', name: 'Iğdır' },
      { code: 'ŞIRNAK', name: 'Şırnak' },
      { code: 'ÇORUM', name: 'Çorum' },
    ],
    ...(['IGDIR', 'Iğdır'] as const),
  ],
  'a serial number beside a code': [
    [
      { id: 1, code: 'MD-A', name: 'Alpha' },
      { id: 2, code: 'MD-B', name: 'Beta' },
    ],
    ...(['MD-A', 'Alpha'] as const),
  ],
  'a serial number and a name alone': [
    [
      { ILID: 1, ADI: 'Adana' },
      { ILID: 2, ADI: 'Adıyaman' },
    ],
    ...(['XX-adana', 'Adana'] as const),
  ],
  'Chinese names': [
    [
      { adcode: 110000, name: '北京市' },
      { adcode: 310000, name: '上海市' },
    ],
    ...(['XX-110000', '北京市'] as const),
  ],
};

test.each(Object.entries(publishers))(
  '%s: code and name by their values',
  (_, [rows, id, label]) => {
    const [first] = regionsOf(rows);
    expect(first?.id).toBe(id);
    expect(first?.name.en).toBe(label);
  },
);

/** Two regions of a file, by a title and two values for each property. */
function pair(columns: Readonly<Record<string, readonly [string | null, string | null]>>): Rows {
  const rowOf = (n: 0 | 1) =>
    Object.fromEntries(Object.entries(columns).map(([title, values]) => [title, values[n]]));
  return [rowOf(0), rowOf(1)];
}

const seats = ['Katowice', 'Opole'] as const;

/** Properties in addition to the one with the names, which shorter or tidier values must not outrank. */
const besides: Readonly<Record<string, Rows>> = {
  'a capital': pair({ capital: seats, name: ['Śląskie', 'Opolskie'] }),
  'a capital in Spanish': pair({ cabecera: seats, nombre: ['Śląskie', 'Opolskie'] }),
  'a seat in German': pair({ Hauptort: seats, GEN: ['Śląskie', 'Opolskie'], BEZ: ['Woj.', 'Kr.'] }),
  'a capital and a code in Polish': pair({
    kod: ['SLASK', 'OPOL'],
    stolica: seats,
    nazwa: ['Śląskie', 'Opolskie'],
  }),
  'an abbreviation': pair({ SKROT: ['Śląs.', 'Opol.'], nazwa: ['Śląskie', 'Opolskie'] }),
  'a short form in one word': pair({ shortname: ['Śl', 'Op'], Name: ['Śląskie', 'Opolskie'] }),
  'variants of GADM': pair({
    GID_1: ['POL.12_1', 'POL.8_1'],
    VARNAME_1: ['Slask|Woj. śląskie', 'Opole|Woj. opolskie'],
    NAME_0: ['Poland', 'Poland'],
    NAME_1: ['Śląskie', 'Opolskie'],
    TYPE_1: ['Województwo', 'Wojewodztwo'],
  }),
  'a centre in Russian': pair({ центр: seats, название: ['Śląskie', 'Opolskie'] }),
  'a remark': pair({ uwagi: ['rok', 'brak'], JPT_NAZWA_: ['Śląskie', 'Opolskie'] }),
  'a property that is called nothing known': pair({
    x1: seats,
    województwo: ['Śląskie', 'Opolskie'],
  }),
  'a longer form': pair({ name_long: ['Land Ś.', 'Land O.'], name: ['Śląskie', 'Opolskie'] }),
  'a person': pair({ marszalek: ['Jan', 'Ewa'], admin1Name_en: ['Śląskie', 'Opolskie'] }),
};

test.each(Object.entries(besides))('%s is not the name of a region', (_, rows) => {
  for (const row of [rows, rows.map((one) => Object.fromEntries(Object.entries(one).reverse()))]) {
    expect(regionsOf(row).map((one) => one.name.en)).toEqual(['Śląskie', 'Opolskie']);
  }
});

test('names of larger regions are not those of the smaller ones, whatever they are called', () => {
  const rows = ['Bytom', 'Gliwice', 'Zabrze', 'Brzeg'].map((own, n) => ({
    region_name: n < 3 ? 'Śląskie' : 'Opolskie',
    kod: `PL-${n + 10}`,
    x1: own,
  }));
  expect(regionsOf(rows.slice(0, 3)).map((one) => one.name.en)).toEqual([
    ...['Bytom', 'Gliwice', 'Zabrze'],
  ]);
  expect(regionsOf([...rows, { ...rows[0], kod: 'PL-20', x1: 'Tychy' }])[4]?.name.en).toBe('Tychy');
});

test('a capital is no other name either, and variants are kept one by one', () => {
  const names = (key: string) => regionsOf(besides[key] ?? [])[0]?.otherNames;
  expect(names('a capital')).toEqual([]);
  expect(names('variants of GADM')).toEqual(['Slask', 'Woj. śląskie']);
});

test('two properties that may hold the names are told with examples; the author names one', () => {
  const file = regionsFile(pair({ a: ['Śląskie', 'Opolskie'], b: seats }));
  expect(name(file)).toEqual({
    missing: 'choice',
    known: ['a (Śląskie, Opolskie)', 'b (Katowice, Opole)'],
  });
  expect(name(file, ['en'], { name: 'a' })).toMatchObject({
    regions: [{ name: { en: 'Śląskie' } }, { name: { en: 'Opolskie' } }],
  });
  const forms = pair({ a: ['Land Śląskie', 'Land Opolskie'], b: ['Śląskie', 'Opolskie'] });
  expect(regionsOf(forms).map((one) => one.name.en)).toEqual(['Śląskie', 'Opolskie']);
});

test('a file with capitals and codes alone has no names', () => {
  expect(name(regionsFile(pair({ kod: ['PL-24', 'PL-16'], stolica: seats })))).toMatchObject({
    missing: 'name',
  });
});

test('a region without a name is called by its code, or left out without one; both are told', () => {
  const missing = pair({ iso: ['PL-24', 'PL-16'], name: ['Śląskie', null], capital: seats });
  const coded = name(regionsFile(missing));
  expect(coded).toMatchObject({
    regions: [{ name: { en: 'Śląskie' } }, { name: { en: 'PL-16' } }],
  });
  if ('missing' in coded) throw new Error(coded.missing);
  expect(coded.remarks).toContainEqual({
    key: 'command.portal.regionsUnnamed',
    values: { n: 1, list: '№ 2 (PL-16)' },
  });
  const bare = name(regionsFile(pair({ name: ['Śląskie', null], capital: seats })));
  if ('missing' in bare) throw new Error(bare.missing);
  expect(bare.regions.map((one) => one.name.en)).toEqual(['Śląskie']);
  expect(bare.remarks).toContainEqual({
    key: 'command.portal.regionsNameless',
    values: { n: 1, list: '№ 2' },
  });
});

test('neither the order of properties nor unknown titles decide', () => {
  const rows = [
    { a: 'MD-A', b: 'Alpha', c: 1, d: 'Province', e: 'x1f9' },
    { a: 'MD-B', b: 'Beta', c: 2, d: 'Province', e: 'q7zz' },
    { a: 'MD-C', b: 'Gamma', c: 3, d: 'City', e: 'p0a2' },
  ];
  const keys = ['a', 'b', 'c', 'd', 'e'] as const;
  const named = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'bfhjkqwxz'), minLength: 3 }), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(named, fc.shuffledSubarray([...keys], { minLength: 5 }), (names, order) => {
      const renamed = rows.map((row) =>
        Object.fromEntries(order.map((key) => [names[keys.indexOf(key)] ?? key, row[key]])),
      );
      expect(regionsOf(renamed).map((one) => [one.id, one.name.en])).toEqual([
        ['MD-A', 'Alpha'],
        ['MD-B', 'Beta'],
        ['MD-C', 'Gamma'],
      ]);
    }),
    { numRuns: 50 },
  );
});

test('each language has its own property where there is one, by its ending or its script', () => {
  const rows = [
    { iso: 'GE-KA', name: 'კახეთი', 'name:en': 'Kakheti', NAME_TR: 'Kaheti' },
    { iso: 'GE-GU', name: 'გურია', 'name:en': 'Guria', NAME_TR: 'Guriya' },
  ];
  const [first] = regionsOf(rows, ['ka', 'tr', 'en', 'az']);
  expect(first?.name).toEqual({ ka: 'კახეთი', tr: 'Kaheti', en: 'Kakheti', az: 'Kaheti' });
});

test('a shorter name by a standard is another name', () => {
  const rows = [
    {
      nombre: 'Tierra del Fuego, Antártida e Islas',
      iso_id: 'AR-V',
      iso_nombre: 'Tierra del Fuego',
    },
    { nombre: 'Chubut', iso_id: 'AR-U', iso_nombre: 'Chubut' },
  ];
  const [first] = regionsOf(rows);
  expect(first?.name.en).toBe('Tierra del Fuego, Antártida e Islas');
  expect(first?.otherNames).toEqual(['Tierra del Fuego']);
});

test('what else a file calls a region is kept as another name of it', () => {
  const [first] = regionsOf(publishers['a national geographic institute']?.[0] ?? []);
  expect(first?.otherNames).toEqual(['Provincia del Neuquén']);
});

test('features of one code are one region; so are those of one name where there is no code', () => {
  const parts = [
    { code: 'MD-A', name: 'Alpha' },
    { code: 'MD-B', name: 'Beta' },
    { code: 'MD-B', name: 'Beta' },
  ];
  for (const rows of [parts, parts.map((row) => ({ name: row.name }))]) {
    const named = name(regionsFile(rows));
    if ('missing' in named) throw new Error(named.missing);
    expect(named.regions.map(({ polygons }) => polygons.length)).toEqual([1, 2]);
    expect(named.remarks).toContainEqual({
      key: 'command.portal.regionsMerged',
      values: { n: 1, list: 'Beta' },
    });
  }
});

test('regions of one name in two provinces stay two', () => {
  const rows = [
    { province: 'Denizli', name: 'Merkez' },
    { province: 'Muğla', name: 'Merkez' },
    { province: 'Muğla', name: 'Kale' },
    { province: 'Muğla', name: 'Çal' },
  ];
  expect(regionsOf(rows).map(({ id }) => id)).toEqual([
    ...['XX-merkez', 'XX-merkez-2', 'XX-kale', 'XX-cal'],
  ]);
});

test('codes that come to the same id in small and capital letters get numbers', () => {
  const rows = ['ŞA1', 'SA1', 'sa1'].map((code, n) => ({ code, name: `Name ${'abc'[n]}` }));
  expect(regionsOf(rows).map(({ id }) => id)).toEqual(['SA1', 'SA1-2', 'sa1-3']);
});

test.each(['stolica', 'sediste', 'Седиште', 'Capital', 'CHIEF_TOWN_SEAT', 'paytaxt', 'uwagi'])(
  'values of %s are never codes, however much they look like it',
  (property) => {
    const rows = [
      { nazwa: 'śląskie', [property]: 'Miasto0' },
      { nazwa: 'łódzkie', [property]: 'Miasto1' },
    ];
    expect(regionsOf(rows).map(({ id }) => id)).toEqual(['XX-slaskie', 'XX-lodzkie']);
    const coded = rows.map((row, n) => ({ ...row, JPT_KOD_JE: ['24', '10'][n] }));
    expect(regionsOf(coded).map(({ id }) => id)).toEqual(['XX-24', 'XX-10']);
  },
);

test('every feature is accounted for by name', () => {
  const rows = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((label, n) => ({
    code: `MD-${'ABCD'[n]}`,
    name: label,
  }));
  const geometries = [areaAt(44), null, { type: 'Point' as const, coordinates: [44, 41] }];
  const named = name(regionsFile(rows, { geometries }));
  if ('missing' in named) throw new Error(named.missing);
  expect(named.regions.map(({ id, polygons }) => [id, polygons.length])).toEqual([
    ['MD-A', 1],
    ['MD-B', 0],
    ['MD-D', 1],
  ]);
  expect(named.remarks.map(({ key, values }) => [key, values.list])).toEqual([
    ['command.portal.regionsTaken', undefined],
    ['command.portal.regionsShapeless', 'Beta'],
    ['command.portal.regionsLeftOut', 'Gamma'],
  ]);
  expect(named.remarks[0]?.values).toMatchObject({ code: 'code', codes: 'MD-A, MD-B, MD-D' });
});

test('a property that the author names counts, but for one that gives a code to two names', () => {
  const rows = [
    { iso: 'MD-A', own: 'a', kind: 'x', name: 'Alpha', title: 'District of Alpha' },
    { iso: 'MD-B', own: 'b', kind: 'x', name: 'Beta', title: 'District of Beta' },
  ];
  const file = regionsFile(rows);
  expect(name(file, ['en'], { code: 'own', name: 'title' })).toMatchObject({
    regions: [{ id: 'a', name: { en: 'District of Alpha' } }, { id: 'b' }],
  });
  expect(name(file, ['en'], { code: false })).toMatchObject({
    regions: [{ id: 'XX-alpha' }, { id: 'XX-beta' }],
  });
  const known = ['iso', 'own', 'kind', 'name', 'title'];
  expect(name(file, ['en'], { code: 'kind' })).toEqual({ missing: 'code', known });
  expect(name(file, ['en'], { code: 'none' })).toEqual({ missing: 'code', known });
  expect(name(file, ['en', 'tr'], { name: { tr: 'ad' } })).toEqual({ missing: 'name', known });
});

test('a property that the author names may have gaps: the name in another language is taken, and told', () => {
  const rows = [
    { a: 'Алматы', b: 'Алматы облысы' },
    { a: 'Алматы', b: 'Алматы қаласы' },
    { a: null, b: 'Абай облысы' },
    { a: 'Астана', b: 'Астана қаласы' },
  ];
  const made = name(regionsFile(rows), ['tr', 'az'], { code: false, name: { tr: 'a', az: 'b' } });
  if ('missing' in made) throw new Error(made.missing);
  expect(made.regions.map((one) => [one.name.tr, one.name.az])).toContainEqual([
    'Абай облысы',
    'Абай облысы',
  ]);
  expect(made.remarks).toContainEqual({
    key: 'command.portal.regionsBorrowed',
    values: { n: 1, list: 'Абай облысы (tr)' },
  });
});

test('a file without names lacks them', () => {
  expect(name(regionsFile([{ codarea: '12' }, { codarea: '27' }]))).toEqual({
    missing: 'name',
    known: ['codarea'],
  });
});
