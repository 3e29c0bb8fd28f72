import { expect, test } from 'vitest';
import { samplePackage } from '../../../workshop/testing/sample-package.ts';
import { describeCsvw } from './describe-csvw.ts';

interface Table {
  readonly url: string;
  readonly 'dc:title': unknown;
  readonly tableSchema: {
    readonly columns: readonly Record<string, unknown>[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly unknown[];
  };
}
const described = describeCsvw(samplePackage);
const [kettles, lids] = described.tables as [Table, Table];
const column = (name: string) => kettles.tableSchema.columns.find((own) => own.name === name);

test('a column has the head of its CSV among its titles, and types of XML Schema', () => {
  expect(column('litres')).toEqual({
    name: 'litres',
    titles: { und: 'litres', tr: 'litre', en: 'litres' },
    datatype: 'decimal',
  });
  expect(column('page')).toMatchObject({ datatype: 'anyURI' });
  expect(column('id')).toMatchObject({ required: true });
  expect(column('tags')).toMatchObject({ separator: ';' });
});

test('the only values of a column are a pattern that means them literally', () => {
  expect(column('kind')?.datatype).toEqual({ base: 'string', format: 'a\\.b|c' });
});

test('keys lead to files', () => {
  expect(kettles.tableSchema.foreignKeys).toEqual([
    {
      columnReference: ['parent'],
      reference: { resource: 'kettles.csv', columnReference: ['id'] },
    },
  ]);
  expect(lids.tableSchema.primaryKey).toEqual(['kettle', 'lid']);
});

test('texts outside titles are values with their language', () => {
  expect(kettles['dc:title']).toEqual([
    { '@value': 'Çaydanlıklar', '@language': 'tr' },
    { '@value': 'Kettles', '@language': 'en' },
  ]);
});
