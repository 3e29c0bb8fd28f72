import { cleanLine } from '../../i18n/clean-text.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import type { CodedLabel, CodeReader } from './code-reader.ts';
import type { CodedText } from './label-text.ts';

/** A cell with a code, alone or next to words. */
interface CodedCell extends CodedText {
  readonly text: string;
  /** Undefined if the list lacks the code. */
  readonly label: CodedLabel | undefined;
}

/** Fewer letters than this may just number labels: `A. Industry`, `B. Trade`. */
const longestNumbering = 8;

/** A letter joined to a word, such as `E-Ticaret`, is no code. */
const isJoined = (text: string): boolean => /^\p{Lu}[-.]\p{L}/u.test(text);

/** A letter before words needs a capital or punctuation after it: `C Manufacturing`, not `A few`. */
const isSentence = (text: string): boolean => /^\p{Lu} \p{Ll}/u.test(text);

/** True for an abbreviation of the words: `Women (W)`. */
export const isInitial = ({ code, words }: CodedText): boolean =>
  code.length === 1 &&
  words.split(/[^\p{L}]+/u).some((word) => word.toLocaleUpperCase().startsWith(code));

/** Split a code from its words; a division needs both digits. */
function readCoded(typed: string, codes: CodeReader): CodedCell | undefined {
  const text = cleanLine(typed);
  const coded = codes.sections?.split(text);
  if (!coded || /^\d(?:\D|$)/.test(coded.code)) return undefined;
  const isAlone = coded.words === '' && !/^\d/.test(text);
  if (!isAlone && !/\p{L}{3}/u.test(coded.words)) return undefined;
  if (isJoined(text) || isSentence(text)) return undefined;
  return { ...coded, text, label: codes.read(coded.code) };
}

/** Codes of a cell: of its whole text, or of several answers. Labels may contain semicolons too. */
function codesIn(text: string, codes: CodeReader): readonly CodedCell[] {
  const several = text.split(/[;\r\n]+/u).flatMap((part) => readCoded(part, codes) ?? []);
  const whole = several.length > 1 ? undefined : readCoded(text, codes);
  return whole ? [whole] : several;
}

/** Texts of each row and column; columns omit cells alone in their row, which are titles. */
function linesOf({ rows }: Sheet): readonly (readonly string[])[] {
  const byRow = rows.map(({ cells }) =>
    cells.flatMap(({ kind, text }) => (kind === 'text' ? [text] : [])),
  );
  const columns = new Map<number, string[]>();
  for (const { cells } of rows.filter((row) => row.cells.length > 1))
    for (const { kind, column, text } of cells)
      if (kind === 'text') columns.set(column, [...(columns.get(column) ?? []), text]);
  return [...byRow, ...columns.values()];
}

/** True for A, B, C … or 01, 02, 03 … in a short list: labels numbered in order. */
function isNumbering(codes: readonly string[]): boolean {
  if (codes.length >= longestNumbering) return false;
  const [first = ''] = codes;
  const at = (code: string) => (/^\d+$/.test(code) ? Number(code) : code.charCodeAt(0));
  return ['A', '01'].includes(first) && codes.every((code, n) => at(code) === at(first) + n);
}

/**
 * Labels of a workbook that name a sector by a code next to foreign words, such as `C — Przetwórstwo`. A code
 * counts if its row or column has several, and no words in the file contradict it: that would be another
 * classification.
 * @param isOther true for words that name something else, such as a total or the measure
 */
export function findCodedLabels(
  { sheets }: Workbook,
  codes: CodeReader,
  isOther: (words: string) => boolean,
): ReadonlyMap<string, CodedLabel> {
  const found = new Map<string, CodedLabel>();
  if (!codes.sections?.hasActivities) return found;
  for (const line of sheets.filter(({ hidden }) => !hidden).flatMap(linesOf)) {
    const coded = [...new Set(line)].flatMap((text) => codesIn(text, codes));
    if (isNumbering(coded.map(({ code }) => code))) continue;
    const named = coded.filter(
      (one) => !isInitial(one) && !(one.words !== '' && isOther(one.words)),
    );
    const contradicts = ({ words, label }: CodedCell) => {
      const liked = codes.surelyLikes(words);
      const meant = label?.kind === 'open' ? label.near : label ? [label.id] : [];
      const isLike = meant.some((id) => liked.has(id) || codes.likes(words).has(id));
      return liked.size > 0 && meant.length > 0 && !isLike;
    };
    if (named.some(contradicts)) return new Map();
    if (new Set(named.map(({ code }) => code)).size < 2) continue;
    for (const { text, label } of named) if (label) found.set(text, label);
  }
  return found;
}
