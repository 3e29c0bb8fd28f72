import { parseAddress } from '../importers/workbook/address.ts';
import type { Package } from '../importers/workbook/package/open-package.ts';
import { attribute, readXml } from '../importers/workbook/xml/read-xml.ts';

/** Texts of a part by an attribute of their elements; those of one place are joined. */
function readTexts(source: Package, part: string, element: string, key: string) {
  const texts = new Map<string, string>();
  let place: string | undefined;
  let isText = false;
  readXml(source, part, {
    open(name, attributes) {
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

/** Comments at the cells of a workbook by rows, from 1: notes, or threads where there are any. */
export function readCellComments(source: Package): ReadonlyMap<number, string> {
  const threads = source.names.filter((name) => /\/threadedComment\d*\.xml$/i.test(name));
  const parts =
    threads.length > 0 ? threads : source.names.filter((name) => /\/comments\d*\.xml$/i.test(name));
  const element = threads.length > 0 ? 'threadedComment' : 'comment';
  const byRow = new Map<number, string>();
  for (const part of parts) {
    for (const [address, text] of readTexts(source, part, element, 'ref')) {
      const row = parseAddress(address)?.row;
      if (row !== undefined)
        byRow.set(row, [byRow.get(row), text.trim()].filter(Boolean).join(' / '));
    }
  }
  return byRow;
}
