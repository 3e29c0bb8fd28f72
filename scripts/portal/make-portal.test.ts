import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillCounts } from '../../src/i18n/fill-counts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { imaginedFiles } from '../../src/loaders/imagined-files.ts';
import { type Answers, answersSchema } from '../../src/starter/answers.ts';
import { findTurned } from '../../src/starter/shapes/find-turned.ts';
import { readShapedFeatures } from '../../src/starter/shapes/read-shapes.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { exampleNames } from './examples/example-ids.ts';
import { makePortal } from './make-portal.ts';
import { placeCountry } from './place-country.ts';
import { readStock } from './read-stock.ts';

let stock: Stock;
const folder = mkdtempSync(join(tmpdir(), 'clusterbook-turned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  stock = readStock();
});

const cases: Readonly<Record<string, unknown>> = {
  'a country in two languages with the sectors and stages of the survey': {
    name: 'Sınaq',
    publisher: { az: 'Naşir', en: 'Publisher' },
    languages: ['az', 'en'],
    year: '2026',
    country: 'AZ',
    sectors: 'survey',
    stages: 'four',
  },
  'a city in one language with sectors and six stages of its own': {
    name: 'Şehir',
    publisher: 'Yayımcı',
    languages: ['tr'],
    year: '2031',
    country: 'TR',
    regions: ['TR-35'],
    sectors: [{ label: 'Şarap' }, { label: 'Turizm' }],
    map: true,
    stages: ['Bir', 'İki', 'Üç', 'Dört', 'Beş', 'Altı'].map((label) => ({
      label,
      criteria: [`${label} var`],
    })),
  },
  'a place in a region, called differently in each language': {
    name: { az: 'Klasterlər', ka: 'კლასტერები' },
    publisher: 'P',
    languages: ['az', 'ka'],
    year: '2026',
    country: 'GE',
    regions: ['GE-IM'],
    sectors: 'nace',
    stages: 'four',
    place: {
      name: { az: 'Kutaisi', ka: 'ქუთაისი' },
      inside: { az: 'Kutaisidə', ka: 'ქუთაისში' },
    },
  },
  'another country without regions, in four languages': {
    name: 'Other',
    publisher: 'P',
    languages: ['az', 'tr', 'ka', 'en'],
    year: '2026',
    country: { id: 'MD', name: 'Moldova', inside: 'in Moldova' },
    sectors: 'nace',
    stages: [{ label: 'Seed' }, { label: 'Plant' }, { label: 'Tree' }],
  },
};

interface Made {
  readonly answers: Answers;
  readonly files: ReadonlyMap<string, string>;
}
const done = new Map<string, Made>();

function make(name: string): Made {
  const before = done.get(name);
  if (before) return before;
  const answers = answersSchema.parse(cases[name]);
  const placed = placeCountry(answers, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  const made = makePortal(answers, stock, placed.geography, 'Switched off.');
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const result = { answers, files: made.files };
  done.set(name, result);
  return result;
}

const isOn = (file: string) => !/(^|\/)_/.test(file);
const problemsOf = (files: Iterable<readonly [string, string]>) =>
  checkContent(imaginedFiles(new Map(files))).problems.map(
    ({ file, field, message }) => `${file} ${field} ${message.key}`,
  );

test.each(['AZ', 'GE', 'TR', 'BG', 'AM'])(
  'a file of %s in which longitude and latitude are swapped is told by the land of the country',
  (country) => {
    const { shapes, surroundings } = stock;
    const around = surroundings?.objects.neighbours;
    const file = surroundings && !(country in shapes.objects) ? surroundings : shapes;
    const land = shapes.objects[country] ?? {
      type: 'GeometryCollection',
      geometries:
        around?.type === 'GeometryCollection'
          ? around.geometries.filter(({ id }) => id === country)
          : [],
    };
    const features = readShapedFeatures({ ...file, objects: { land } });
    if ('fault' in features) throw new Error(features.fault);
    const named = features.map(({ polygons }, n) => ({
      id: `${country}-${n}`,
      code: `${n}`,
      name: {},
      otherNames: [],
      polygons,
    }));
    const turned = named.map((region) => ({
      ...region,
      polygons: region.polygons.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [y, x])),
      ),
    }));
    expect(findTurned(named, country, stock)).toBeUndefined();
    expect(findTurned(turned, country, stock)?.region.id).toMatch(country);
    expect(findTurned(turned, 'PL', stock)).toBeUndefined();
  },
);

test('a swapped file of regions is taken with a warning that names a region and its place', () => {
  const file = join(folder, 'regions.geojson');
  const ring = [47, 47.5, 48].map((x, n) => [40 + (n % 2), x]);
  writeFileSync(
    file,
    JSON.stringify({
      type: 'Feature',
      properties: { name: 'Şirvan' },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
    }),
  );
  const answers = answersSchema.parse({
    name: 'Sınaq',
    publisher: 'Naşir',
    languages: ['az'],
    year: '2026',
    country: 'AZ',
    sectors: 'nace',
    stages: 'four',
    regions: { file, name: 'name', code: false },
  });
  const placed = placeCountry(answers, stock);
  if ('fault' in placed) throw new Error(placed.fault.key);
  expect(placed.warnings).toContainEqual({
    key: 'command.portal.shapesTurned',
    values: { file: 'regions.geojson', region: 'Şirvan', found: '40.25, 47.38' },
  });
});

test('the example of a practice is of the country of the portal and names each theme once', () => {
  const { files } = make('a country in two languages with the sectors and stages of the survey');
  const practice: unknown = parse(files.get('practices/_example.yaml') ?? '');
  expect(practice).toMatchObject({ country: 'AZ', themes: [expect.anything()] });
});

