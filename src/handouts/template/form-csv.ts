import type { Cell } from '../../exports/csv.ts';
import { toCsv } from '../../exports/csv.ts';
import { formMarks } from '../../domain/survey/form-version.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { plainText } from '../../i18n/carried-text.ts';
import { csvSeparators } from '../../i18n/csv-separators.ts';
import { answerText } from './answer-cell.ts';
import { cardLines } from './card-lines.ts';
import { fieldLists } from './field-lists.ts';
import { type FormRequest, type FormSubject, identityFields } from './form-request.ts';
import { tableColumns } from './table-columns.ts';

/** Form of one cluster as CSV: one field per line, starting with key and answer. */
export function cardCsv(request: FormRequest, subject: FormSubject | undefined): string {
  const { locale, bodies, edition } = request;
  const t = authorTranslate(locale);
  const lists = fieldLists(bodies, locale);
  const signs = csvSeparators(locale);
  const head = (['answer', 'question', 'field', 'how'] as const).map((name) =>
    t(`form.column.${name}`),
  );
  const seen = new Map<string, number>();
  /** Number rows with the same label, such as those for other posts. */
  const distinguish = (key: string, column: string): string => {
    const called = `${key.split('.')[0]} ${column}`;
    const number = (seen.get(called) ?? 0) + 1;
    seen.set(called, number);
    return number === 1 ? column : `${column} (${number})`;
  };
  const lines: Cell[][] = [
    [undefined, ...head],
    ...identityFields(request).map(({ key, label, hint, valueFor }): Cell[] => [
      key,
      valueFor(subject),
      label,
      undefined,
      hint,
    ]),
    ...cardLines(request).flatMap((line): Cell[][] => {
      if (line.kind !== 'field') return [];
      const { field, title, hint } = line;
      const known = field.private ? undefined : subject?.cells.get(field.key);
      const answer =
        known === undefined ? undefined : answerText(field.value, known, lists, signs.decimal);
      return [[field.key, answer, title, distinguish(field.key, line.column), hint]];
    }),
    ...formMarks(edition, locale),
  ];
  return plainText(toCsv(lines, signs));
}

/** Table of returns as CSV: labels, the keys below them, then one return per row. */
export function tableCsv(request: FormRequest, subjects: readonly FormSubject[]): string {
  const { locale, bodies, edition } = request;
  const lists = fieldLists(bodies, locale);
  const signs = csvSeparators(locale);
  const marks = formMarks(edition, locale);
  const { columns, arrange } = tableColumns(request);
  const identity = identityFields(request);
  const rows = [
    arrange<Cell>(
      identity.map(({ label }) => label),
      columns.map(({ label }) => label),
    ),
    arrange<Cell>(
      identity.map(({ key }) => key),
      columns.map(({ field }) => field.key),
    ),
    ...subjects.map((subject) =>
      arrange<Cell>(
        identity.map(({ valueFor }) => valueFor(subject)),
        columns.map(({ field }) => {
          const known = subject.cells.get(field.key);
          return known === undefined
            ? undefined
            : answerText(field.value, known, lists, signs.decimal);
        }),
      ),
    ),
  ];
  const values = marks.map(([, value]) => value);
  const names = marks.map(([named]) => named);
  const lines = rows.map((row, n) => [...row, ...(n === 0 ? names : values)]);
  return plainText(toCsv(lines, signs));
}
