import { phrase } from '../i18n/phrase.ts';
import type { FigureTable } from '../domain/figures/table.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import { contradictedColumns, type FigureFault } from './figure-data.ts';

interface Need {
  /** Number columns, besides those named by options. */
  readonly numbers: 0 | 1 | 2;
  /** Required content of the rows. */
  readonly rows?: 'regions' | 'links';
}

const needs: Readonly<Record<FigureKind, Need>> = {
  bar: { numbers: 1 },
  diverging: { numbers: 1 },
  column: { numbers: 1 },
  line: { numbers: 1 },
  slope: { numbers: 2 },
  dot: { numbers: 1 },
  scatter: { numbers: 0 },
  'three-star': { numbers: 0 },
  heat: { numbers: 1 },
  profile: { numbers: 1 },
  waffle: { numbers: 1 },
  treemap: { numbers: 1 },
  ladder: { numbers: 0 },
  network: { numbers: 0, rows: 'links' },
  flow: { numbers: 0, rows: 'links' },
  timeline: { numbers: 0 },
  diamond: { numbers: 0 },
  choropleth: { numbers: 0, rows: 'regions' },
  'symbol-map': { numbers: 0, rows: 'regions' },
  'map-multiples': { numbers: 2, rows: 'regions' },
  'bivariate-map': { numbers: 0, rows: 'regions' },
  none: { numbers: 0 },
};

const numberOptions = ['x', 'y', 'size', 'value', 'share', 'quotient'];
const timeOptions = ['start', 'end'];

/** Contents of a column by type, worded for authors. */
const contents = {
  number: phrase('check.word.numbers'),
  time: phrase('check.word.times'),
  text: phrase('check.word.words'),
} as const;

interface ColumnOption {
  readonly option: string;
  readonly id: string;
  /** Required type of the column; any if left out. */
  readonly type?: 'number' | 'time';
}

function columnOptions(figure: Figure): ColumnOption[] {
  return Object.entries(figure).flatMap(([option, id]: [string, unknown]): ColumnOption[] => {
    if (typeof id !== 'string') return [];
    if (numberOptions.includes(option)) return [{ option, id, type: 'number' }];
    if (timeOptions.includes(option)) return [{ option, id, type: 'time' }];
    return option === 'detail' ? [{ option, id }] : [];
  });
}

/** Check the columns that the kind requires and the options name. */
function judgeColumns(figure: Figure, { columns }: FigureTable): FigureFault[] {
  const faults: FigureFault[] = [];
  // A type that all values contradict is reported at the column; here the values' type counts.
  const contradicted = figure.data && contradictedColumns(figure.data);
  const typeOf = ({ id, type }: FigureTable['columns'][number]) => contradicted?.get(id) ?? type;
  const numbers = columns.filter((column) => typeOf(column) === 'number').length;
  const range = figure.kind === 'dot' && figure.style === 'range';
  const needed = range ? 2 : needs[figure.kind].numbers;
  if (numbers < needed) {
    faults.push({
      path: [range ? 'style' : 'kind'],
      message: phrase(range ? 'check.figure.rangeColumns' : 'check.figure.numberColumns', {
        needed,
        kind: figure.kind,
        found: numbers === 0 ? phrase('check.word.none') : numbers,
      }),
      hint: phrase('check.mend.addNumbers'),
    });
  }
  for (const { option, id, type } of columnOptions(figure)) {
    const column = columns.find((item) => item.id === id);
    if (column && (!type || column.type === type || typeOf(column) === type)) continue;
    const fitting = columns.filter((item) => type === undefined || typeOf(item) === type);
    const listed = fitting.map((item) => item.id).join(', ') || phrase('check.word.thereIsNone');
    const found = column
      ? phrase('check.word.columnOf', { id, contents: contents[typeOf(column)] })
      : `"${id}"`;
    faults.push({
      path: [option],
      message: type
        ? phrase('check.figure.columnOf', { contents: contents[type], listed, found })
        : phrase('check.figure.column', { listed, found }),
      hint:
        fitting.length > 0
          ? phrase('check.mend.useOneOfIds')
          : phrase(figure.query ? 'check.mend.otherQueryOrKind' : 'check.mend.otherKindOrColumn'),
    });
  }
  return faults;
}

/** Check the places or links required by the kind. */
function judgeRows({ kind }: Figure, { rows }: FigureTable): FigureFault[] {
  // A query may have nothing to count yet.
  if (rows.length === 0) return [];
  if (needs[kind].rows === 'regions' && rows.every(({ region }) => !region)) {
    const message = phrase('check.figure.noRegions', { kind });
    return [{ path: ['kind'], message, hint: phrase('check.mend.giveRegions') }];
  }
  if (needs[kind].rows === 'links' && rows.every(({ links }) => !links)) {
    const message = phrase('check.figure.noLinks', { kind });
    return [{ path: ['kind'], message, hint: phrase('check.mend.giveLinks') }];
  }
  return [];
}

/** Max row ids listed as examples. */
const maxListed = 8;

/** Require an annotation to refer to an existing row that is the only one accented. */
function judgeAnnotation({ annotation, annotates }: Figure, { rows }: FigureTable): FigureFault[] {
  if (!annotation && annotates === undefined) return [];
  const accented = rows.filter(({ accent }) => accent);
  const fitting = accented.length > 0 ? accented : rows;
  if (annotation && fitting.some(({ id }) => id === annotates)) return [];
  if (!annotation) {
    const message = phrase('check.figure.annotation');
    return [{ path: ['annotates'], message, hint: phrase('check.mend.deleteLine') }];
  }
  const ids = fitting.slice(0, maxListed).map(({ id }) => id);
  const listed = [...ids, ...(fitting.length > maxListed ? ['…'] : [])].join(', ');
  const found = annotates === undefined ? phrase('check.word.none') : `"${annotates}"`;
  return [
    {
      path: [annotates === undefined ? 'annotation' : 'annotates'],
      message: phrase('check.figure.row', { listed, found }),
      hint: phrase('check.mend.useOneOfIds'),
    },
  ];
}

/** Check that a figure's table has what its kind and options require. */
export function judgeTable(figure: Figure, table: FigureTable): FigureFault[] {
  return [
    ...judgeColumns(figure, table),
    ...judgeRows(figure, table),
    ...judgeAnnotation(figure, table),
  ];
}
