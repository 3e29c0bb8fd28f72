import { expect, test } from 'vitest';
import { readWorkbook } from '../workbook/read-workbook.ts';
import { indexColumns } from './column-index.ts';
import { readTables } from './read-tables.ts';

const columns = indexColumns([
  { key: 'cluster', names: ['ID'] },
  { key: 'region', names: ['Region'] },
  { key: 'stage', names: ['Stage'] },
]);

test('an ID alone in its row is a cluster without answers; other lone texts are notes', () => {
  const csv = 'ID,Region,Stage\nxx-kites,North,Idea\nxx-nation-wide,,\nSource: a survey,,\nend,,\n';
  const { workbook } = readWorkbook(Buffer.from(csv), 'many.csv');
  if (!workbook) throw new Error('the list cannot be read');
  const { forms, remarks } = readTables('many.csv', workbook, columns);
  expect(forms.map(({ cells }) => cells.get('cluster')?.text)).toEqual([
    'xx-kites',
    'xx-nation-wide',
  ]);
  expect(remarks.map(({ cell, code }) => [cell, code])).toEqual([
    ['A4', 'form.row.note'],
    ['A5', 'form.row.note'],
  ]);
});
