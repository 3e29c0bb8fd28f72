import { answerWords } from '../form/answer-words.ts';
import type { HeaderKey } from '../form/label-index.ts';
import { foldWords } from '../../i18n/fold.ts';
import { readNumber } from '../values/read-number.ts';
import { typedText } from '../values/typed.ts';
import { readPhrase } from '../words/read-phrase.ts';
import type { Cell, Sheet, SheetRow } from '../workbook/model.ts';
import { type ClustersAcross, findAcross } from './clusters-across.ts';
import { findList, type FoundList, isListRow, listBelow, listCells } from './find-lists.ts';
import { readUnit } from './header-units.ts';
import { isText, isTickText, type LikelyKey, type WordTools } from './tools.ts';

export interface CardLine {
  readonly label: Cell;
  /** Outermost first: heading, question, column header, label. */
  readonly texts: readonly string[];
  /** Undefined if left blank. */
  readonly answer: Cell | undefined;
  /** Field key, for a line in a table of its question. */
  readonly key?: HeaderKey;
}

/** Lines of a sheet by answer column. */
export interface FoundLines {
  readonly columns: ReadonlyMap<number, readonly CardLine[]>;
  /** Headers of these columns, for one cluster per column. */
  readonly heads: ReadonlyMap<number, Cell>;
}

const says = (text: string, ...concepts: string[]): boolean => {
  const { words } = readPhrase(text);
  return (
    words.length > 0 && words.every(({ forms }) => concepts.some((concept) => forms.has(concept)))
  );
};

/** True for a header of answers, as in our forms or in common use. */
const isAnswerHead = ({ text }: Cell): boolean =>
  answerWords.has(foldWords(text)) || says(text, '#answer');

/** True for a row that heads labels and answers: `Gösterge | Değer | Birim`. */
const headsLines = ({ cells }: SheetRow): boolean =>
  cells.every(({ text }) => says(text, '#question', '#answer', '#value', '#unit', '#order'));

interface Seen {
  readonly row: SheetRow;
  readonly labels: readonly (LikelyKey & { readonly cell: Cell })[];
}

function see(row: SheetRow, tools: WordTools): Seen {
  const labels = row.cells.filter(isText).flatMap((cell) => {
    const found = tools.likely(cell.text.trim());
    return found ? [{ ...found, cell }] : [];
  });
  return { row, labels };
}

const isBox = (key: HeaderKey): boolean => key.includes('=');

/** True for an option below a question, with boxes next to it or in the lines below. */
function isListed(seen: readonly Seen[], at: number, cell: Cell): boolean {
  const own = seen[at]?.labels.find((label) => label.cell === cell);
  if (!own) return false;
  for (const step of [-1, 1]) {
    const other = seen[at + step];
    const label = other?.labels.find((one) => one.cell.column === cell.column);
    const first = other?.row.cells[0];
    if (
      label &&
      label.group === own.group &&
      label.key !== own.key &&
      first?.column === cell.column
    )
      return true;
  }
  return false;
}

/** Split the cells of a row into labels and answers. */
function splitRow(
  seen: readonly Seen[],
  at: number,
  tools: WordTools,
): { labels: Cell[]; answers: Cell[] } {
  const line = seen[at];
  if (!line) return { labels: [], answers: [] };
  const { cells } = line.row;
  const labels: Cell[] = [];
  const answers: Cell[] = [];
  for (const [n, cell] of cells.entries()) {
    const label = line.labels.find((one) => one.cell === cell);
    const isNumbering =
      n === 0 && /^\s*[a-z]?\d{1,2}\s*[.)]?\s*$/iu.test(cell.text) && cells.length > 1;
    if (isNumbering) continue;
    const isFirst = labels.length === 0;
    const next = cells[n + 1];
    if (isFirst && isText(cell)) labels.push(cell);
    else if (
      answers.length === 0 &&
      label &&
      isText(cell) &&
      (isListed(seen, at, cell) || (next && isBoxed(label, next, line.labels, tools)))
    )
      labels.push(cell);
    else answers.push(cell);
  }
  return { labels, answers };
}

