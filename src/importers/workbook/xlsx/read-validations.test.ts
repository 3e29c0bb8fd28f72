import { expect, it } from 'vitest';
import { makeXlsx, packParts, xlsxParts } from '../../../../workshop/testing/make-workbooks.ts';
import { readWorkbook } from '../read-workbook.ts';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

function rulesOf(after: string) {
  const inside = `<sheetData>${rows}</sheetData>${after}`;
  const { workbook } = readWorkbook(packParts(xlsxParts([{ name: 'Form', inside }])), 'a.xlsx');
  return workbook?.sheets[0]?.setup?.validations.map(({ rule }) => rule) ?? [];
}

const rule = (attributes: string, formulas: string) =>
  rulesOf(
    `<dataValidations><dataValidation ${attributes} sqref="A1">${formulas}</dataValidation></dataValidations>`,
  );

it('reads lists, those of cells too, and limits', () => {
  expect(rule('type="list"', '<formula1>"one,two, 3"</formula1>')).toEqual([
    { kind: 'list', values: ['one', 'two', '3'] },
  ]);
  expect(rule('type="list"', "<formula1>'The ''codes'''!$A$1:$A$9</formula1>")).toEqual([
    { kind: 'range', sheet: "The 'codes'", of: { top: 1, left: 1, bottom: 9, right: 1 } },
  ]);
  expect(rule('type="list"', '<formula1>$B$2:$B$3</formula1>')).toEqual([
    { kind: 'range', of: { top: 2, left: 2, bottom: 3, right: 2 } },
  ]);
  expect(
    rule('type="decimal" operator="between"', '<formula1>0</formula1><formula2>1</formula2>'),
  ).toEqual([{ kind: 'decimal', least: 0, most: 1 }]);
  expect(rule('type="textLength" operator="lessThanOrEqual"', '<formula1>20</formula1>')).toEqual([
    { kind: 'text-length', most: 20 },
  ]);
});

it('reads what newer programs write in a place of its own', () => {
  const newer =
    '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>A1 B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const inside = `<sheetData>${rows}</sheetData>${newer}`;
  const { workbook } = readWorkbook(packParts(xlsxParts([{ name: 'Form', inside }])), 'a.xlsx');
  expect(workbook?.sheets[0]?.setup?.validations).toEqual([
    {
      areas: [
        { top: 1, left: 1, bottom: 1, right: 1 },
        { top: 2, left: 2, bottom: 3, right: 2 },
      ],
      rule: { kind: 'range', sheet: 'Lists', of: { top: 1, left: 1, bottom: 4, right: 1 } },
      isWarning: false,
    },
  ]);
});

it('keeps no formula, no other file and no rule that nothing is known of', () => {
  const refused = [
    rule('type="custom"', '<formula1>WEBSERVICE("http://example.org")</formula1>'),
    rule('type="list"', '<formula1>INDIRECT("A1")</formula1>'),
    rule('type="list"', '<formula1>[1]Codes!$A$1:$A$4</formula1>'),
    rule('type="list"', "<formula1>'C:\\[other.xlsx]Codes'!$A$1</formula1>"),
    rule('type="whole" operator="between"', '<formula1>A1</formula1><formula2>2</formula2>'),
    rule('type="whole" operator="notEqual"', '<formula1>1</formula1>'),
    rule('type="date"', '<formula1>1</formula1><formula2>2</formula2>'),
    rule('', ''),
  ];
  expect(refused.slice(0, 3).flat()).toEqual([]);
  expect(refused.slice(4).flat()).toEqual([]);
  // A sheet of another file is not one of this file: copies leave it out.
  expect(refused[3]).toEqual([expect.objectContaining({ sheet: 'C:\\[other.xlsx]Codes' })]);
});

it('a sheet of which nothing is told has no layout', () => {
  const { workbook } = readWorkbook(makeXlsx(rows), 'a.xlsx');
  expect(workbook?.sheets[0]?.setup).toBeUndefined();
});
