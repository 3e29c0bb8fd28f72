import { Parser } from 'htmlparser2';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseSvg } from '../../../workshop/testing/parse-svg.ts';
import { writeWorkbook } from './write-workbook.ts';
import {
  open,
  parts,
  sheetOf,
  written,
  cellsOf,
  everything,
} from '../../../workshop/testing/open-workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('the file', () => {
  test('is the same on another day', () => {
    vi.useFakeTimers({ now: new Date('2020-02-29T12:00:00Z') });
    const first = writeWorkbook(everything);
    vi.setSystemTime(new Date('2031-07-01T03:04:05Z'));
    expect(writeWorkbook(everything)).toEqual(first);
  });

  test('says of itself what it is, who wrote it and in which language', () => {
    expect(open(writeWorkbook(everything)).Props).toMatchObject({
      Title: 'Questions & <answers>',
      Author: 'Portal "x"',
      Language: 'tr',
    });
  });

  test('has parts that are well formed', () => {
    const strange = sheetOf({
      name: 'a&b<"',
      rows: [[{ value: '\uFFFE\uD800\u0000]]>', note: '\u0001&<>' }]],
      validations: [
        {
          ranges: [{ row: 0, column: 0 }],
          rule: { kind: 'list', values: ['<a>', '&'] },
          error: { text: '"<\u0002>"' },
        },
      ],
      print: { footer: '<&"\u0003' },
    });
    for (const part of [everything, strange].flatMap((one) => Object.values(parts(one)))) {
      const inside = part.replace(/^<\?xml[^>]*\?>/, '');
      expect(() =>
        parseSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${inside}</svg>`),
      ).not.toThrow();
    }
  });

  test('names every part, and no part that is not there', () => {
    const files = parts(everything);
    const named = [...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)];
    expect(named.map(([, name]) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml')
        .sort(),
    );
    for (const [name, part] of Object.entries(files).filter(([name]) => name.endsWith('.rels'))) {
      const folder = name.replace('_rels/', '').replace(/[^/]*$/, '');
      for (const [, target = ''] of part.matchAll(/Target="([^"]+)"/g)) {
        expect(files).toHaveProperty([new URL(target, `file:///${folder}`).pathname.slice(1)]);
      }
    }
  });

  // CT_Worksheet (ISO/IEC 29500-1, 18.3.1.99): Excel repairs a sheet with any other order by emptying it.
  test('has the elements of a sheet in the order that Excel wants', () => {
    const order = [
      ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
      ...['sheetProtection', 'mergeCells', 'dataValidations', 'pageMargins', 'pageSetup'],
      ...['headerFooter', 'ignoredErrors', 'legacyDrawing'],
    ];
    const found: string[] = [];
    let depth = 0;
    const parser = new Parser(
      {
        onopentag: (name) => {
          if (depth === 1) found.push(name);
          depth += 1;
        },
        onclosetag: () => {
          depth -= 1;
        },
      },
      { xmlMode: true },
    );
    parser.end(parts(everything)['xl/worksheets/sheet1.xml'] ?? '');
    expect(found).toEqual(order);
  });
});

describe('notes', () => {
  test('are read back with their cells, also of empty ones', () => {
    const text = 'Found: 12,5\nexpected a whole number <&> _x0041_';
    const [full, empty] = cellsOf([{ value: 1, style: 'faulty', note: text }, { note: 'Empty' }]);
    expect(full?.c?.[0]).toMatchObject({ t: text });
    expect(empty?.c?.[0]).toMatchObject({ t: 'Empty' });
  });

  test('have boxes as large as their texts', () => {
    const heightOf = (note: string) => {
      const drawing = parts(sheetOf({ rows: [[{ note }]] }))['xl/drawings/vmlDrawing1.vml'] ?? '';
      const [, , top = 0, , , , bottom = 0] = (
        /<x:Anchor>(.*)<\/x:Anchor>/.exec(drawing)?.[1] ?? ''
      )
        .split(', ')
        .map(Number);
      return bottom - top;
    };
    expect(heightOf('short')).toBeLessThanOrEqual(3);
    expect(heightOf('a longer text that says how to mend it. '.repeat(10))).toBeGreaterThan(8);
  });

  test('have numbers that no other note of the workbook has', () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [{ note: `${index}` }]);
    const files = parts({
      sheets: [
        { name: 'a', rows },
        { name: 'b', rows },
      ],
    });
    const drawings = [1, 2].map((number) => files[`xl/drawings/vmlDrawing${number}.vml`] ?? '');
    const ids = drawings.flatMap((drawing) =>
      [...drawing.matchAll(/ id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id)),
    );
    expect(new Set(ids).size).toBe(3000);
    // Id blocks declared by a drawing are those of its shape ids.
    const blocks = drawings.map((drawing) => /<o:idmap [^>]*data="([\d,]+)"/.exec(drawing)?.[1]);
    expect(blocks).toEqual(['1,2', '3,4']);
    expect(new Set(ids.map((id) => Math.floor(id / 1024)))).toEqual(new Set([1, 2, 3, 4]));
  });
});

test('the foot of a page is no command, and never too long', () => {
  const foot = (footer: string) =>
    /<oddFooter>(.*)<\/oddFooter>/s
      .exec(written({ print: { footer } }))?.[1]
      ?.replaceAll('&amp;', '&');
  expect(foot('')).toBe('&R&P / &N');
  expect(foot('24 & more\u0001')).toBe('&L 24 && more&R&P / &N');
  for (const long of ['word & '.repeat(60), '&'.repeat(300)]) {
    expect(foot(long)?.length).toBeLessThanOrEqual(255);
    expect(foot(long)?.replaceAll('&&', '')).toMatch(/^&L [^&]*&R&P \/ &N$/);
  }
});
