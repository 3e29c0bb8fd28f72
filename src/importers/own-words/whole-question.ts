import type { AuthorKey } from '../../i18n/phrase.ts';
import type { FormItem, SurveyForm } from '../../domain/survey/compile-form.ts';
import { conjunctionPattern } from '../../i18n/conjunctions.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { choiceOptions } from '../form/judge-kind.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { ImportMapping } from '../../schemas/import-mapping.ts';
import { findMissing, mapWords } from '../mapping/apply-mapping.ts';
import { askFor } from '../mapping/ask-word.ts';
import type { Remark } from '../remark.ts';
import type { OptionList } from '../values/option-list.ts';
import { readChoice } from '../values/read-choice.ts';
import { readSeveral } from '../values/read-several.ts';
import { findUnanswered } from '../values/unanswered.ts';
import { typedText } from '../values/typed.ts';
import type { Cell } from '../workbook/model.ts';
import { readPhrase } from '../words/read-phrase.ts';

/** Separators of labelled numbers; a comma may be part of a number. */
const betweenCounts = new RegExp(
  String.raw`[;\n•|]+|,(?!\d{3}(?!\d))\s*|${conjunctionPattern}`,
  'u',
);

/** Cells for the fields of a question, or the remark that refuses it. */
export interface WholeReading {
  readonly cells: ReadonlyMap<HeaderKey, Cell>;
  readonly remarks: readonly Remark[];
}

/** Words in cells that answer a whole question, by column key: `q12*`. */
export interface WholeWords {
  /** Options of a multiple-choice or ranked question, by field key. */
  optionsOf(key: HeaderKey): OptionList;
  /** True for a text that is no answer. */
  isMissing(key: HeaderKey, text: string): boolean;
}

/** Options of a whole question; empty if it has none. */
export const wholeOptions = ({ fields }: SurveyForm, key: HeaderKey): OptionList =>
  choiceOptions(fields.filter((field) => field.key.startsWith(`${key.slice(0, -1)}.`)));

/** Words of whole questions, with those of a mapping. */
export function wholeWords(form: SurveyForm, mapping?: ImportMapping): WholeWords {
  const lists = new Map<HeaderKey, OptionList>();
  return {
    isMissing: mapping ? findMissing(mapping) : () => false,
    optionsOf: (key) => {
      const plain = lists.get(key) ?? wholeOptions(form, key);
      const list = mapping && !lists.has(key) ? mapWords(plain, mapping, key) : plain;
      lists.set(key, list);
      return list;
    },
  };
}

/** Remark on one of the answers in a cell, as a question if its word is unknown. */
function askIn(key: HeaderKey, cell: Cell, remark: Remark, list: OptionList, locale: Locale) {
  const reading = readChoice(typedText(String(remark.values.found ?? '')), list, locale);
  return askFor(key, cell, remark, reading.kind === 'refused' ? reading.readings : []);
}

const textCell = ({ address, row, column }: Cell, text: string): Cell => ({
  address,
  row,
  column,
  text,
  kind: 'text',
  value: text,
});

const refuse = (code: AuthorKey, found: string): WholeReading => ({
  cells: new Map(),
  remarks: [{ code, values: { found }, severity: 'error' }],
});

const partsOf = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The default column of a count table, where none is named. */
function usualColumn(
  columns: readonly { readonly id: string; readonly within?: string | undefined }[],
) {
  const usual = columns.filter(({ within }) => within === undefined);
  return usual.length === 1 ? usual[0]?.id : undefined;
}

