import { authorTranslate } from '../../i18n/author-messages.ts';
import { localeInfo } from '../../i18n/locales.ts';
import type {
  Cell,
  CellRange,
  Column,
  Validation,
  Workbook,
} from '../../exports/workbook/model.ts';
import { formVersion } from '../../domain/survey/form-version.ts';
import { marksSheet, writeMarks } from '../../importers/form/form-marks.ts';
import { answerValue, formatOf, ruleOf } from './answer-cell.ts';
import { type FieldLists, fieldLists } from './field-lists.ts';
import { type FormRequest, type FormSubject, identityFields } from './form-request.ts';
import { explanationsOf, hintOf, titleOf } from './form-words.ts';
import { type TableColumn, tableColumns } from './table-columns.ts';

/** Validated rows below the header, besides those of known clusters. */
const spareRows = 200;
const headRows = 3;

function checkOf(
  { field, label }: TableColumn,
  { locale }: FormRequest,
  lists: FieldLists,
  ranges: readonly CellRange[],
): Validation {
  const said = { title: label, text: hintOf(field, locale) };
  const severity = field.value.kind === 'tick' ? 'warning' : 'stop';
  return { ranges, rule: ruleOf(field.value, lists), severity, error: said, prompt: said };
}

/** First cell of each question's run of columns, with its explanations. */
function titleRow(columns: readonly TableColumn[], { locale }: FormRequest): Cell[] {
  return columns.map(({ item }, at): Cell => {
    if (at > 0 && columns[at - 1]?.item === item) return { style: 'heading' };
    const note = explanationsOf(item, locale).join('\n\n');
    return { value: titleOf(item, locale), style: 'heading', ...(note && { note }) };
  });
}

function titleMerges(columns: readonly TableColumn[], offset: number): CellRange[] {
  return columns.flatMap(({ item }, at) => {
    if (at > 0 && columns[at - 1]?.item === item) return [];
    const next = columns.findIndex((other, n) => n > at && other.item !== item);
    const end = (next === -1 ? columns.length : next) - 1;
    return end > at ? [{ row: 0, column: at + offset, toColumn: end + offset }] : [];
  });
}

/** Table with one return per row, for an agency that fills in many. */
export function tableWorkbook(request: FormRequest, subjects: readonly FormSubject[]): Workbook {
  const { edition, locale, bodies } = request;
  const t = authorTranslate(locale);
  const lists = fieldLists(bodies, locale);
  const { columns: ordered, name, arrange } = tableColumns(request);
  const identity = identityFields(request);
  const rest = ordered.filter((column) => column !== name);
  const blank: Cell = { style: 'heading' };
  const titles = titleRow(ordered, request);
  const labels = ordered.map(({ label }): Cell => ({ value: label, style: 'heading' }));
  const first = identity.length + (name ? 1 : 0);
  const rows = subjects.map((subject) =>
    arrange<Cell>(
      identity.map(({ valueFor }) => valueFor(subject)),
      ordered.map(({ field }) => {
        const known = subject.cells.get(field.key);
        return known === undefined ? undefined : answerValue(field.value, known, lists);
      }),
    ),
  );
  const input = (width: number, column?: TableColumn): Column => ({
    width,
    style: 'input',
    format: column ? formatOf(column.field.value) : 'text',
  });
  const toRow = headRows + rows.length + spareRows;
  const columnAt = arrange<TableColumn | undefined>(
    identity.map(() => undefined),
    ordered,
  );
  const widths = { cluster: 24, name: 40, region: 20, sector: 20 };
  const dressed = rows.map((cells) =>
    cells.map((value, at): Cell => {
      const column = columnAt[at];
      if (typeof value === 'object' || value === undefined) return value;
      return { value, style: 'input', format: column ? formatOf(column.field.value) : 'text' };
    }),
  );
  return {
    title: t('template.title', { edition }),
    language: localeInfo[locale].bcp47,
    sheets: [
      {
        name: t('template.sheet'),
        columns: arrange(
          identity.map(({ key }) => input(widths[key])),
          ordered.map((column) => input(column === name ? 40 : 16, column)),
        ),
        rows: [
          arrange<Cell>(
            identity.map(() => blank),
            titles,
          ),
          arrange<Cell>(
            identity.map(({ label }) => ({ value: label, style: 'heading' })),
            labels,
          ),
          {
            hidden: true,
            cells: arrange<Cell>(
              identity.map(({ key }) => key),
              ordered.map(({ field }) => field.key),
            ),
          },
          ...dressed,
        ],
        merges: titleMerges(rest, first),
        validations: rest.map((column, at) =>
          checkOf(column, request, lists, [{ row: headRows, toRow, column: first + at }]),
        ),
        frozen: { rows: headRows, columns: name ? 2 : 1 },
        print: { landscape: true, titleRows: 2 },
      },
      {
        name: marksSheet,
        hidden: 'very',
        rows: writeMarks({ version: formVersion, layout: 'table', edition, language: locale }),
      },
    ],
  };
}
