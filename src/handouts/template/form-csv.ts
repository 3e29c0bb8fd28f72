import type { Cell } from '../../exports/csv.ts';
import { toCsv } from '../../exports/csv.ts';
import { formMarks } from '../../domain/survey/form-version.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { plainText } from '../../i18n/carried-text.ts';
import { csvSeparators } from '../../i18n/csv-separators.ts';
import { identityLabel } from '../../importers/form/identity.ts';
import { answerText } from './answer-cell.ts';
import { cardLines } from './card-lines.ts';
import { fieldLists } from './field-lists.ts';
import type { FormRequest, FormSubject } from './form-request.ts';
import { nameOption } from './name-option.ts';
import { tableColumns } from './table-columns.ts';

const regionOf = (subject: FormSubject | undefined, { regions, locale }: FormRequest): Cell =>
  subject?.region === undefined ? undefined : nameOption(subject.region, regions, locale);

/** Form of one cluster as CSV: one field per line, starting with key and answer. */
export function cardCsv(request: FormRequest, subject: FormSubject | undefined): string {
  const { locale, bodies, edition } = request;
  const t = authorTranslate(locale);
  const lists = fieldLists(bodies, locale);
  const signs = csvSeparators(locale);
  const head = (['answer', 'question', 'field', 'how'] as const).map((name) =>
    t(`form.column.${name}`),
  );
  const label = (key: 'cluster' | 'region') => identityLabel(key)[locale];
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
    ['cluster', subject?.cluster, label('cluster'), undefined, t('template.hint.cluster')],
    ['region', regionOf(subject, request), label('region'), undefined, t('template.hint.region')],
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
  const { name, rest } = tableColumns(request);
  const columns = [...(name ? [name] : []), ...rest];
  const arrange = (cluster: Cell, region: Cell, cells: readonly Cell[]): Cell[] => [
    cluster,
    ...cells.slice(0, name ? 1 : 0),
    region,
    ...cells.slice(name ? 1 : 0),
  ];
  const rows = [
    arrange(
      identityLabel('cluster')[locale],
      identityLabel('region')[locale],
      columns.map(({ label }) => label),
    ),
    arrange(
      'cluster',
      'region',
      columns.map(({ field }) => field.key),
    ),
    ...subjects.map((subject) =>
      arrange(
        subject.cluster,
        regionOf(subject, request),
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