/** Parse numbers with row labels: `mikro 40, küçük 20`. */
export function readCounts(cell: Cell, item: FormItem): WholeReading {
  if (!('question' in item)) return refuse('form.whole.counts', cell.text);
  const { id, fields, columns } = item.question;
  const column = usualColumn(columns);
  const unanswered = findUnanswered(cell.text);
  if (unanswered) return { cells: new Map(), remarks: [unanswered] };
  const rows = fields.map((row) => ({
    row: row.id,
    names: locales.flatMap((locale) => readPhrase(row.label[locale]).words),
  }));
  const cells = new Map<HeaderKey, Cell>();
  for (const part of partsOf(cell.text, betweenCounts)) {
    const numbers = part.match(/\d[\d\s.]*/g) ?? [];
    const { words } = readPhrase(part.replaceAll(/\d[\d\s.]*/g, ' '));
    const meant = rows.filter(({ names }) =>
      words.some((word) =>
        names.some((name) =>
          [...name.forms].some((form) => word.forms.has(form) && form !== '#size'),
        ),
      ),
    );
    const [one, ...others] = meant;
    const [number, ...more] = numbers;
    if (
      !one ||
      others.length > 0 ||
      number === undefined ||
      more.length > 0 ||
      column === undefined
    )
      return refuse('form.whole.counts', part);
    const key = `${id}.${one.row}.${column}`;
    if (cells.has(key)) return refuse('form.whole.counts', part);
    cells.set(key, textCell(cell, number.trim()));
  }
  return { cells, remarks: [] };
}

/** Parse a list in one cell, separated by semicolons, line breaks or commas. */
export function readItems(cell: Cell, item: FormItem): WholeReading {
  if (!('question' in item)) return refuse('form.whole.list', cell.text);
  const { id, columns, most = 5 } = item.question;
  const [column] = columns;
  const unanswered = findUnanswered(cell.text);
  if (unanswered) return { cells: new Map(), remarks: [unanswered] };
  const coarse = partsOf(cell.text, /[;\n•|]+/u);
  const parts = (coarse.length > 1 ? coarse : partsOf(cell.text, /,\s+/u)).map((part) =>
    part.replace(/^\s*(?:\d{1,2}[.)]|[-–•])\s*/u, ''),
  );
  if (!column || parts.length > most) return refuse('form.whole.list', cell.text);
  return {
    cells: new Map(
      parts.map((part, n) => [`${id}.${n + 1}.${column.id}`, textCell(cell, part)] as const),
    ),
    remarks: [],
  };
}

/** Parse the options of a multiple-choice question, with their shares and words. */
export function readOptions(
  cell: Cell,
  key: HeaderKey,
  { optionsOf, isMissing }: WholeWords,
  hasField: (key: HeaderKey) => boolean,
  locale: Locale,
): WholeReading {
  const list = optionsOf(key);
  const reading = readSeveral(cell, list, locale, {
    readOne: readChoice,
    isMissing: (part) => isMissing(key, part),
    holds: (id, beside) => hasField(`${id}.${beside}`),
  });
  const chosen = reading.kind === 'value' ? reading.value : [];
  const beside = (field: HeaderKey, text: string | undefined) =>
    text === undefined ? [] : [[field, textCell(cell, text)] as const];
  return {
    cells: new Map(
      chosen.flatMap(({ id, share, text }) => [
        [id, textCell(cell, 'x')] as const,
        ...beside(`${id}.share`, share),
        ...beside(`${id}.text`, text),
      ]),
    ),
    remarks: reading.remarks.map((remark) => askIn(key, cell, remark, list, locale)),
  };
}

/** Parse ranked options: `1. İhracat, 2. Tasarım`, or most important first. */
export function readRanks(
  cell: Cell,
  key: HeaderKey,
  { optionsOf, isMissing }: WholeWords,
  locale: Locale,
): WholeReading {
  const options = optionsOf(key);
  const unanswered = findUnanswered(cell.text);
  if (unanswered) return { cells: new Map(), remarks: [unanswered] };
  const parts = partsOf(cell.text, /[;\n•|>]+|,\s*|(?<=\D)\s+(?=\d\s*[.)])/u);
  const cells = new Map<HeaderKey, Cell>();
  const remarks: Remark[] = [];
  for (const [n, part] of parts.entries()) {
    const [, told] = /^\s*(\d)\s*[.):–-]/u.exec(part) ?? [];
    const text = part.replace(/^\s*\d\s*[.):–-]\s*/u, '');
    if (isMissing(key, text)) continue;
    const reading = readChoice(typedText(text), options, locale);
    remarks.push(...reading.remarks.map((remark) => askIn(key, cell, remark, options, locale)));
    if (reading.kind === 'value') cells.set(reading.value, textCell(cell, told ?? String(n + 1)));
  }
  return remarks.some(({ severity }) => severity === 'error')
    ? { cells: new Map(), remarks }
    : { cells, remarks };
}
