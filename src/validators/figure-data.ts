import { factNames } from '../domain/figures/fact-names.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { describeFound } from '../loaders/problem.ts';
import { hintForTyping } from '../loaders/typing-hints.ts';
import { type FigureCell, type FigureData, timeSchema } from '../schemas/figure-data.ts';

/** A fault of a figure and the path of its value. */
export interface FigureFault {
  readonly path: ValuePath;
  /** Name of the rule, if not that of figures. */
  readonly code?: string;
  readonly message: Phrase;
  readonly hint: Phrase;
}

type Column = FigureData['columns'][number];

/** Placeholders of every figure, which a row id must not shadow. */
const reserved: ReadonlySet<string> = new Set(
  factNames({ head: { word: 'figure' }, columns: [], rows: [] }),
);

/** Contents of a cell by column type, worded for authors. */
const columnWords = {
  number: phrase('check.word.number'),
  time: phrase('check.word.time'),
  text: phrase('check.word.fourLanguages'),
} as const;

const isTime = (value: string) => timeSchema.safeParse(value).success;

/** Whether a value fits a column's type. Words and absences fit any. */
function fits(value: FigureCell, type: Column['type']): boolean {
  if (typeof value === 'object') return true;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return type === 'time' && typeof value === 'string' && isTime(value);
}

/** Value in YAML notation. */
function describeValue(value: FigureCell): string | Phrase {
  if (typeof value !== 'number' || Number.isFinite(value)) return describeFound(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** Hint for a value that does not fit its column. */
function hintForValue(value: FigureCell, type: Column['type']): Phrase {
  if (type === 'text') return phrase('check.mend.writeWords');
  const typed =
    typeof value === 'string'
      ? hintForTyping(value, new Set([type === 'time' ? 'moment' : 'number']))
      : undefined;
  if (typed) return typed;
  if (type === 'time') {
    return typeof value === 'number'
      ? phrase('check.mend.quoteYear')
      : phrase('check.mend.writeTime');
  }
  return typeof value === 'string' && /^[-+]?[\d\s.,%]*\d[\d\s.,%]*$/.test(value)
    ? phrase('check.mend.plainNumber')
    : phrase('check.mend.numberOrMissing');
}

function judgeValue(path: ValuePath, value: FigureCell, { id, type }: Column): FigureFault[] {
  if (fits(value, type)) return [];
  const message = phrase('check.figure.columnValue', {
    expected: columnWords[type],
    id,
    found: describeValue(value),
  });
  return [{ path, message, hint: hintForValue(value, type) }];
}

/** Type of a column that all values contradict alike: one mistake, not one per row. */
function contradictedType(values: readonly FigureCell[], type: Column['type']) {
  const plain = values.filter((value) => typeof value !== 'object');
  if (plain.length < 2 || plain.some((value) => fits(value, type))) return undefined;
  if (plain.every((value) => fits(value, 'number'))) return 'number';
  return plain.every((value) => fits(value, 'time')) ? 'time' : undefined;
}

/** Columns whose values all have another type, with that type. */
export function contradictedColumns({ columns, rows }: FigureData): Map<string, Column['type']> {
  return new Map(
    columns.flatMap(({ id, type }, index) => {
      const found = contradictedType(
        rows.flatMap(({ values }) => values[index] ?? []),
        type,
      );
      return found ? [[id, found] as const] : [];
    }),
  );
}

function judgeIds(
  items: readonly { readonly id: string }[],
  path: ValuePath,
  thing: string,
): FigureFault[] {
  return items.flatMap(({ id }, index) => {
    if (items.findIndex((item) => item.id === id) === index) return [];
    const message = phrase('check.figure.idTwice', { thing, id });
    return [
      {
        path: [...path, index, 'id'],
        code: 'repeat',
        message,
        hint: phrase('check.mend.giveOtherId'),
      },
    ];
  });
}

function judgeTypes(
  { columns }: FigureData,
  contradicted: ReadonlyMap<string, Column['type']>,
): FigureFault[] {
  return columns.flatMap(({ id, type }, index) => {
    const found = contradicted.get(id);
    if (!found) return [];
    // An unquoted year is a number.
    const [message, hint] =
      type === 'time'
        ? [phrase('check.figure.yearsAsNumbers', { id }), phrase('check.mend.quoteThem')]
        : [
            phrase('check.figure.columnType', { type: found, id, found: type }),
            phrase('check.mend.writeType', { type: found }),
          ];
    return [{ path: ['data', 'columns', index, 'type'], message, hint }];
  });
}

/** Check a row against the columns, and its links against the rows. */
function judgeRow(
  row: FigureData['rows'][number],
  path: ValuePath,
  columns: readonly Column[],
  contradicted: ReadonlyMap<string, unknown>,
  ids: ReadonlySet<string>,
): FigureFault[] {
  const { id, values, links } = row;
  const faults: FigureFault[] = [];
  if (reserved.has(id) || id.startsWith('num-')) {
    const message = phrase('check.figure.reservedId', { id });
    faults.push({ path: [...path, 'id'], message, hint: phrase('check.mend.otherId') });
  }
  if (values.length !== columns.length) {
    const message = phrase('check.figure.rowValues', {
      columns: columns.length,
      found: values.length,
    });
    const hint =
      values.length < columns.length
        ? phrase('check.mend.addLeftOut')
        : phrase('check.mend.deleteTooMuch');
    faults.push({ path: [...path, 'values'], message, hint });
  }
  for (const [place, value] of values.entries()) {
    const column = columns[place];
    if (!column || contradicted.has(column.id)) continue;
    faults.push(...judgeValue([...path, 'values', place], value, column));
  }
  for (const [place, { to }] of links.entries()) {
    const at = [...path, 'links', place, 'to'];
    if (to === id) {
      const message = phrase('check.figure.linkToItself', { to });
      faults.push({ path: at, message, hint: phrase('check.mend.deleteLink') });
    } else if (!ids.has(to)) {
      const message = phrase('check.figure.linkToRow', { to });
      faults.push({ path: at, message, hint: phrase('check.mend.checkOrAddRow') });
    } else if (links.findIndex((link) => link.to === to) < place) {
      const message = phrase('check.figure.linkTwice', { to });
      faults.push({ path: at, code: 'repeat', message, hint: phrase('check.mend.deleteOne') });
    }
  }
  return faults;
}

/** Check that a figure's own data is a table: unique ids, and a fitting value per column in each row. */
export function judgeData(data: FigureData): FigureFault[] {
  const { columns, rows } = data;
  const contradicted = contradictedColumns(data);
  const ids = new Set(rows.map(({ id }) => id));
  return [
    ...judgeIds(columns, ['data', 'columns'], 'column'),
    ...judgeTypes(data, contradicted),
    ...judgeIds(rows, ['data', 'rows'], 'row'),
    ...rows.flatMap((row, index) =>
      judgeRow(row, ['data', 'rows', index], columns, contradicted, ids),
    ),
  ];
}
