import { unzipSync } from 'fflate';
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { fillCells } from './fill-cells.ts';
import { writeWorkbook } from './write-workbook.ts';

const input = { style: 'input', format: 'text' } as const;
const empty = writeWorkbook({
  sheets: [
    {
      name: 'Form',
      columns: [{ width: 20 }, { width: 20 }],
      rows: [
        ['Name', input],
        ['Share', { style: 'input', format: 'percent' }],
        ['Stage', { ...input, value: 'given' }],
        ['Words', input],
      ],
      validations: [
        { ranges: [{ row: 0, column: 1 }], rule: { kind: 'list', values: ['one', 'two'] } },
      ],
    },
    { name: 'clusterbook', hidden: 'very', rows: [['layout', 'card']] },
  ],
});
const sheetOf = (bytes: Uint8Array) =>
  new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);

describe('values in the cells of a workbook that is there', () => {
  const hostile = '=1+1 </t></is></c><f>HYPERLINK("http://example.org")</f> & _x000D_ \u0000 "';
  const filled = fillCells(
    empty,
    new Map<string, string | number>([
      ['B1', hostile],
      ['B2', 0.295],
      ['B4', 'word '.repeat(40)],
    ]),
  );

  it('are read by another library as they are: text is text, and nothing is a formula', () => {
    const sheet = read(filled).Sheets.Form;
    expect(sheet?.B1).toMatchObject({ t: 's' });
    expect(sheet?.B1.f).toBeUndefined();
    expect(sheet?.B1.v).toContain('=1+1 </t></is></c><f>HYPERLINK("http://example.org")</f> &');
    expect(sheet?.B2).toMatchObject({ t: 'n', v: 0.295 });
    expect(sheet?.B3).toMatchObject({ v: 'given' });
    expect(sheetOf(filled)).not.toContain('<f>');
  });

  it('change nothing else: lists, formats and the other sheets are those of the workbook', () => {
    const parts = unzipSync(filled);
    const before = unzipSync(empty);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
    for (const [name, bytes] of Object.entries(before)) {
      if (name !== 'xl/worksheets/sheet1.xml') expect(parts[name]).toEqual(bytes);
    }
    const validations = (bytes: Uint8Array) =>
      /<dataValidations.*<\/dataValidations>/.exec(sheetOf(bytes))?.[0];
    expect(validations(filled)).toBe(validations(empty));
    const style = (bytes: Uint8Array) => /<c r="B2"( s="\d+")/.exec(sheetOf(bytes))?.[1];
    expect(style(filled)).toBe(style(empty));
  });

  it('are seen in full: a row grows with its text', () => {
    const heightOf = (row: number) =>
      Number(new RegExp(`<row r="${row}"[^>]* ht="(\\d+)"`).exec(sheetOf(filled))?.[1] ?? 0);
    expect(heightOf(4)).toBeGreaterThan(100);
    expect(heightOf(2)).toBe(0);
  });

  it('are refused for a cell that is not there or holds something', () => {
    expect(() => fillCells(empty, new Map([['Z9', 1]]))).toThrow(RangeError);
    expect(() => fillCells(empty, new Map([['B3', 'other']]))).toThrow(RangeError);
  });
});
