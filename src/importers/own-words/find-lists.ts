import { locales } from '../../i18n/locales.ts';
import { maxRows } from '../../domain/survey/kinds/list.ts';
import type { HeaderKey } from '../form/label-index.ts';
import { wholeOf } from '../form/survey-targets.ts';
import { readPhrase, type PhraseWord } from '../words/read-phrase.ts';
import type { Cell, SheetRow } from '../workbook/model.ts';
import { isText, type WordTools } from './tools.ts';

/** A small table of a list question within a card. */
export interface FoundList {
  readonly id: string;
  readonly most: number;
  readonly columns: ReadonlyMap<number, string>;
}

const wordsOf = (texts: readonly string[]): PhraseWord[] =>
  texts.flatMap((text) => readPhrase(text).words);

const same = (a: PhraseWord, b: PhraseWord): boolean =>
  [...a.forms].some((form) => b.forms.has(form));

/** Whether all words of a text are among the given words. */
const isWithin = (text: string, words: readonly PhraseWord[]): boolean => {
  const own = readPhrase(text).words;
  return own.length > 0 && own.every((word) => words.some((other) => same(word, other)));
};

/**
 * The list question with the columns named in a row: `Kurum | Ülke | Yapılan | Planlanan`. Undefined without a
 * match, or on a tie.
 */
export function findList(
  { cells }: SheetRow,
  heading: string | undefined,
  { form }: WordTools,
): FoundList | undefined {
  const texts = cells.filter(isText);
  if (texts.length !== cells.length || texts.length === 0) return undefined;
  const found = form.items.flatMap((item): (FoundList & { fit: number })[] => {
    if (!('question' in item) || item.question.kind !== 'list') return [];
    const { id, columns, most = maxRows, title } = item.question;
    const isTitled =
      heading !== undefined && isWithin(heading, wordsOf(locales.map((locale) => title[locale])));
    const named = new Map<number, string>();
    for (const cell of texts) {
      const meant = columns.filter(
        ({ id: column, label }) =>
          ![...named.values()].includes(column) &&
          isWithin(cell.text, wordsOf(locales.map((locale) => label[locale]))),
      );
      const [one] = meant;
      if (one && meant.length === 1) named.set(cell.column, one.id);
    }
    const rest = texts.filter(({ column }) => !named.has(column));
    const isAll = rest.every(({ text }) =>
      wordsOf([text]).every(({ forms }) => forms.has('#order')),
    );
    const fit = named.size + (isTitled ? 1 : 0);
    return isAll && fit >= 2 ? [{ id, most, columns: named, fit }] : [];
  });
  const [best, second] = found.sort((a, b) => b.fit - a.fit);
  return best && best.fit > (second?.fit ?? 0) ? best : undefined;
}

/** Cells of a list row, by the field keys they fill. */
export function listCells(
  { id, most, columns }: FoundList,
  number: number,
  { cells }: SheetRow,
): Map<HeaderKey, Cell> | undefined {
  const own = cells.flatMap((cell) => {
    const column = columns.get(cell.column);
    return column === undefined ? [] : [[`${id}.${number}.${column}`, cell] as const];
  });
  return own.length === 0 || number > most ? undefined : new Map(own);
}

/** True for a row of a list without column headers: its number and a text that is no question. */
export function isListRow({ cells }: SheetRow, tools: WordTools): boolean {
  const texts = cells.filter(isText);
  const [only, ...others] = texts;
  return only !== undefined && others.length === 0 && !tools.likely(only.text.trim());
}

/** The list question named by a heading with list rows below it: `1 | Sanayi Odası`. */
export function listBelow(
  heading: string,
  next: SheetRow | undefined,
  tools: WordTools,
): (FoundList & { number: number }) | undefined {
  const keys = tools.meant(heading);
  const item = tools.form.items.find(
    (one) =>
      'question' in one && one.question.kind === 'list' && keys.includes(wholeOf(one.question.id)),
  );
  const text = next?.cells.find(isText);
  if (!item || !('question' in item) || !next || !text) return undefined;
  const { id, columns, most = maxRows } = item.question;
  const [first] = columns;
  if (!first || !isListRow(next, tools)) return undefined;
  return { id, most, columns: new Map([[text.column, first.id]]), number: 1 };
}
