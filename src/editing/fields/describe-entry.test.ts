import { expect, test } from 'vitest';
import { collectionNames } from '../../loaders/collections.ts';
import { joinWholeSample } from '../../../workshop/testing/joined-portals.ts';
import type { EditField } from '../edit-field.ts';
import { entryFormat } from '../format/yaml-format.ts';
import { describeEntry, describeFile } from './describe-entry.ts';

const facts = { languages: ['tr', 'en'] } as const;

function partsOf(field: EditField): readonly EditField[] {
  if (field.kind === 'group') return field.fields;
  if (field.kind === 'forms') return field.forms.flatMap(({ fields }) => fields);
  return field.kind === 'list' ? [field.item] : [];
}

const allOf = (fields: readonly EditField[]): readonly EditField[] =>
  fields.flatMap((field) => [field, ...allOf(partsOf(field))]);

const fieldOf = (collection: 'clusters' | 'news' | 'figures' | 'pages', name: string) =>
  describeEntry(collection, facts).find((field) => field.name === name);

test('every field of every file has a name, and nearly every one a help text', () => {
  const all = collectionNames.flatMap((name) => allOf(describeFile(name, facts)));
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(({ label }) => label === '')).toEqual([]);
  const named = all.filter(
    ({ name }) => !['item', 'entry', ...facts.languages].includes(name as never),
  );
  expect(named.filter(({ hint }) => !hint).map(({ name }) => name)).toEqual([
    ...['kind', 'kind', 'method', 'kind'],
  ]);
});

test('texts are asked for in the languages of the portal and in no others', () => {
  const title = fieldOf('news', 'title');
  expect(title).toMatchObject({ kind: 'group', byLanguage: true, needed: true });
  expect(title && partsOf(title).map(({ name, label, needed }) => [name, label, needed])).toEqual([
    ['tr', 'Türkçe', true],
    ['en', 'English', true],
  ]);
  const name = fieldOf('clusters', 'name');
  expect(name && partsOf(name).map((field) => field.name)).toEqual([
    ...['original', 'language', 'tr', 'en'],
  ]);
});

test('a name may be in any language that is known, drafts are in those of the portal', () => {
  const [, language] = partsOf(fieldOf('clusters', 'name') as EditField);
  expect(language).toMatchObject({ kind: 'line', needed: true });
  const [draft] = partsOf(fieldOf('clusters', 'drafts') as EditField);
  expect(draft).toMatchObject({ kind: 'choice', words: ['tr', 'en'] });
});

test('a field is asked for as what it holds', () => {
  expect(fieldOf('news', 'date')).toMatchObject({ kind: 'date', needed: true });
  expect(fieldOf('clusters', 'country')).toMatchObject({ kind: 'entry', to: 'countries' });
  expect(fieldOf('clusters', 'scope')).toMatchObject({
    kind: 'choice',
    words: ['local', 'regional', 'national'],
  });
  expect(fieldOf('clusters', 'pictures')).toMatchObject({ kind: 'list', needed: false, most: 24 });
  expect(allOf(describeEntry('clusters', facts))).toContainEqual(
    expect.objectContaining({ name: 'file', kind: 'file', folder: 'media', endings: ['pdf'] }),
  );
  expect(fieldOf('pages', 'body')).toMatchObject({ kind: 'prose', needed: true });
});

test('fields of the portal’s own are asked for by their kinds, and none where it has none', () => {
  expect(fieldOf('clusters', 'fields')).toBeUndefined();
  const { fields } = joinWholeSample().site;
  const own = describeEntry('clusters', { ...facts, fields }).find(({ name }) => name === 'fields');
  const values = own && partsOf(own).map((field) => partsOf(partsOf(field)[0] as EditField));
  const kinds = values?.map((parts) => parts.find(({ name }) => name === 'value')?.kind);
  expect(kinds).toEqual([
    ...['number', 'list', 'choice', 'toggle', 'line', 'group', 'line', 'group'],
  ]);
  expect(own && partsOf(own)[0]).toMatchObject({
    name: 'floor-area',
    needed: false,
    hint: 'Workshop area: Area of all rooms, shelves included.',
  });
  // Unreported values are omitted; `false` is a value.
  const format = entryFormat([own as EditField]);
  const text = 'fields:\n  tea-room:\n    - value: false\n      asOf: "2024"\n      sources: []\n';
  expect(format.toFile(format.fromFile(text))).toBe(text);
});

test('a figure asks for the fields of all its kinds, and says of which', () => {
  expect(fieldOf('figures', 'kind')).toMatchObject({ kind: 'choice', needed: true });
  expect(fieldOf('figures', 'title')).toMatchObject({ kind: 'group', needed: true });
  expect(fieldOf('figures', 'symbol')).toMatchObject({
    kind: 'choice',
    needed: false,
    words: ['stage', 'disc'],
    hint: 'the symbol of each stage, or discs (kind: symbol-map)',
  });
});

test('what no form can ask is written as YAML: docs/editing.md names it', () => {
  const names = collectionNames.map((name): [string, string[]] => {
    const yaml = allOf(describeFile(name, facts)).filter(({ kind }) => kind === 'yaml');
    return [name, [...new Set(yaml.map((field) => field.name))]];
  });
  expect(Object.fromEntries(names.filter(([, fields]) => fields.length > 0)))
    .toMatchInlineSnapshot(`
      {
        "analyses": [
          "levels",
          "items",
          "scores",
          "counts",
          "meets",
          "example",
          "rules",
        ],
        "analysis-tables": [
          "rows",
        ],
        "archive": [
          "inputs",
          "files",
        ],
        "clusters": [
          "counts",
        ],
        "editions": [
          "value",
        ],
        "errata": [
          "changed",
        ],
        "figures": [
          "ids",
          "values",
        ],
        "imports": [
          "columns",
          "constants",
          "words",
          "missing",
        ],
        "languages": [
          "messages",
        ],
        "returns": [
          "answers",
          "indicators",
        ],
        "site": [
          "atLeast",
        ],
        "strategies": [
          "points",
        ],
      }
    `);
});

test('one text that stands for all languages is shown in each, and stays one until they differ', () => {
  const format = entryFormat(describeEntry('site', facts));
  const text = 'name: Atlas # ours\nedition: "2024"\nlanguages: [tr, en]\n';
  const values = format.fromFile(text);
  expect(values.name).toEqual({ tr: 'Atlas', en: 'Atlas' });
  expect(format.toFile(values)).toBe(text);
  const both = { ...values, name: { tr: 'Harita', en: 'Harita' } };
  expect(format.toFile(both)).toContain('name: Harita');
  expect(format.toFile({ ...values, name: { tr: 'Harita', en: '' } })).toContain('name: Harita');
  const each = format.toFile({ ...values, name: { tr: 'Harita', en: 'Atlas' } });
  expect(each).toMatch(/name:.*\n {2}tr: Harita\n {2}en: Atlas # ours\n/);
  const again = format.fromFile(each);
  expect(format.toFile(again)).toBe(each);
});
