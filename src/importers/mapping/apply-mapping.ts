import type { ImportMapping } from '../../schemas/import-mapping.ts';
import { passedOver, stillOpen } from '../../schemas/import-mapping.ts';
import { compactHeader } from '../form/column-index.ts';
import type { FilledForm } from '../form/filled-form.ts';
import type { HeaderKey, LabelIndex, NamedHeader } from '../form/label-index.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { NumberHint } from '../values/number-hint.ts';
import type { OptionList } from '../values/option-list.ts';
import type { Cell } from '../workbook/model.ts';

/** A header as written in a mapping: its texts, outermost first, joined by dashes. */
export const headerName = (texts: readonly string[]): string => texts.map(cleanLine).join(' – ');

/**
 * Header index in which a mapping takes precedence: the default names of its keys are ignored in the same table.
 * Skipped columns get the key `passedOver`, open ones `stillOpen`; both still help to locate the header.
 */
export function mapHeaders(index: LabelIndex, { columns }: ImportMapping): LabelIndex {
  const named = new Map(
    Object.entries(columns).map(([header, key]) => [compactHeader(header), key]),
  );
  if (named.size === 0) return index;
  const lookUp = (texts: readonly string[]): HeaderKey | undefined =>
    named.get(compactHeader(texts.join(' '))) ?? named.get(compactHeader(texts.at(-1) ?? ''));
  return {
    ...index,
    find: (texts) => {
      const key = lookUp(texts);
      return key === undefined ? index.find(texts) : [key];
    },
    settle: (headers) => {
      const isNamed = ({ texts }: NamedHeader) => lookUp(texts) !== undefined;
      const taken = new Set(headers.filter(isNamed).flatMap(({ keys }) => keys));
      const free = headers.map((one) =>
        isNamed(one) ? one : { ...one, keys: one.keys.filter((key) => !taken.has(key)) },
      );
      const settled = index.settle?.(free) ?? free.map(({ keys }) => keys);
      return free.map((one, n) => (isNamed(one) ? one.keys : (settled[n] ?? one.keys)));
    },
  };
}

/** An option list in which given words override any other meaning. */
export function withWords(
  list: OptionList,
  words: Iterable<readonly [word: string, id: string]>,
): OptionList {
  const own = [...words].filter(([, id]) => list.optionById.has(id));
  if (own.length === 0) return list;
  const means = new Map(own.map(([word, id]) => [foldWords(word), new Set([id])]));
  // Other spellings of such words must not match another option exactly.
  const exact = [...list.byName].filter(([name]) => !means.has(foldWords(name)));
  return {
    ...list,
    byName: new Map(exact),
    byFolded: new Map([...list.byFolded, ...means]),
  };
}

/** An option list with the words of a mapping. */
export const mapWords = (list: OptionList, { words }: ImportMapping, key: string): OptionList =>
  withWords(list, Object.entries(words[key] ?? {}));

const compared = (text: string) => cleanLine(text).toLowerCase();

/** Predicate for cells without an answer: a missing-value mark or a skipped word. */
export function findMissing({ missing, words }: ImportMapping) {
  const marks = new Set(
    Object.entries(missing).flatMap(([mark, is]) =>
      is === 'no' || is === stillOpen ? [] : [compared(mark)],
    ),
  );
  const passed = new Map(
    Object.entries(words).map(([key, own]) => [
      key,
      new Set(
        Object.entries(own).flatMap(([word, id]) => (id === passedOver ? [compared(word)] : [])),
      ),
    ]),
  );
  return (key: HeaderKey, text: string): boolean => {
    const found = compared(text);
    return marks.has(found) || passed.get(key)?.has(found) === true;
  };
}

/** A synthetic cell for a value that all rows share. */
function constantCell(row: number, value: string): Cell {
  return { address: `A${row}`, row, column: 1, kind: 'text', value, text: value };
}

/** Drop missing-value marks from forms and add the constants of the mapping. */
export function mapForms(forms: readonly FilledForm[], mapping: ImportMapping): FilledForm[] {
  const isMissing = findMissing(mapping);
  const constants = Object.entries(mapping.constants);
  return forms.map((form) => {
    // A column of the file takes precedence over a constant.
    const added = constants.filter(([key]) => !form.asked.has(key));
    const cells = [...form.cells].filter(([key, { text }]) => !isMissing(key, text));
    return {
      ...form,
      cells: new Map([
        ...cells,
        ...added.map(([key, value]) => [key, constantCell(form.place.row, value)] as const),
      ]),
      asked: new Set([...form.asked, ...added.map(([key]) => key)]),
    };
  });
}

/** Number format given by a mapping, if any. */
export function mappedHint({ numbers }: ImportMapping, file: string): NumberHint | undefined {
  if (numbers === undefined) return undefined;
  return { decimal: { sign: numbers === 'decimal-comma' ? ',' : '.', by: file } };
}