/** Score of a text next to an answer needed to count as a label. */
const sureLabel = 0.75;

/** True if a cell answers the label next to it. */
function isBoxed(
  { key, score }: Seen['labels'][number],
  next: Cell,
  labels: Seen['labels'],
  { targetByKey }: WordTools,
): boolean {
  if (labels.some(({ cell }) => cell === next)) return false;
  const fits = targetByKey.get(key)?.judge([next]);
  const isFit = fits !== undefined && fits > 0;
  return isFit && (isBox(key) ? !isText(next) : !isText(next) || score >= sureLabel);
}

/** Column headers, if the row heads a small table within a card; otherwise empty. */
function headsColumns(row: SheetRow, next: SheetRow | undefined, tools: WordTools): Cell[] {
  const [first, ...others] = row.cells;
  if (!first || !next || next.row > row.row + 2 || others.length === 0) return [];
  const heads = row.cells.filter(
    (cell) => isText(cell) && (cell !== first || next.cells[0]?.column !== first.column),
  );
  const own = heads.filter((cell) => cell !== first);
  if (own.length !== others.length || !own.every(({ text }) => tools.isHeadish(text.trim())))
    return [];
  const below = next.cells.filter(({ column }) => own.some((head) => head.column === column));
  const asked = tools.likely(first.text.trim())?.key;
  const judge = asked === undefined ? undefined : tools.targetByKey.get(asked)?.judge;
  // `Aşama | Gelişme` is a question with its answer.
  if (judge && (judge(own) ?? 0) > 0) return [];
  return below.length > 0 && below.every((cell) => !isText(cell)) ? own : [];
}

/** A line of a sheet with clusters across: its label, with a unit next to it, and one answer each. */
function acrossLine(
  { cells }: SheetRow,
  { labels, heads }: ClustersAcross,
): { label: Cell; text: string; answers: readonly Cell[] } | undefined {
  const label = cells.findLast((cell) => cell.column <= labels && isText(cell));
  if (!label) return undefined;
  const answers = cells.filter(({ column }) => heads.some((head) => head.column === column));
  const from = heads[0]?.column ?? labels;
  const unit = cells.find((cell) => cell.column > labels && cell.column < from && isUnit(cell));
  const text = label.text.trim();
  return { label, text: unit ? `${text} (${unit.text.trim()})` : text, answers };
}

