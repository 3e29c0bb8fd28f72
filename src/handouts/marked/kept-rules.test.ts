import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../exports/workbook/write-workbook.ts';
import { listOptions, listSectors } from '../../importers/values/option-list.ts';
import { listRegions } from '../../importers/values/region-list.ts';
import { readWorkbook } from '../../importers/workbook/read-workbook.ts';
import { joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { cardWorkbook } from '../template/card-workbook.ts';
import { tableWorkbook } from '../template/table-workbook.ts';
import { markedCopy } from './marked-copy.ts';

const portal = joinShipped();
const { form } = portal;
const request = {
  form,
  edition: portal.editionId,
  locale: 'ka' as const,
  bodies: listOptions([]),
  regions: listRegions(portal.regions),
  sectors: listSectors(portal.sectors),
};
const read = (bytes: Uint8Array) => {
  const { workbook } = readWorkbook(bytes, 'a.xlsx');
  if (!workbook) throw new Error('expected a workbook');
  return workbook;
};

describe.each([
  ['card', cardWorkbook(request, undefined)],
  ['table', tableWorkbook(request, [{ cluster: 'xx-own', cells: new Map([['exports', 12]]) }])],
])('the marked copy of a form as a %s', (_, template) => {
  const original = read(writeWorkbook(template));
  const remark = { sheet: 'none', severity: 'error' as const, message: 'too much' };
  const copy = markedCopy(original, [{ ...remark, row: 6, column: 3 }]);
  const again = read(writeWorkbook(copy));

  it('offers the same drop-down lists and keeps the same limits', () => {
    const rules = original.sheets.map(({ setup }) => setup?.validations ?? []);
    expect(rules.flat().length).toBeGreaterThan(100);
    expect(rules.flat().some(({ rule }) => rule.kind === 'range')).toBe(true);
    expect(again.sheets.map(({ setup }) => setup?.validations ?? [])).toEqual(rules);
  });

  it('has the same sheets, hidden as they were, with the same widths and merged cells', () => {
    const shape = (book: typeof original) =>
      book.sheets.map(({ name, hidden, merges, hiddenColumns, setup }) => ({
        name,
        hidden,
        merges,
        hiddenColumns,
        veryHidden: setup?.veryHidden,
        frozen: setup?.frozen,
        isProtected: setup?.isProtected,
      }));
    expect(shape(again)).toEqual(shape(original));
    const [widths, copied] = [original, again].map(({ sheets }) => sheets[0]?.setup?.widths ?? []);
    expect(copied).toEqual(widths);
  });
});

it('an answer is typed into the copy as into the form: a share in per cent, a text as text', () => {
  const card = cardWorkbook(request, undefined);
  const copy = markedCopy(read(writeWorkbook(card)), []);
  const formats = ({ sheets }: typeof card) =>
    sheets[0]?.rows.map((row) => {
      const cells = 'cells' in row ? row.cells : row;
      const [key, , cell] = cells;
      return key !== undefined && typeof cell === 'object' ? cell.format : undefined;
    });
  const written = formats(copy);
  expect(new Set(written)).toEqual(new Set(formats(card)));
  // The very first line has no rule and accepts any text.
  const differing = formats(card)?.filter((format, row) => format !== written?.[row]);
  expect(differing).toEqual(['text']);
});
