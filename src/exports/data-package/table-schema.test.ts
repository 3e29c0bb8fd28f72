import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import type { PackageTable } from './model.ts';
import { describeResource } from './table-schema.ts';

const [kettles, lids] = samplePackage.tables as [PackageTable, PackageTable];

interface Schema {
  readonly fields: readonly Record<string, unknown>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly unknown[];
}
const schemaOf = (table: PackageTable) => describeResource(table, 1).schema as Schema;
const fieldOf = (name: string) => schemaOf(kettles).fields.find((field) => field.name === name);

test('a field has its type, an English title and the titles of all languages', () => {
  expect(fieldOf('litres')).toEqual({
    name: 'litres',
    type: 'number',
    title: 'litres',
    titles: { tr: 'litre', en: 'litres' },
  });
});

test('what must be there and what it may be are constraints; an address is a text of that format', () => {
  expect(fieldOf('id')).toMatchObject({ constraints: { required: true } });
  expect(fieldOf('kind')).toMatchObject({ constraints: { enum: ['a.b', 'c'] } });
  expect(fieldOf('page')).toMatchObject({ type: 'string', format: 'uri' });
  expect(fieldOf('tags')).not.toHaveProperty('constraints');
});

test('a key to the same table names no resource, as the specification has it', () => {
  expect(schemaOf(kettles).foreignKeys).toEqual([
    { fields: ['parent'], reference: { resource: '', fields: ['id'] } },
  ]);
  expect(schemaOf(lids).foreignKeys).toEqual([
    { fields: ['kettle'], reference: { resource: 'kettles', fields: ['id'] } },
  ]);
  expect(schemaOf(lids).primaryKey).toEqual(['kettle', 'lid']);
});

test('a resource tells how its file is written', () => {
  expect(describeResource(lids, 123)).toMatchObject({
    path: 'lids.csv',
    bytes: 123,
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n' },
  });
});
