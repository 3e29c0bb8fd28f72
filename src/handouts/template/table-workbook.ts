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
import { identityLabel } from '../../importers/form/identity.ts';
import { answerValue, formatOf, ruleOf } from './answer-cell.ts';
import { type FieldLists, fieldLists } from './field-lists.ts';
import type { FormRequest, FormSubject } from './form-request.ts';
import { explanationsOf, hintOf, titleOf } from './form-words.ts';
import { nameOption } from './name-option.ts';
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
  const { edition, locale, bodies, regions } = request;
  const t = authorTranslate(locale);
  const lists = fieldLists(bodies, locale);
  const { name, rest } = tableColumns(request);
  const lead = name ? [name] : [];
  const ordered = [...lead, ...rest];
  const own: readonly Cell[] = (['cluster', 'region'] as const).map((key) => ({
    value: identityLabel(key)[locale],
    style: 'heading',
  }));
  const [clusterHead, regionHead] = own;
  const blank: Cell = { style: 'heading' };
  const titles = titleRow(ordered, request);
  const labels = ordered.map(({ label }): Cell => ({ value: label, style: 'heading' }));
  // The subject of a row comes first.
  const arrange = <T>(cluster: T, region: T, cells: readonly T[]): T[] => [
    cluster,
    ...cells.slice(0, lead.length),
    region,
    ...cells.slice(lead.length),
  ];
  const first = lead.length + 2;
  const rows = subjects.map(({ cluster, region, cells }) =>
    arrange<Cell>(
      cluster,
      region === undefined ? undefined : nameOption(region, regions, locale),
      ordered.map(({ field }) => {
        const known = cells.get(field.key);
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
  const dressed = rows.map((cells) =>
    cells.map((value, at): Cell => {
      const column = arrange<TableColumn | undefined>(undefined, undefined, ordered)[at];
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
          input(24),
          input(20),
          ordered.map((column) => input(column === name ? 40 : 16, column)),
        ),
        rows: [
          arrange<Cell>(blank, blank, titles),
          arrange<Cell>(clusterHead, regionHead, labels),
          {
            hidden: true,
            cells: arrange<Cell>(
              'cluster',
              'region',
              ordered.map(({ field }) => field.key),
            ),
          },
          ...dressed,
        ],
        merges: titleMerges(rest, first),
        validations: rest.map((column, at) =>
          checkOf(column, request, lists, [{ row: headRows, toRow, column: first + at }]),
        ),
        frozen: { rows: headRows, columns: lead.length + 1 },
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
