import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../exports/workbook/write-workbook.ts';
import { readWorkbook } from '../../importers/workbook/read-workbook.ts';
import { markedCopy } from './marked-copy.ts';

const read = (bytes: Uint8Array) => {
  const { workbook } = readWorkbook(bytes, 'a.xlsx');
  if (!workbook) throw new Error('expected a workbook');
  return workbook;
};

const original = read(
  writeWorkbook({
    sheets: [
      {
        name: 'Form',
        columns: [{ hidden: true }],
        rows: [
          ['q1', 'Name', '=1+1'],
          ['q2', 'Share', { value: 0.4, format: 'percent' }],
          [],
          ['q3', { value: { date: '2012-12-31' }, format: 'date' }, true],
        ],
      },
      { name: 'clusterbook', hidden: 'very', rows: [['layout', 'card']] },
    ],
  }),
);

describe('a marked copy', () => {
  const copy = markedCopy(original, [
    { sheet: 'Form', row: 2, column: 3, severity: 'error', message: 'too much' },
    { sheet: 'Form', row: 2, column: 3, severity: 'warning', message: 'look again' },
    { sheet: 'Form', row: 3, column: 2, severity: 'warning', message: 'empty' },
    { severity: 'error', message: 'of the whole file' },
  ]);
  const [form] = copy.sheets;
  const cellAt = (row: number, column: number) => {
    const line = form?.rows[row];
    return line && 'cells' in line ? line.cells[column] : undefined;
  };

  it('holds the values of the workbook and what it hides, and reads the same again', () => {
    const again = read(writeWorkbook(copy));
    const values = (book: typeof again) =>
      book.sheets.map(({ name, hidden, hiddenColumns, rows }) => ({
        name,
        hidden,
        hiddenColumns,
        cells: rows.flatMap(({ cells }) =>
          cells.map(({ address, kind, value }) => [address, kind, value]),
        ),
      }));
    expect(values(again)).toEqual(values(original));
  });

  it('looks like a form where it is one: an answer that was left empty can be seen', () => {
    const blank = read(
      writeWorkbook({
        sheets: [
          {
            name: 'Form',
            columns: [{ hidden: true }],
            rows: [
              [undefined, 'Survey'],
              [undefined, '1. Name'],
              ['q1', 'Name', undefined, 'Words'],
            ],
          },
          { name: 'clusterbook', hidden: 'very', rows: [['layout', 'card']] },
        ],
      }),
    );
    const [sheet] = markedCopy(blank, []).sheets;
    const styles = sheet?.rows.map((row) =>
      ('cells' in row ? row.cells : row).map((cell) =>
        typeof cell === 'object' ? cell.style : undefined,
      ),
    );
    expect(styles).toEqual([
      [undefined, 'title'],
      [undefined, 'question'],
      [undefined, undefined, 'input', 'explanation'],
    ]);
  });

  it('colours the worst of what is told of a cell, and says all of it', () => {
    expect(cellAt(1, 2)).toMatchObject({
      value: 0.4,
      style: 'faulty',
      note: 'too much\n\nlook again',
    });
  });

  it('marks an empty cell, and tells of the file on its first cell', () => {
    expect(cellAt(2, 1)).toMatchObject({ style: 'suspicious', note: 'empty' });
    expect(cellAt(0, 0)).toMatchObject({ style: 'faulty', note: 'of the whole file' });
  });
});
