import {
  type FilledForm,
  type FormReading,
  remarkAt,
  type UnknownColumn,
} from '../form/filled-form.ts';
import { headerName } from '../mapping/apply-mapping.ts';
import { foldWords } from '../../i18n/fold.ts';
import { findLines } from './find-lines.ts';
import { findTables, type FoundTable } from './find-tables.ts';
import { readLineForms } from './line-forms.ts';
import { readLongForms } from './long-forms.ts';
import { knowColumns } from './know-columns.ts';
import { readTableForms, type SheetPlace, type WordReading } from './table-forms.ts';
import { isText, type WordTools } from './tools.ts';

const isNamed = ({ cells }: FilledForm, { nameKey }: WordTools): boolean =>
  cells.has(nameKey) || cells.has('cluster');

/** Number of cells that parse as their field, to compare readings. */
export function weighForms({ forms }: FormReading, tools: WordTools): number {
  let weight = 0;
  for (const { cells } of forms) {
    const name = cells.get(tools.nameKey);
    // Text that matches a question is not a cluster name.
    if (!cells.has('cluster') && (!name || tools.likely(name.text.trim()))) continue;
    for (const [key, cell] of cells) {
      if ((tools.targetByKey.get(key)?.judge([cell]) ?? 1) > 0) weight += 1;
    }
  }
  return weight;
}

/** Number of forms with a name alone, as headers are when read as clusters. */
const countBare = ({ forms }: FormReading): number =>
  forms.filter(({ cells }) => cells.size <= 1).length;

/** Join rows of tables without names to the preceding form, if each has one row. */
function joinSingles(readings: readonly WordReading[], tools: WordTools): FilledForm[] {
  const forms: FilledForm[] = [];
  for (const reading of readings) {
    const [only, ...others] = reading.forms;
    const last = forms.at(-1);
    if (only && others.length === 0 && last && !isNamed(only, tools)) {
      forms[forms.length - 1] = {
        ...last,
        cells: new Map([...only.cells, ...last.cells]),
        asked: new Set([...last.asked, ...only.asked]),
        isUnclear: last.isUnclear === true || only.isUnclear === true,
      };
    } else forms.push(...reading.forms);
  }
  return forms;
}

function readAsTables(place: SheetPlace, tools: WordTools): WordReading | undefined {
  const { sheet } = place;
  const tables = findTables(sheet, tools);
  if (tables.length === 0) return undefined;
  const readings = tables.map((table, n) =>
    readTableForms(place, table, sheet.rows.slice(tables[n - 1]?.to ?? 0, table.first), tools),
  );
  return {
    forms: joinSingles(readings, tools),
    remarks: readings.flatMap(({ remarks }) => remarks),
    matched: readings.flatMap(({ matched }) => matched),
    unknown: readings.flatMap(({ unknown = [] }) => unknown),
  };
}

function readAsLines(place: SheetPlace, tools: WordTools): WordReading | undefined {
  const lines = findLines(place.sheet, place.isKnownName, tools);
  return lines.columns.size === 0 ? undefined : readLineForms(place, lines, tools);
}

const sayHeaders = ({ columns }: FoundTable): string =>
  columns.map(({ texts }) => headerName(texts)).join(', ');

/** Whether a column may name clusters: distinct words in each row. */
const mayName = ({ cells }: UnknownColumn): boolean =>
  cells.every(isText) && new Set(cells.map(({ text }) => foldWords(text))).size === cells.length;

/** Reading of a table without a column of cluster names: its rows cannot be attributed. */
function readNameless(place: SheetPlace, tools: WordTools): WordReading | undefined {
  const [table] = findTables(place.sheet, tools).toSorted(
    (a, b) => b.columns.length - a.columns.length,
  );
  const reading = table && readTableForms(place, table, [], tools);
  const isNaming = reading?.forms.some(
    ({ asked }) => asked.has(tools.nameKey) || asked.has('cluster'),
  );
  const cell = table?.columns[0]?.cell;
  if (!reading || !cell || isNaming || reading.forms.length === 0) return undefined;
  const at = { file: place.file, sheet: place.sheet.name };
  const values = { found: sayHeaders(table) };
  const told = { code: 'form.cluster.none', severity: 'error', values } as const;
  return {
    forms: [],
    matched: reading.matched,
    remarks: [remarkAt(at, cell, told), ...reading.remarks],
    unknown: (reading.unknown ?? []).map((column) =>
      mayName(column) ? { ...column, near: [tools.nameKey] } : column,
    ),
  };
}

/**
 * Read a free-form sheet as tables, as one question per line or as one answer per row, and keep the reading with
 * the most parsed cells beyond names. A table without cluster names has no forms.
 */
export function readOwnWords(place: SheetPlace, given: WordTools): WordReading | undefined {
  const tools = knowColumns(place, given);
  const readings = [readLongForms, readAsTables, readAsLines].flatMap((read) => {
    const reading = read(place, tools);
    return reading ? [{ reading, weight: weighForms(reading, tools) }] : [];
  });
  const said = (one: (typeof readings)[number]) => one.weight - countBare(one.reading);
  const [best] = readings.toSorted((a, b) => said(b) - said(a) || b.weight - a.weight);
  return best && best.weight > 0 ? best.reading : readNameless(place, tools);
}
