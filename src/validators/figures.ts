import type { FigureTable } from '../domain/figures/table.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import { describeFound } from '../loaders/problem.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import { contradictedColumns, judgeData } from './figure-data.ts';
import type { FigureFault } from './figure-fault.ts';
import { judgeOptions } from './figure-options.ts';
import { tableOf } from './figure-tables.ts';
import { problemAt, type Validator } from './validator.ts';

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
const linkedKinds: readonly FigureKind[] = ['flow', 'network'];

const numberOptions = ['x', 'y', 'size', 'value', 'share', 'quotient'];
const timeOptions = ['start', 'end'];

/** What columns of a type hold, as it is said to authors. */
const contents = { number: 'numbers', time: 'times', text: 'words' } as const;

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
function judgeOrigin({ kind, query, data }: Figure): FigureFault[] {
  if (kind === 'none') {
    const hint = 'delete it, or choose a kind that draws it';
    return (['query', 'data'] as const)
      .filter((field) => (field === 'query' ? query : data))
      .map((field) => ({
        path: [field],
        message: `expected no ${field} for a figure of the kind "none", found some`,
        hint,
      }));
  }
  if (query && data) {
    const message = 'expected either query or data, found both';
    return [{ path: ['query'], message, hint: 'delete one of the two' }];
  }
  if (query || data) return [];
  const message = `expected query or data for the kind "${kind}", found neither`;
  return [{ path: ['kind'], message, hint: 'add one of them, or write kind: none if all is lost' }];
}

/** Ids that a figure names more than once in a list. */
function judgeRepeats(figure: Figure): FigureFault[] {
  const { query, terms, doubts, drafts } = figure;
  const lists: (readonly [path: ValuePath, ids: readonly string[] | undefined])[] = [
    [['terms'], terms],
    [['doubts'], doubts],
    [['drafts'], drafts],
    [['countries'], 'countries' in figure ? figure.countries : undefined],
    [['query', 'figures'], query?.name === 'published' ? query.figures : undefined],
    [['query', 'sectorGroups'], query?.name === 'regions' ? query.sectorGroups : undefined],
    [['query', 'stages'], query?.name === 'clusters' ? query.stages : undefined],
  ];
  return lists.flatMap(([path, ids = []]) =>
    ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const message = `expected each value of the list once, found ${describeFound(id)} again`;
      return [{ path: [...path, index], code: 'repeat', message, hint: 'delete one of the two' }];
    }),
  );
}

/** What a query asks for beyond ids of entries: published figures, and levels of a country. */
function judgeQuery({ query }: Figure, portal: Portal): FigureFault[] {
  if (query?.name === 'published') {
    const id = portal.site[0]?.data.edition ?? '';
    const edition = portal.editions.find((entry) => entry.id === id);
    const known = new Set(edition?.data.figures.map((figure) => figure.id));
    return query.figures.flatMap((name, index) => {
      if (!edition || known.has(name)) return [];
      const message = `expected the id of a figure published in ${edition.file}, found "${name}"`;
      const hint = 'check the spelling, or add it there';
      return [{ path: ['query', 'figures', index], code: 'dangling-id', message, hint }];
    });
  }
  if (query?.name !== 'regions') return [];
  const levels = portal.countries.find(({ id }) => id === query.country)?.data.levels;
  if (!levels || levels.includes(query.level)) return [];
  const message = `expected a level of ${query.country} (${levels.join(', ')}), found "${query.level}"`;
  const hint = 'use one of these words';
  return [{ path: ['query', 'level'], code: 'region-tree', message, hint }];
}

/** Columns that the kind needs and that its options name. */
function judgeColumns(figure: Figure, { columns }: FigureTable): FigureFault[] {
  const faults: FigureFault[] = [];
  // A type that all values contradict is told there, and here it is what they are.
  const contradicted = figure.data && contradictedColumns(figure.data);
  const typeOf = ({ id, type }: FigureTable['columns'][number]) => contradicted?.get(id) ?? type;
  const numbers = columns.filter((column) => typeOf(column) === 'number').length;
  const range = figure.kind === 'dot' && figure.style === 'range';
  const needed = range ? 2 : (neededNumbers[figure.kind] ?? 0);
  if (numbers < needed) {
    const least = needed === 1 ? 'a column' : `at least ${needed} columns`;
    const kind = range ? 'the style "range"' : `the kind "${figure.kind}"`;
    faults.push({
      path: [range ? 'style' : 'kind'],
      message: `expected ${least} of numbers for ${kind}, found ${numbers === 0 ? 'none' : numbers}`,
      hint: 'add the numbers, or choose another kind',
    });
  }
  for (const { option, id, type } of columnOptions(figure)) {
    const column = columns.find((item) => item.id === id);
    if (column && (!type || column.type === type || typeOf(column) === type)) continue;
    const fitting = columns.filter((item) => type === undefined || typeOf(item) === type);
    const kind = type ? ` of ${contents[type]}` : '';
    const found = column ? `"${id}", a column of ${contents[typeOf(column)]}` : `"${id}"`;
    const listed = fitting.map((item) => item.id).join(', ') || 'there is none';
    faults.push({
      path: [option],
      message: `expected the id of a column${kind} (${listed}), found ${found}`,
      hint:
        fitting.length > 0
          ? 'use one of these ids'
          : `choose another ${figure.query ? 'query or kind' : 'kind, or add such a column'}`,
    });
  }
  return faults;
}

/** Places and links that the kind is about. */
function judgeRows({ kind }: Figure, { rows }: FigureTable): FigureFault[] {
  // A portal may have no row yet of what a query counts.
  if (rows.length === 0) return [];
  if (mapKinds.includes(kind) && rows.every(({ region }) => !region)) {
    const message = `expected rows with regions for the kind "${kind}", found none`;
    return [{ path: ['kind'], message, hint: 'give each row its region, or choose another kind' }];
  }
  if (linkedKinds.includes(kind) && rows.every(({ links }) => !links)) {
    const message = `expected rows with links for the kind "${kind}", found none`;
    return [{ path: ['kind'], message, hint: 'say what follows: links: [{to: …}]' }];
  }
  return [];
}

/** A figure can be drawn as it says: its data, its columns and its options fit together. */
export const checkFigures: Validator = (portal) =>
  portal.figures.flatMap((entry) => {
    const { data: figure } = entry;
    const table = tableOf(portal, figure);
    const faults = [
      ...judgeOrigin(figure),
      ...judgeRepeats(figure),
      ...(figure.data ? judgeData(figure.data) : []),
      ...judgeOptions(figure),
      ...judgeQuery(figure, portal),
      ...(table ? [...judgeColumns(figure, table), ...judgeRows(figure, table)] : []),
    ];
    return faults.map(({ path, code = 'figure', message, hint }) =>
      problemAt(portal, entry, path, code, message, hint),
    );
  });
