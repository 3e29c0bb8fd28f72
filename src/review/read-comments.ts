import { parseAddress } from '../importers/workbook/address.ts';
import type { Package } from '../importers/workbook/package/open-package.ts';
import { attribute, readXml } from '../importers/workbook/xml/read-xml.ts';
import { roundKey } from './grid.ts';

/** Texts of a part by an attribute of their elements; those of one place are joined. */
function readTexts(source: Package, part: string, element: string, key: string) {
  const texts = new Map<string, string>();
  let place: string | undefined;
  let isText = false;
  readXml(source, part, {
    open(name, attributes) {
      // Paragraphs of a comment are apart.
      if (name === 'p' && place !== undefined && texts.has(place)) {
        texts.set(place, `${texts.get(place)} `);
      }
      if (name === element) {
        place = attribute(attributes, key);
        if (place !== undefined && texts.has(place)) texts.set(place, `${texts.get(place)} / `);
      }
      isText = name === 't' || name === 'text';
    },
    close(name) {
      if (name === element) place = undefined;
      isText = false;
    },
    text(text) {
      if (place !== undefined && isText) texts.set(place, (texts.get(place) ?? '') + text);
    },
  });
  return texts;
}

/** Comments of a Word file by their ids. */
export function readWordComments(source: Package): ReadonlyMap<string, string> {
  const part = 'word/comments.xml';
  return source.has(part) ? readTexts(source, part, 'comment', 'id') : new Map();
}

/** Comments at the cells of a workbook by rows, from 1; at a cell with a thread, the thread. */
export function readCellComments(source: Package): ReadonlyMap<number, readonly string[]> {
  const partsLike = (form: RegExp) => source.names.filter((name) => form.test(name));
  const byCell = new Map([
    ...partsLike(/\/comments?\d*\.xml$/i).flatMap((part) => [
      ...readTexts(source, part, 'comment', 'ref'),
    ]),
    ...partsLike(/\/threadedComment\d*\.xml$/i).flatMap((part) => [
      ...readTexts(source, part, 'threadedComment', 'ref'),
    ]),
  ]);
  const byRow = new Map<number, string[]>();
  for (const [address, text] of byCell) {
    const row = parseAddress(address)?.row;
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), text]);
  }
  return byRow;
}

/** Cells of a row before that for notes. */
const before = 5;

/** A row of a round with comments as its note; the row in which an office signs has none. */
export function addNote(row: readonly string[], comments: readonly string[]): string[] {
  const cells = [...row];
  const said = comments.map((text) => text.trim()).filter(Boolean);
  if (said.length === 0 || cells[0]?.trim().startsWith(roundKey)) return cells;
  while (cells.length <= before) cells.push('');
  return cells.with(before, [cells[before]?.trim(), ...said].filter(Boolean).join(' / '));
}