/** Lines of a sheet with one question each. */
export function findLines(
  { rows }: Sheet,
  isKnownName: (text: string) => boolean,
  tools: WordTools,
): FoundLines {
  const seen = rows.map((row) => see(row, tools));
  const columns = new Map<number, CardLine[]>();
  const clusterHeads = new Map<number, Cell>();
  let across: ClustersAcross | undefined;
  let heading: string | undefined;
  let question: string | undefined;
  let list: (FoundList & { row: number; number: number }) | undefined;
  let headed: (FoundList & { number: number }) | undefined;
  let grid: { title: string | undefined; heads: readonly Cell[]; last: number } | undefined;
  for (const [at, row] of rows.entries()) {
    const previous = rows[at - 1];
    if (grid && previous && row.row > previous.row + 1) grid = undefined;
    const heads = findAcross(rows, at, isKnownName, tools);
    if (heads) {
      across = heads;
      heading = undefined;
      for (const cell of heads.heads) clusterHeads.set(cell.column, cell);
      continue;
    }
    if (row.cells.length > 1 && (row.cells.some(isAnswerHead) || headsLines(row))) continue;
    const line = across && acrossLine(row, across);
    if (line) {
      if (line.answers.length === 0) heading = line.text;
      const texts = heading === undefined ? [line.text] : [heading, line.text];
      for (const answer of line.answers)
        put(columns, answer.column, { label: line.label, texts, answer });
      continue;
    }
    const cells = list && row.row === list.row + 1 && listCells(list, list.number, row);
    if (list && cells) {
      for (const [key, answer] of cells)
        put(columns, 0, { label: answer, texts: [key], answer, key });
      list = { ...list, row: row.row, number: list.number + 1 };
      continue;
    }
    const below = headed && listCells(headed, headed.number, row);
    if (headed && below && isListRow(row, tools)) {
      for (const [key, answer] of below)
        put(columns, 0, { label: answer, texts: [key], answer, key });
      headed = { ...headed, number: headed.number + 1 };
      continue;
    }
    headed = undefined;
    const found = rows[at + 1]?.row === row.row + 1 ? findList(row, heading, tools) : undefined;
    list = found && { ...found, row: row.row, number: 1 };
    if (found) continue;
    const inner = headsColumns(row, rows[at + 1], tools);
    if (inner.length > 0) {
      const [title] = row.cells.filter((cell) => !inner.includes(cell));
      grid = { title: title?.text.trim(), heads: inner, last: at };
      continue;
    }
    const { labels, answers } = splitRow(seen, at, tools);
    const [first] = labels;
    if (!first) continue;
    const isIndented = question !== undefined && first.column > 1 && labels.length === 1;
    if (labels.length === 1 && answers.length === 0 && !isIndented) {
      heading = first.text.trim();
      question = undefined;
      headed = listBelow(heading, rows[at + 1], tools);
    }
    if (labels.length > 1) question = first.text.trim();
    else if (!isIndented) question = undefined;
    const outer = [heading, isIndented ? question : undefined].filter((one) => one !== undefined);
    const label = labels.at(-1) ?? first;
    const texts = labels.map(({ text }) => text.trim());
    if (answers.length === 0) {
      if (label !== first || isIndented)
        put(columns, 0, { label, texts: [...outer, ...texts], answer: undefined });
      continue;
    }
    const pairs = pairUp(answers, tools);
    if (pairs) {
      put(columns, 0, { label, texts: [...outer, ...texts], answer: answers[0] });
      for (const { cell, answer } of pairs)
        put(columns, 0, { label: cell, texts: [...outer, cell.text.trim()], answer });
      continue;
    }
    const [only, unit] = answers;
    if (only && unit && answers.length === 2 && !grid && isUnit(unit)) {
      const inner = `${label.text.trim()} (${unit.text.trim()})`;
      put(columns, 0, { label, texts: [...outer, ...texts.slice(0, -1), inner], answer: only });
      continue;
    }
    for (const answer of answers) {
      const head = grid?.heads.find(({ column }) => column === answer.column);
      const over = head ? [grid?.title, head.text.trim()].filter((one) => one !== undefined) : [];
      put(columns, 0, { label, answer, texts: [...outer, ...over, ...texts] });
    }
  }
  return { columns, heads: clusterHeads };
}

function put(columns: Map<number, CardLine[]>, column: number, line: CardLine): void {
  columns.set(column, [...(columns.get(column) ?? []), line]);
}

/** True if a cell next to an answer is the unit of its number. */
const isUnit = ({ text, kind }: Cell): boolean =>
  kind === 'text' && !isTickText(text) && (readUnit(text) !== undefined || isCounted(text));

/** True for a counting word after a number: `kişi`, `adet`, `%`. */
function isCounted(text: string): boolean {
  const reading = readNumber(typedText(`1 ${text}`));
  return reading.kind === 'value' || /^\s*%\s*$/.test(text) || says(text, '#number', '#unit');
}

/** Further label–answer pairs on one line: `Küme adı: X | İl: Y`. */
function pairUp(
  answers: readonly Cell[],
  tools: WordTools,
): { cell: Cell; answer: Cell }[] | undefined {
  const rest = answers.slice(1);
  if (rest.length === 0 || rest.length % 2 !== 0) return undefined;
  const pairs: { cell: Cell; answer: Cell }[] = [];
  for (let n = 0; n < rest.length; n += 2) {
    const [cell, answer] = [rest[n], rest[n + 1]];
    if (!cell || !answer || !isText(cell) || !tools.likely(cell.text.trim())) return undefined;
    pairs.push({ cell, answer });
  }
  return pairs;
}
