import type { AuthorKey } from '../../i18n/phrase.ts';
import { labelsPart, totalWords } from '../form/total-words.ts';
import type { HeaderKey } from '../form/label-index.ts';
import { foldWords } from '../../i18n/fold.ts';
import { readChoice } from '../values/read-choice.ts';
import { listOptions } from '../values/option-list.ts';
import type { Cell, SheetRow } from '../workbook/model.ts';
import { readPhrase } from '../words/read-phrase.ts';
import { findPlace, readPlace } from './find-place.ts';
import type { TableColumn } from './find-tables.ts';
import { isText, type WordTools } from './tools.ts';

export type RowKind =
  | { readonly kind: 'return' }
  /** Column numbers, row numbers only, or a repeated header. */
  | { readonly kind: 'skip'; readonly code: AuthorKey | undefined }
  | { readonly kind: 'total'; readonly cell: Cell }
  | { readonly kind: 'note'; readonly cell: Cell }
  /** A heading of unknown meaning, which ends the group above it. */
  | { readonly kind: 'ending'; readonly cell: Cell }
  /** Applies to all rows below it: their region, or an answer they share. */
  | {
      readonly kind: 'group';
      readonly cell: Cell;
      readonly key: HeaderKey;
      readonly value: string;
    };

const hasForm = (text: string, form: string): boolean =>
  readPhrase(text).words.some(({ forms }) => forms.has(form));

/** True for the label of a total row: `TOPLAM`, `Ara toplam (5 küme)`, `İzmir toplamı`. */
export function saysTotal(text: string): boolean {
  const folded = foldWords(text);
  const bare = folded.replace(/\s*\d[\d ]*$/, '').trim();
  if (totalWords.has(bare) || labelsPart(text)) return true;
  const { words } = readPhrase(text);
  const [first] = words;
  const last = words.at(-1);
  const isTotal = (word: typeof first) => word?.forms.has('#total') === true;
  return words.length <= 3 && (isTotal(first) || isTotal(last)) && !hasForm(text, '#name');
}

/** True for a note, or the author or date of the list. */
function isNote({ text }: Cell): boolean {
  const clean = text.trim();
  if (/^(?:\*|†|‡|\d\)|[-–•]\s)/u.test(clean) || clean.length > 120) return true;
  const { words } = readPhrase(clean);
  const [first] = words;
  const isAside = first?.forms.has('#note') || first?.forms.has('#source');
  return isAside === true && (words.length === 1 || /[:：]/u.test(clean));
}

const countsUp = (cells: readonly Cell[]): boolean => {
  const signs = cells.map(({ text }) => text.replace(/[\s().]/g, '').toUpperCase());
  const counted = (make: (n: number) => string) => signs.every((sign, n) => sign === make(n));
  return (
    cells.length > 2 &&
    (counted((n) => String(n + 1)) || counted((n) => String.fromCharCode(65 + n)))
  );
};

/** Answer shared by a group of rows, if its text matches an option of a question without a column. */
function groupAnswer(
  text: string,
  asked: ReadonlySet<HeaderKey>,
  { form, likely }: WordTools,
): { key: HeaderKey; value: string } | undefined {
  // In free-form lists, `Gelişme aşamasındakiler` heads the rows for which that option is ticked.
  const [base = '', option] = likely(text)?.key.split('=') ?? [];
  for (const { key, value, holds } of form.fields) {
    if (value.kind !== 'code' || holds !== 'stage' || asked.has(key)) continue;
    const reading = readChoice(
      { kind: 'text', value: text, text },
      listOptions(value.options),
      'en',
    );
    if (reading.kind === 'value') return { key, value: reading.value };
    if (key === base && option !== undefined) return { key, value: option };
  }
  return undefined;
}

/**
 * Classify a row.
 * @param keyAt keys of the mapped columns
 */
export function judgeRow(
  { cells }: SheetRow,
  columns: readonly TableColumn[],
  keyAt: ReadonlyMap<number, HeaderKey>,
  isKnownName: (text: string) => boolean,
  tools: WordTools,
): RowKind {
  const named = cells.filter(({ column }) => keyAt.has(column));
  const texts = cells.filter(isText);
  const headed = columns.filter(({ column, texts: over }) => {
    const own = cells.find((cell) => cell.column === column);
    return own !== undefined && foldWords(own.text) === foldWords(over.at(-1) ?? '');
  });
  if (headed.length > 1 && headed.length * 2 > columns.length)
    return { kind: 'skip', code: 'form.row.header' };
  if (countsUp(cells)) return { kind: 'skip', code: 'form.row.header' };
  const nameColumn = [...keyAt].find(([, key]) => key === tools.nameKey)?.[0];
  const name = cells.find(({ column }) => column === nameColumn);
  const total = texts.find(({ text }) => saysTotal(text));
  if (total && (!name || name === total) && !isKnownName(total.text))
    return { kind: 'total', cell: total };
  const [first] = texts;
  const isAlone =
    texts.length === 1 &&
    cells.length <= 2 &&
    cells.every((cell) => cell === first || /^\d{1,3}\.?$/.test(cell.text.trim()));
  if (first && isAlone && cells.length === 1) {
    if (isKnownName(first.text)) return { kind: 'return' };
    const place =
      tools.regions &&
      (readPlace(first.text, tools.regions) ?? findPlace(first.text, tools.regions));
    const asked = new Set(keyAt.values());
    if (place && !asked.has('region'))
      return { kind: 'group', cell: first, key: 'region', value: place };
    const answer = groupAnswer(first.text, asked, tools);
    if (answer) return { kind: 'group', cell: first, ...answer };
    if (place) return { kind: 'group', cell: first, key: 'region', value: place };
    if (columns.length > 1) return { kind: isNote(first) ? 'note' : 'ending', cell: first };
  }
  if (first && texts.length > 0 && texts.every(isNote)) return { kind: 'note', cell: first };
  if (named.length === 0)
    return texts.length > 0 && first
      ? { kind: 'note', cell: first }
      : { kind: 'skip', code: undefined };
  return { kind: 'return' };
}
