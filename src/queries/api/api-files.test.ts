import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { joinSample, joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import type { Portal } from '../../portal/portal.ts';
import { listRequests } from '../clusters/list-requests.ts';
import { apiFile, apiFileNames } from './api-files.ts';

interface List {
  readonly $schema: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const filesOf = (portal: Portal) =>
  new Map(apiFileNames(portal).map((name) => [name, apiFile(portal, name)]));

const portal = joinSample();
const files = filesOf(portal);
const listOf = (name: string) => files.get(`${name}.json`) as List;

test.each([
  ['small', joinSample],
  ['whole', joinWholeSample],
])('each list of the %s sample is what its schema says', (_, join) => {
  const files = filesOf(join());
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  const schemas = [...files.keys()].filter((name) => name.startsWith('schemas/'));
  expect(schemas.length).toBeGreaterThan(15);
  const wrong = schemas.flatMap((name) => {
    const validate = ajv.compile(files.get(name) as object);
    validate(files.get(name.slice('schemas/'.length)));
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${name}${instancePath} ${message}`,
    );
  });
  expect(wrong).toEqual([]);
});

test('cells have their types again: lists, numbers, null for what is not reported', () => {
  const teapots = listOf('clusters').items.find(({ id }) => id === 'xx-teapots');
  const source = portal.clusterById.get('xx-teapots')?.data;
  expect(teapots).toMatchObject({
    name_original: source?.name.original,
    regions: source?.regions,
    sectors: source?.sectors.map(({ id }) => id),
    country: 'XX',
  });
  const members = listOf('clusters').items.map((item) => item.members);
  expect(members.some((count) => typeof count === 'number')).toBe(true);
  expect(members).toContain(null);
});

test('the returns of an edition are a list of their own', () => {
  const lists = [...files.keys()].filter((name) => name.startsWith('returns-'));
  expect(lists).toEqual(['returns-2024.json']);
  expect(listOf('returns-2024').items.length).toBe(
    portal.returns.filter(({ id }) => id.startsWith('2024/')).length,
  );
});

const whole = filesOf(joinWholeSample());
const wholeList = (name: string) => whole.get(`${name}.json`) as List;

test('news, events and calls are lists with their days, and each item has its pages', () => {
  expect(wholeList('news').items.find(({ id }) => id === 'lid-found')).toMatchObject({
    date: '2024-02-29',
    links: [{ url: 'https://teapots.example.org/lid' }],
    pages: { ka: expect.stringMatching(/\/ka\/news\/lid-found\/$/) },
  });
  expect(wholeList('events').items[0]).toMatchObject({ id: 'tea-at-four', end: '2024-10-05' });
  expect(
    wholeList('calls').items.map(({ programme, id, deadline }) => [programme, id, deadline]),
  ).toEqual(
    expect.arrayContaining([
      ['bottled-clouds', 'small-clouds', '2099-12-31'],
      ['bottled-clouds', 'thunder', null],
      ['lid-loan', 'first-lids', '2023-03-31'],
    ]),
  );
  for (const list of ['practices', 'figures']) {
    expect(wholeList(list).items.filter((item) => !('pages' in item) || 'page' in item)).toEqual(
      [],
    );
  }
});

test('partner requests of clusters and bodies are one list, with what answers need', () => {
  const requests = wholeList('requests').items;
  const asked = listRequests(joinWholeSample());
  expect(requests.map(({ by, id }) => `${String(by)} ${String(id)}`)).toEqual(
    asked.map(({ by, request }) => `${by.kind}/${by.id} ${request.id}`),
  );
  const kinds = new Set(asked.map(({ by }) => by.kind));
  expect([...kinds]).toEqual(['clusters', 'organisations']);
  const body = requests.find(({ by }) => String(by).startsWith('organisations/'));
  expect(body).toMatchObject({
    aspect: expect.stringMatching(/^(?:seeks|offers)$/),
    until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    pages: { ka: expect.stringMatching(/\/ka\/organisations\//) },
  });
});

test('a programme says from when until when it ran, for whom and what it is, and where it is on the web', () => {
  const clouds = wholeList('programmes').items.find(({ id }) => id === 'bottled-clouds');
  expect(clouds).toMatchObject({
    use_for: ['innovation'],
    users: ['firm'],
    from: '2024',
    to: '2099',
    website: 'https://drizzle.example.org/clouds',
  });
});

test('lists of an edition say of which in their titles', () => {
  const index = files.get('index.json') as {
    readonly resources: readonly {
      readonly name: string;
      readonly title: { readonly en: string };
    }[];
  };
  const returns = index.resources.find(({ name }) => name === 'returns-2024');
  expect(returns?.title.en).toMatch(/ \(2024\)$/);
});

test('the index names each list with its number of items', () => {
  const index = files.get('index.json') as {
    readonly fictional: boolean;
    readonly resources: readonly { readonly name: string; readonly items: number }[];
  };
  expect(index.fictional).toBe(true);
  const counted = index.resources.map(({ name }) => [name, listOf(name).items.length]);
  expect(index.resources.map(({ name, items }) => [name, items])).toEqual(counted);
});

test('a portal without practices, figures or data of regions has no list of them', () => {
  const off = { ...portal, site: { ...portal.site, off: ['practices', 'regions'] as const } };
  const names = apiFileNames({ ...off, site: { ...off.site, off: [...off.site.off] } });
  expect(names).not.toContain('practices.json');
  expect(names).toContain('clusters.json');
});

test('the API is described as OpenAPI 3.1, with the schema of every list', async () => {
  const description = apiFile(portal, 'openapi.json') as {
    readonly paths: Readonly<Record<string, object>>;
    readonly components: { readonly schemas: Readonly<Record<string, object>> };
  };
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  const lists = apiFileNames(portal).filter((name) => !name.startsWith('schemas/'));
  const described = Object.keys(description.paths).map((path) => path.split('/data/v1/')[1]);
  expect([...described, 'openapi.json'].toSorted()).toEqual(lists.toSorted());
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv.compile(description.components.schemas.Clusters ?? {});
  expect(validate(listOf('clusters'))).toBe(true);
});
