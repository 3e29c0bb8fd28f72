import { computeTable } from '../domain/figures/compute-table.ts';
import { type FigureInputs, joinFigureInputs } from '../domain/figures/inputs.ts';
import type { FigureTable } from '../domain/figures/table.ts';
import type { Portal } from '../loaders/portal.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Problem } from '../loaders/problem.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import { problemAt, type Validator } from './validator.ts';

type Fault = readonly [path: ValuePath, message: string, hint: string];

/** Number columns that a kind cannot be drawn without. */
const neededNumbers: Partial<Record<FigureKind, number>> = {
  bar: 1,
  diverging: 1,
  column: 1,
  line: 1,
  slope: 2,
  dot: 1,
  heat: 1,
  profile: 1,
  waffle: 1,
  treemap: 1,
  'map-multiples': 2,
};

const mapKinds: readonly FigureKind[] = [
  'choropleth',
  'symbol-map',
  'map-multiples',
  'bivariate-map',
];

const numberOptions = ['x', 'y', 'size', 'value', 'share', 'quotient'];
const timeOptions = ['start', 'end'];

interface ColumnOption {
  readonly option: string;
  readonly id: string;
  /** Type that the column must have; any when left out. */
  readonly type?: 'number' | 'time';
}

/** Options of a figure that name a column. */
function columnOptions(figure: Figure): ColumnOption[] {
  return Object.entries(figure).flatMap(([option, id]: [string, unknown]): ColumnOption[] => {
    if (typeof id !== 'string') return [];
    if (numberOptions.includes(option)) return [{ option, id, type: 'number' }];
    if (timeOptions.includes(option)) return [{ option, id, type: 'time' }];
    return option === 'detail' ? [{ option, id }] : [];
  });
}

/** Does a figure have exactly the data it needs? */
function judgeOrigin({ kind, query, data }: Figure): Fault[] {
  const given = Number(query !== undefined) + Number(data !== undefined);
  if (kind === 'none') {
    return given === 0
      ? []
      : [[['kind'], 'expected a kind that draws the data, found "none"', 'choose another kind']];
  }
  if (given === 1) return [];
  const found = given === 0 ? 'neither' : 'both';
  return [
    [['kind'], `expected either query or data, found ${found}`, 'give one of the two'],
  ];
}

/** Are the rows of a figure's own data what its columns say? */
function judgeData({ data }: Figure): Fault[] {
  if (!data) return [];
  const ids = new Set(data.rows.map(({ id }) => id));
  return data.rows.flatMap((row, index): Fault[] => {
    const at = ['data', 'rows', index];
    const faults: Fault[] = [];
    if (row.values.length !== data.columns.length) {
      const message = `expected ${data.columns.length} values, one for each column, found ${row.values.length}`;
      faults.push([[...at, 'values'], message, 'add or delete values; missing ones are said']);
    }
    for (const [place, value] of row.values.entries()) {
      const type = data.columns[place]?.type;
      const fits =
        typeof value === 'object' || type === undefined
          ? true
          : typeof value === 'number'
            ? type === 'number'
            : type === 'time';
      if (fits) continue;
      const expected =
        type === 'number' ? 'a number' : type === 'time' ? 'a time in quotes' : 'words: {…}';
      const message = `expected ${expected} in column "${data.columns[place]?.id}", found ${JSON.stringify(value)}`;
      faults.push([[...at, 'values', place], message, 'correct the value, or the type of the column']);
    }
    for (const [place, { to }] of row.links.entries()) {
      if (ids.has(to)) continue;
      const message = `expected the id of a row of this figure, found "${to}"`;
      faults.push([[...at, 'links', place, 'to'], message, 'check the spelling or add the row']);
    }
    return faults;
  });
}

/** Does the table hold what the kind and its options ask for? */
function judgeTable(figure: Figure, table: FigureTable): Fault[] {
  const faults: Fault[] = [];
  const numbers = table.columns.filter(({ type }) => type === 'number').length;
  const needed = neededNumbers[figure.kind] ?? 0;
  if (numbers < needed) {
    const message = `expected at least ${needed} columns of numbers for this kind, found ${numbers}`;
    faults.push([['kind'], message, 'choose another kind, or give the numbers']);
  }
  const ids = table.columns.map(({ id }) => id);
  for (const { option, id, type } of columnOptions(figure)) {
    const column = table.columns.find((item) => item.id === id);
    if (column && (type === undefined || column.type === type)) continue;
    const kind = type ? ` of type ${type}` : '';
    const message = `expected a column${kind} (${ids.join(', ') || 'there is none'}), found "${id}"`;
    faults.push([[option], message, 'use the id of such a column']);
  }
  if (mapKinds.includes(figure.kind) && table.rows.every(({ region }) => !region)) {
    faults.push([['kind'], 'expected rows with regions for a map, found none', 'give each row its region']);
  }
  return faults;
}

function judgeClasses(figure: Figure): Fault[] {
  if (!('classes' in figure) || figure.classes.method !== 'manual') return [];
  const { breaks } = figure.classes;
  const rising = breaks?.every((value, index) => index === 0 || value > (breaks[index - 1] ?? 0));
  if (breaks && breaks.length > 0 && rising) return [];
  const message = `expected rising numbers for manual classes, found ${JSON.stringify(breaks ?? null)}`;
  return [[['classes', 'breaks'], message, 'write the first value of each class but the lowest']];
}

/** The table of a figure; undefined where its parts are too broken to count. */
export function tableOf(figure: Figure, inputs: FigureInputs): FigureTable | undefined {
  return judgeOrigin(figure).length > 0 ? undefined : computeTable(figure, inputs);
}

/** The entries of a portal that figures count, for its current edition. */
export function inputsOf(portal: Portal): FigureInputs {
  return joinFigureInputs(portal, portal.site[0]?.data.edition ?? '');
}

/** A figure can be drawn as it says: its data, its columns and its options fit together. */
export const checkFigures: Validator = (portal) => {
  if (portal.figures.length === 0) return [];
  const inputs = inputsOf(portal);
  return portal.figures.flatMap((entry): Problem[] => {
    const { data: figure } = entry;
    const own = [...judgeOrigin(figure), ...judgeData(figure), ...judgeClasses(figure)];
    const table = own.length === 0 ? tableOf(figure, inputs) : undefined;
    return [...own, ...(table ? judgeTable(figure, table) : [])].map(([path, message, hint]) =>
      problemAt(portal, entry, path, 'figure', message, hint),
    );
  });
};
