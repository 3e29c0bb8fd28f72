import { readTick } from '../importers/values/read-tick.ts';
import { typedText } from '../importers/values/typed.ts';
import { Refusal } from '../importers/workbook/refusal.ts';
import { isCellError } from './cell-error.ts';
import { agrees } from './is-answer.ts';
import type { ReturnedRound, ReturnedText, ReviewItem, SheetWords, UnitChange } from './model.ts';
import { mostColumns } from './read-comments.ts';
import { isHead, isSent, type RoundColumn } from './sheet-words.ts';

/** Begins the first cell of the row in which a role or an office signs. */
export const roundKey = 'review:';

/** Cells of a row: key and version, page, original, text, sign-off, note. */
export type GridRow = readonly [string, string, string, string, string, string];

/** Rows of a round: who signs, then the texts. */
export interface Grid {
  readonly signer: GridRow;
  readonly head: GridRow;
  readonly rows: readonly GridRow[];
  /** What changed in the original of each row. */
  readonly changes: readonly (UnitChange | undefined)[];
}

/** Lay out a round as a table, the same in every format that is not XLIFF. */
export function layOutRound(
  items: readonly ReviewItem[],
  language: string,
  address: string,
  words: SheetWords,
): Grid {
  return {
    signer: [`${roundKey}${language}`, words.by, '', '', '', ''],
    head: ['', words.page, words.original, words.text, words.sign, words.note],
    rows: items.flatMap(({ units, page }) =>
      units.map(({ key, version, original, text, terms }): GridRow => [
        `${key} ${version}`,
        `${address}/${language}${page}`,
        terms.length > 0 ? `${original}\n\n${words.terms}: ${terms.join('; ')}` : original,
        text,
        '',
        '',
      ]),
    ),
    changes: items.flatMap(({ units }) => units.map(({ change }) => change)),
  };
}

/** Whether an answer signs, and the answer itself if it is neither yes nor no. */
function readSign(sign: string): Pick<ReturnedText, 'signed' | 'answer'> {
  const answer = sign.trim();
  if (answer === '') return { signed: false };
  // The heading of the column answers it as well.
  if (isHead(answer, 'sign')) return { signed: true };
  // A yes with a question mark is a doubt.
  if (/[?¿]/.test(answer)) return { signed: false, answer };
  const read = readTick(typedText(answer));
  if (read.kind === 'value') return { signed: read.value };
  const isYes = (part: string) => {
    const tick = readTick(typedText(part));
    return tick.kind === 'value' && tick.value;
  };
  return agrees(answer, isYes) ? { signed: true } : { signed: false, answer };
}

type Columns = Readonly<Record<RoundColumn, number>>;

const sentColumns: Columns = { page: 1, original: 2, text: 3, sign: 4, note: 5 };

/**
 * Columns by the heads of a table, since reviewers insert some of their own; undefined for a row without heads.
 * Without the head of its texts, of its originals or of its signatures, a table cannot be read: `columns` is undefined.
 */
function findHeads(row: readonly string[]): { readonly columns: Columns | undefined } | undefined {
  const at = (column: RoundColumn) => row.findIndex((cell) => isHead(cell, column));
  const found = {
    page: at('page'),
    original: at('original'),
    text: at('text'),
    sign: at('sign'),
    note: at('note'),
  };
  if (Object.values(found).filter((column) => column >= 0).length < 2) return undefined;
  const { page, original, text, sign, note } = found;
  // A second head of texts, originals or signatures leaves open which column is meant.
  const isDouble = (column: 'original' | 'text' | 'sign') =>
    row.findLastIndex((cell) => isHead(cell, column)) !== found[column];
  if ((['original', 'text', 'sign'] as const).some(isDouble)) return { columns: undefined };
  // Columns as they were sent; a head was renamed.
  if (text === sentColumns.text && sign === sentColumns.sign) return { columns: sentColumns };
  const isWhole = text >= 0 && sign >= 0 && original >= 0;
  return { columns: isWhole ? { page, original, text, sign, note } : undefined };
}

const filled = (cells: readonly string[]) => cells.map((cell) => cell.trim()).filter(Boolean);

/** What is written behind the address of a page; programs put its title in the place of an address. */
const behindAddress = (cell: string): string => /^\s*\S*\/\S*\s+(.+)$/s.exec(cell)?.[1] ?? '';

/**
 * Read the rows of a returned table, at any place in it.
 * @param remarks written outside of it
 * @throws Refusal if texts follow an incomplete head row
 */
export function readGrid(
  rows: readonly (readonly string[])[],
  remarks: readonly string[] = [],
): ReturnedRound {
  const texts: ReturnedText[] = [];
  const outside = [...filled(remarks)];
  let language: string | undefined;
  let by: string | undefined;
  let columns: Columns | undefined = sentColumns;
  for (const row of rows) {
    const [place = ''] = filled(row.slice(0, 1));
    if (place.startsWith(roundKey)) {
      language ??= place.slice(roundKey.length);
      // Some write beside the question rather than into the yellow cell.
      const [, , beside = '', cell = '', ...others] = row.slice(0, mostColumns);
      const [office, ...more] = filled([cell, beside, ...others]).filter(
        (said) => !isCellError(said) && !isSent(said),
      );
      // Of the sheets of a workbook, one may be a copy that is not signed.
      if (by === undefined) by = office?.replace(/\s+/g, ' ');
      else if (office !== undefined && office !== by) outside.push(office);
      outside.push(...more, ...filled(row.slice(mostColumns)));
      continue;
    }
    const [, key, version] = /^(\S+#\S+) (\S+)$/.exec(place) ?? [];
    if (key === undefined || version === undefined) {
      const heads = findHeads(row);
      if (heads) columns = heads.columns;
      outside.push(...filled(row).filter((cell) => !isSent(cell)));
      continue;
    }
    if (!columns) throw new Refusal('command.review.heads');
    const known = columns;
    const at = (column: RoundColumn) => row[known[column]] ?? '';
    const taken = new Set([0, ...Object.values(known)]);
    // What is written beside the table is said about the text of its row.
    const note = filled([
      at('note'),
      ...row.filter((_, index) => !taken.has(index)),
      behindAddress(at('page')),
    ]).join(' / ');
    texts.push({
      key,
      version,
      beside: at('original'),
      text: at('text'),
      ...readSign(at('sign')),
      note,
    });
  }
  return { language, by, texts, outside };
}