test('the first sentences speak of potential clusters where a stage means such', () => {
  const sentences = (name: string, locale: Locale, total: number) => {
    const { files } = make(name);
    const { lead } = parse(files.get('site.yaml') ?? '');
    const [{ summary }] = parse(files.get('countries/countries.yaml') ?? '');
    return [lead, summary].map((text) => fillCounts(text[locale], { total }, locale));
  };
  const four = 'a country in two languages with the sectors and stages of the survey';
  expect(sentences(four, 'en', 10)).toEqual([
    'This portal lists 10 clusters and potential clusters in Azerbaijan.',
    'The portal lists 10 clusters and potential clusters.',
  ]);
  expect(sentences(four, 'az', 1)).toEqual([
    'Azərbaycanda bu portalda 1 klaster və ya potensial klaster qeyd olunub.',
    'Portalda 1 klaster və ya potensial klaster var.',
  ]);
  const own = 'another country without regions, in four languages';
  expect(sentences(own, 'tr', 10)[1]).toBe('Portalda 10 küme var.');
  expect(sentences(own, 'ka', 0)[1]).toBe('პორტალზე კლასტერი ჯერ არ არის.');
});

test('a new portal names its accent alone: the one in the dark follows from it, whatever it becomes', () => {
  const { files } = make('a country in two languages with the sectors and stages of the survey');
  expect(parse(files.get('site.yaml') ?? '')).toMatchObject({ colours: { accent: '#0b6657' } });
  expect(files.get('site.yaml')).not.toContain('accentDark');
});

test.each(Object.keys(cases))('%s: clean as it is, and with every example switched on', (name) => {
  const { answers, files } = make(name);
  expect(problemsOf([...files].filter(([file]) => isOn(file)))).toEqual([]);
  // A chapter is part of a report only if its edition lists it.
  const withExamples = [...files]
    .filter(([file]) => !file.startsWith('reports/'))
    .map(([file, text]) => [file.replace(/(^|\/)_/, '$1'), text] as const);
  expect(problemsOf(withExamples)).toEqual([]);
  const examples = [...files.keys()].filter((file) => !isOn(file));
  const lacking = exampleNames.filter((kind) => !examples.some((file) => file.startsWith(kind)));
  // Collections with own entries.
  const own = ['countries', 'regions', 'sectors', 'stages'];
  const hasRegions = typeof answers.country === 'string';
  expect(lacking).toEqual(own.filter((kind) => kind !== 'regions' || hasRegions));
  expect([...files.keys()].filter((file) => file.endsWith('.mdx'))).toHaveLength(
    5 * answers.languages.length,
  );
});

test('a portal holds the languages that were asked for and no others', () => {
  for (const [file, text] of make('a city in one language with sectors and six stages of its own')
    .files) {
    if (!file.endsWith('.yaml')) continue;
    expect(text, file).not.toMatch(/^\s+(az|ka|en): /m);
  }
});

test('a city has its own province and the region in which it lies, and the shape of the province alone', () => {
  const { files } = make('a city in one language with sectors and six stages of its own');
  const regions = parse(files.get('regions/regions.yaml') ?? '') as { id: string }[];
  expect(regions.map(({ id }) => id)).toEqual(['TR31', 'TR-35']);
  const { objects } = JSON.parse(files.get('geo/regions.topo.json') ?? '{}');
  const shapes = Object.values(objects as Record<string, { geometries: { id: string }[] }>);
  expect(shapes.flatMap(({ geometries }) => geometries.map(({ id }) => id))).toEqual(['TR-35']);
});

test('a city that is no region of its country is a place in one, with its own words and no map', () => {
  const { files } = make('a place in a region, called differently in each language');
  expect(parse(files.get('regions/regions.yaml') ?? '')).toMatchObject([
    { id: 'GE-IM', level: 'region' },
    {
      id: 'GE-kutaisi',
      level: 'place',
      country: 'GE',
      parent: 'GE-IM',
      name: { az: 'Kutaisi', ka: 'ქუთაისი' },
    },
  ]);
  expect([...files.keys()].filter((file) => file.startsWith('geo/'))).toEqual([]);
  expect(parse(files.get('site.yaml') ?? '')).toMatchObject({
    name: { az: 'Klasterlər', ka: 'კლასტერები' },
    lead: { ka: expect.stringContaining('ქუთაისში') },
  });
});

test('own stages come in their order, with what they ask for as their meaning', () => {
  const { files } = make('a city in one language with sectors and six stages of its own');
  const stages = parse(files.get('stages/stages.yaml') ?? '') as Record<string, unknown>[];
  expect(stages.map(({ id, order }) => [id, order])).toEqual([
    ...[
      ['bir', 1],
      ['iki', 2],
      ['uc', 3],
    ],
    ...[
      ['dort', 4],
      ['bes', 5],
      ['alti', 6],
    ],
  ]);
  expect(stages[1]).toMatchObject({ meaning: { tr: 'Kriterler: İki var.' } });
});

test('the meanings of the four stages hold for any portal: no number, no survey', () => {
  const { files } = make('a country in two languages with the sectors and stages of the survey');
  const stages = parse(files.get('stages/stages.yaml') ?? '') as {
    meaning: Record<string, string>;
  }[];
  expect(stages).toHaveLength(4);
  const meanings = stages.flatMap(({ meaning }) => Object.values(meaning)).join(' ');
  expect(meanings).not.toMatch(/\d|sorğu|survey/i);
});
