import { workbookLimits } from '../importers/workbook/limits.ts';
import { openPackage } from '../importers/workbook/package/open-package.ts';
import { attribute, readXml } from '../importers/workbook/xml/read-xml.ts';
import { addComments, readWordComments } from './read-comments.ts';
import { isSent } from './sheet-words.ts';

/** Words that tracked changes have removed or moved away. */
const removed: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Lines through words, and hidden words. */
const strikes: ReadonlySet<string> = new Set(['strike', 'dstrike', 'vanish']);

/** Remarks at words, and where they are. */
const remarks = ['comment', 'footnote', 'endnote'] as const;

/** What Word inserts as symbols, by font and place in it; anything else is lost. */
const symbols: ReadonlyMap<string, string> = new Map([
  ...['Wingdings F0FC', 'Wingdings F0FE', 'Wingdings 2 F050', 'Wingdings 2 F052'].map(
    (place) => [place, '✓'] as const,
  ),
  ...Object.entries({ A3: '≤', AE: '→', B0: '°', B1: '±', B3: '≥', B4: '×', B7: '•' }).map(
    ([code, sign]) => [`Symbol F0${code}`, sign] as const,
  ),
]);

const off: ReadonlySet<string> = new Set(['0', 'false', 'off']);

/** What a returned Word file says. */
export interface DocumentRows {
  /** Rows of all tables; comments are behind the cells of their row. */
  readonly rows: readonly (readonly string[])[];
  /** Paragraphs and comments beside the tables, except those that went out. */
  readonly outside: readonly string[];
}

/**
 * Read a Word file as if its tracked changes were accepted; words that are struck through are gone, too.
 * @throws Refusal if it is damaged, or hostile
 */
export function readDocumentRows(bytes: Uint8Array): DocumentRows {
  const rows: string[][] = [];
  const outside: string[] = [];
  let row: string[] | undefined;
  let cell: string | undefined;
  let line = '';
  let depth = 0;
  let gone = 0;
  /** Former looks of words, which tracked changes keep. */
  let former = 0;
  let isStruck = false;
  let isText = false;
  const add = (text: string) => {
    if (gone > 0 || isStruck) return;
    if (cell !== undefined) cell += text;
    else if (depth === 0) line += text;
  };
  const source = openPackage(bytes, workbookLimits);
  const comments = new Map<string, ReadonlyMap<string, string>>(
    remarks.map((kind) => [`${kind}Reference`, readWordComments(source, kind)]),
  );
  let said: string[] = [];
  readXml(source, 'word/document.xml', {
    open(name, attributes) {
      if (name === 'tbl') depth++;
      else if (removed.has(name)) gone++;
      else if (name === 'rPrChange') former++;
      else if (name === 'r') isStruck = false;
      else if (strikes.has(name) && former === 0)
        isStruck ||= !off.has(attribute(attributes, 'val') ?? '');
      else if (name === 't') isText = true;
      else if (name === 'sym') {
        const code = attribute(attributes, 'char')?.toUpperCase();
        add(symbols.get(`${attribute(attributes, 'font')} ${code}`) ?? '\ufffd');
      } else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'tab') add('\t');
      else if (comments.has(name) && gone === 0) {
        const words = comments.get(name)?.get(attribute(attributes, 'id') ?? '') ?? '';
        (row ? said : outside).push(words);
      } else if (name === 'noBreakHyphen') add('\u2011');
      else if (name === 'p' && cell !== undefined && cell !== '') {
        isStruck = false;
        add('\n');
      }
      if (depth !== 1) return;
      if (name === 'tr') row = [];
      else if (name === 'tc') cell = '';
    },
    close(name) {
      if (name === 't') isText = false;
      else if (removed.has(name)) gone--;
      else if (name === 'rPrChange') former--;
      else if (name === 'r') isStruck = false;
      else if (name === 'p' && depth === 0) {
        if (line.trim() !== '' && !isSent(line)) outside.push(line);
        line = '';
      }
      if (depth === 1 && name === 'tc' && cell !== undefined) {
        row?.push(cell);
        cell = undefined;
      } else if (depth === 1 && name === 'tr' && row) {
        rows.push(addComments(row, said));
        row = undefined;
        said = [];
      }
      if (name === 'tbl') depth--;
    },
    text: (text) => {
      if (isText) add(text);
    },
  });
  return { rows, outside };
}
