import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { joinSample } from '../../testing/joined-portals.ts';
import { apiFiles } from './api-files.ts';

interface List {
  readonly $schema: string;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

const portal = joinSample();
const files = new Map(apiFiles(portal).map(({ name, value }) => [name, value]));
const listOf = (name: string) => files.get(`${name}.json`) as List;

test('each list is what its schema says', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  const schemas = [...files.keys()].filter((name) => name.startsWith('schemas/'));
  expect(schemas.length).toBeGreaterThan(15);
  const wrong = schemas.flatMap((name) => {
    const validate = ajv.compile(files.get(name) as object);
    validate(listOf(name.slice('schemas/'.length, -'.json'.length)));
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
  const names = apiFiles({ ...off, site: { ...off.site, off: [...off.site.off] } }).map(
    ({ name }) => name,
  );
  expect(names).not.toContain('practices.json');
  expect(names).toContain('clusters.json');
});
