import { parseAddress } from '../importers/workbook/address.ts';
import type { Package } from '../importers/workbook/package/open-package.ts';
import { readRelations } from '../importers/workbook/xlsx/read-relations.ts';
import { attribute, readXml } from '../importers/workbook/xml/read-xml.ts';

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

/** Comments or notes of a Word file by their ids. */
export function readWordComments(
  source: Package,
  kind: 'comment' | 'footnote' | 'endnote',
): ReadonlyMap<string, string> {
  const part = `word/${kind}s.xml`;
  return source.has(part) ? readTexts(source, part, kind, 'id') : new Map();
}

/** Comments of some cells by rows, from 1; at a cell with a thread, the thread. */
function readSheetComments(source: Package, sheet: string): Map<number, string[]> {
  const relations = readRelations(source, sheet).filter(({ target }) => source.has(target));
  const textsOf = (kind: string, element: string) =>
    relations
      .filter(({ type }) => type === kind)
      .flatMap(({ target }) => [...readTexts(source, target, element, 'ref')]);
  const byCell = new Map([
    ...textsOf('comments', 'comment'),
    ...textsOf('threadedComment', 'threadedComment'),
  ]);
  const byRow = new Map<number, string[]>();
  for (const [address, text] of byCell) {
    const row = parseAddress(address)?.row;
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), text]);
  }
  return byRow;
}

/** Comments at the cells of a workbook, by the names of its sheets and by rows. */
export function readCellComments(
  source: Package,
): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> {
  const main = readRelations(source, '').find(({ type }) => type === 'officeDocument')?.target;
  const bySheet = new Map<string, Map<number, string[]>>();
  if (main === undefined || !source.has(main)) return bySheet;
  const parts = new Map(readRelations(source, main).map(({ id, target }) => [id, target]));
  readXml(source, main, {
    open(name, attributes) {
      const part = name === 'sheet' ? parts.get(attribute(attributes, 'id') ?? '') : undefined;
      if (part) bySheet.set(attributes.name ?? '', readSheetComments(source, part));
    },
  });
  return bySheet;
}

/** Cells in which a round may have been filled in, with columns of its reviewers. */
export const mostColumns = 24;

/** A row with its comments, behind all cells. */
export function addComments(row: readonly string[], comments: readonly string[]): string[] {
  if (comments.length === 0) return [...row];
  return [...Array.from({ length: mostColumns }, (_, index) => row[index] ?? ''), ...comments];
}
