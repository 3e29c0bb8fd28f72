import { workbookLimits } from '../importers/workbook/limits.ts';
import { openPackage } from '../importers/workbook/package/open-package.ts';
import { attribute, readXml } from '../importers/workbook/xml/read-xml.ts';
import { addNote, readWordComments } from './read-comments.ts';

/** Words that tracked changes have removed or moved away. */
const removed: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/**
 * Rows of all tables of a Word file, as if its tracked changes were accepted. Comments are notes
 * of their row.
 * @throws Refusal if it is damaged, or hostile
 */
export function readDocumentRows(bytes: Uint8Array): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  let cell: string | undefined;
  let depth = 0;
  let gone = 0;
  let isText = false;
  const add = (text: string) => {
    if (cell !== undefined && gone === 0) cell += text;
  };
  const source = openPackage(bytes, workbookLimits);
  const comments = readWordComments(source);
  let said: string[] = [];
  readXml(source, 'word/document.xml', {
    open(name, attributes) {
      if (name === 'tbl') depth++;
      else if (removed.has(name)) gone++;
      else if (name === 't') isText = true;
      else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'tab') add('\t');
      else if (name === 'commentReference' && row)
        said.push(comments.get(attribute(attributes, 'id') ?? '') ?? '');
      else if (name === 'noBreakHyphen') add('\u2011');
      else if (name === 'p' && cell !== undefined && cell !== '') add('\n');
      if (depth !== 1) return;
      if (name === 'tr') row = [];
      else if (name === 'tc') cell = '';
    },
    close(name) {
      if (name === 't') isText = false;
      else if (removed.has(name)) gone--;
      if (depth === 1 && name === 'tc' && cell !== undefined) {
        row?.push(cell);
        cell = undefined;
      } else if (depth === 1 && name === 'tr' && row) {
        rows.push(addNote(row, said));
        row = undefined;
        said = [];
      }
      if (name === 'tbl') depth--;
    },
    text: (text) => {
      if (isText) add(text);
    },
  });
  return rows;
}
