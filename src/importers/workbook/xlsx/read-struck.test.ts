import { expect, test } from 'vitest';
import { makeXlsx } from '../../../../workshop/testing/make-workbooks.ts';
import { readWorkbook } from '../read-workbook.ts';

const styles =
  '<fonts><font><sz val="11"/></font><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>';
const run = (words: string, look = '') =>
  `<r><rPr>${look}</rPr><t xml:space="preserve">${words}</t></r>`;
const strings = `<si>${run('köhnə ', '<strike/>')}${run('yeni', '<b/>')}</si><si>${run('söz', '<strike val="0"/>')}</si><si>${run('artıq', '<strike/>')}</si>`;
const cells =
  '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
  `<c r="D1" t="inlineStr"><is>${run('sil', '<strike/>')}${run('qoy')}</is></c>` +
  '<c r="E1" s="1"><v>7</v></c><c r="F1" s="2"><v>8</v></c>';
const file = makeXlsx(`<row r="1">${cells}</row>`, { strings, styles });

const read = (dropStruck: boolean) =>
  readWorkbook(file, 'round.xlsx', { dropStruck }).workbook?.sheets[0]?.rows[0]?.cells.map(
    ({ address, text }) => `${address} ${text}`,
  );

test('what a reviewer strikes through in Excel is left out, as words or as a cell', () => {
  expect(read(true)).toEqual(['A1 yeni', 'B1 söz', 'D1 qoy', 'F1 8']);
});

test('imported lists keep it: a strike is no answer there', () => {
  expect(read(false)).toEqual(['A1 köhnə yeni', 'B1 söz', 'C1 artıq', 'D1 silqoy', 'E1 7', 'F1 8']);
});
