import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { odsParts, packParts, xlsxParts } from '../../../workshop/testing/make-workbooks.ts';
import { readOrRefuse } from './read-workbook.ts';
import { Refusal } from './refusal.ts';

const xlsx = xlsxParts(
  [
    {
      name: 'Form',
      inside:
        '<cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="0"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>41274.5</v></c></row><row r="3"><c r="C3" t="inlineStr"><is><t>x</t></is></c><c r="D3" t="b"><f>A1</f><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ],
  {
    strings: '<si><t>Mobilya</t></si>',
    styles:
      '<numFmts><numFmt numFmtId="200" formatCode="dd.mm.yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>',
  },
);
const ods = odsParts(
  '<table:table table:name="A"><table:table-column table:number-columns-repeated="3"/><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1.5" table:number-columns-spanned="2"><text:p>1,5</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2012-12-31"><text:p>a<text:s text:c="3"/></text:p></table:table-cell></table:table-row></table:table>',
);
const csv = 'Adı;Şəhər;"iki\nsətir"\r\n1;2,5;"a ""b"""\r\n';

/** Mutations of bytes: some are changed, removed or duplicated, the rest is cut off. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    kind: fc.constantFrom('set', 'delete', 'repeat', 'cut'),
    byte: fc.nat(255),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 6 },
);
type Change = Parameters<Parameters<typeof changes.map>[0]>[0][number];

function mutate(bytes: Uint8Array, list: readonly Change[]): Uint8Array {
  let all = [...bytes];
  for (const { at, kind, byte, length } of list) {
    const index = Math.floor(at * all.length);
    if (kind === 'set') all[index] = byte;
    else if (kind === 'delete') all.splice(index, length);
    else if (kind === 'repeat') all.splice(index, 0, ...all.slice(index, index + length));
    else if (length > 30) all = all.slice(0, index);
  }
  return Uint8Array.from(all);
}

/** Read any file: it must end soon, with cells or with a reason. */
function readAnything(bytes: Uint8Array): void {
  const began = performance.now();
  try {
    const { workbook } = readOrRefuse(bytes, 'form');
    expect(workbook?.sheets.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof RangeError)) throw error;
  }
  expect(performance.now() - began).toBeLessThan(10_000);
}

const sources: readonly (readonly [string, () => Uint8Array])[] = [
  ['workbook', () => packParts(xlsx)],
  ['workbook that is not compressed', () => packParts(xlsx, 0)],
  ['OpenDocument', () => packParts(ods)],
  ['CSV', () => strToU8(csv)],
];

test.each(sources)('no change to a %s makes the reader throw or hang', (_, make) => {
  const bytes = make();
  fc.assert(
    fc.property(changes, (list) => readAnything(mutate(bytes, list))),
    { numRuns: 250 },
  );
});

test.each([
  ['workbook', xlsx],
  ['OpenDocument', ods],
] as const)('nor does one to a part of a %s that is then packed as it should be', (_, parts) => {
  const names = Object.keys(parts);
  fc.assert(
    fc.property(fc.constantFrom(...names), changes, (name, list) => {
      const part = mutate(strToU8(parts[name] ?? ''), list);
      readAnything(packParts({ ...parts, [name]: part }));
    }),
    { numRuns: 400 },
  );
});

test('nor do bytes by chance', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(bytes, fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe]), (rest, start) =>
      readAnything(Uint8Array.from([...start, ...rest])),
    ),
    { numRuns: 400 },
  );
});
