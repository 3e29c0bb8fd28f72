import { factNames } from '../domain/figures/fact-names.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { describeFound } from '../loaders/problem.ts';
import { type FigureCell, type FigureData, timeSchema } from '../schemas/figure-data.ts';
import type { FigureFault } from './figure-fault.ts';

type Column = FigureData['columns'][number];

/** Placeholders that every figure has: a row of such an id would take their place. */
const reserved: ReadonlySet<string> = new Set(
  factNames({ head: { word: 'figure' }, columns: [], rows: [] }),
);

/** What stands in a column, as it is said to authors. */
const columnWords = {
  number: 'a number',
  time: 'a time such as "2013", "2013-Q2", "2009-07" or "2009-07-15"',
  text: 'words in the four languages',
} as const;

const isTime = (value: string) => timeSchema.safeParse(value).success;

/** Does a value stand in a column of its type? Words and absences may stand in each. */
function fits(value: FigureCell, type: Column['type']): boolean {
  if (typeof value === 'object') return true;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  return type === 'time' && typeof value === 'string' && isTime(value);
}

/** A value as it is written in YAML. */
function describeValue(value: FigureCell): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return describeFound(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** How to mend a value that does not fit its column. */
function mendValue(value: FigureCell, type: Column['type']): string {
  if (type === 'text') return 'write words: {az: …, tr: …, ka: …, en: …}';
  if (type === 'time') {
    return typeof value === 'number'
      ? 'put the year in quotes'
      : 'write a year, quarter 1 to 4, month or day that exists';
  }
  return typeof value === 'string' && /^[-+]?[\d\s.,%]*\d[\d\s.,%]*$/.test(value)
    ? 'write the plain number, such as 1240.5, without quotes, spaces or signs'
    : 'write the number, or why there is none, such as {missing: not-reported}';
}

function judgeValue(path: ValuePath, value: FigureCell, { id, type }: Column): FigureFault[] {
  if (fits(value, type)) return [];
  const message = `expected ${columnWords[type]} in the column "${id}", found ${describeValue(value)}`;
  return [{ path, message, hint: mendValue(value, type) }];
}

/** Type of a column that all its values contradict alike: one mistake, not one a row. */
function contradictedType(values: readonly FigureCell[], type: Column['type']) {
  const plain = values.filter((value) => typeof value !== 'object');
  if (plain.length < 2 || plain.some((value) => fits(value, type))) return undefined;
  if (plain.every((value) => fits(value, 'number'))) return 'number';
  return plain.every((value) => fits(value, 'time')) ? 'time' : undefined;
}

/** Columns whose values are all of another type, with that type. */
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

/** Ids that a list gives for the second time. */
function judgeIds(
  items: readonly { readonly id: string }[],
  path: ValuePath,
  thing: string,
): FigureFault[] {
  return items.flatMap(({ id }, index) => {
    if (items.findIndex((item) => item.id === id) === index) return [];
    const message = `expected each id of a ${thing} once, found "${id}" again`;
    return [{ path: [...path, index, 'id'], code: 'repeat', message, hint: 'give one another id' }];
  });
}

function judgeTypes(
  { columns }: FigureData,
  contradicted: ReadonlyMap<string, Column['type']>,
): FigureFault[] {
  return columns.flatMap(({ id, type }, index) => {
    const found = contradicted.get(id);
    if (!found) return [];
    // A year without quotes is a number.
    const [message, hint] =
      type === 'time'
        ? [`expected years in quotes in the column "${id}", found numbers`, 'put them in quotes']
        : [
            `expected the type ${found}, as all values of "${id}" have it, found "${type}"`,
            `write type: ${found}`,
          ];
    return [{ path: ['data', 'columns', index, 'type'], message, hint }];
  });
}

/** Is a row what the columns say, and do its links lead to rows? */
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
    const message = `expected an id that is no placeholder of its own, found "${id}"`;
    faults.push({ path: [...path, 'id'], message, hint: 'choose another id' });
  }
  if (values.length !== columns.length) {
    const each = columns.length === 1 ? '1 value' : `${columns.length} values`;
    const message = `expected ${each}, one for each column, found ${values.length}`;
    const hint =
      values.length < columns.length
        ? 'add what is left out; say why a value is absent: {missing: not-reported}'
        : 'delete what is too much, or add its column';
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
      const message = `expected the id of another row, found "${to}" itself`;
      faults.push({ path: at, message, hint: 'delete the link, or correct its end' });
    } else if (!ids.has(to)) {
      const message = `expected the id of a row of this figure, found "${to}"`;
      faults.push({ path: at, message, hint: 'check the spelling or add the row' });
    } else if (links.findIndex((link) => link.to === to) < place) {
      const message = `expected each link of a row once, found "${to}" again`;
      faults.push({ path: at, code: 'repeat', message, hint: 'delete one of the two' });
    }
  }
  return faults;
}

/** Is the data that a figure brings along a table: ids once, rows with a fitting value a column? */
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
