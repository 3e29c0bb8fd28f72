import { phrase } from '../i18n/phrase.ts';
import { describeFound } from '../loaders/problem.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';
import type { FigureFault } from './figure-data.ts';

/** Numbers of a figure's own data with their paths. */
function ownNumbers({ data }: Figure): { readonly path: ValuePath; readonly value: number }[] {
  return (data?.rows ?? []).flatMap(({ values }, row) =>
    values.flatMap((value, place) =>
      typeof value === 'number' && Number.isFinite(value)
        ? [{ path: ['data', 'rows', row, 'values', place], value }]
        : [],
    ),
  );
}

/** Places where a list of numbers does not rise. */
function findFalls(values: readonly number[]): { index: number; before: number; value: number }[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    return before === undefined || value > before ? [] : [{ index, before, value }];
  });
}

/** Require explicit classes to start at rising numbers; others are computed. */
function judgeClasses(figure: Figure): FigureFault[] {
  if (!('classes' in figure)) return [];
  const { method, breaks } = figure.classes;
  const path = ['classes', 'breaks'];
  if (method !== 'manual') {
    if (!breaks) return [];
    const message = phrase('check.figure.noBreaks', { method, found: describeFound(breaks) });
    return [{ path, message, hint: phrase('check.mend.deleteBreaks') }];
  }
  if (!breaks || breaks.length === 0) {
    const message = phrase('check.figure.breaks', { found: describeFound(breaks) });
    return [{ path, message, hint: phrase('check.mend.firstValues') }];
  }
  return findFalls(breaks).map(({ index, before, value }) => ({
    path: [...path, index],
    message: phrase('check.figure.rising', { before, found: value }),
    hint: phrase('check.mend.risingOrder'),
  }));
}

/** Require options of plain bars to be left out of bars that ignore them. */
function judgeBars(figure: Figure): FigureFault[] {
  if (figure.kind !== 'bar' || figure.mode === 'single' || figure.mode === 'grouped') return [];
  const { mode, reach, counted } = figure;
  return Object.entries({ reach, counted: counted || undefined }).flatMap(([option, value]) => {
    if (value === undefined) return [];
    const message = phrase('check.figure.ignored', { mode, found: describeFound(value) });
    return [{ path: [option], message, hint: phrase('check.mend.deleteIt') }];
  });
}

/** Require rising levels that include the values of a figure's own data. */
function judgeLevels(figure: Figure): FigureFault[] {
  if (figure.kind !== 'heat' || !figure.levels) return [];
  const levels = figure.levels.map(({ value }) => value);
  const [lowest = 0, highest = 0] = [Math.min(...levels), Math.max(...levels)];
  // A value between two levels, such as a mean, is shaded like the nearer one.
  const isNamed = (value: number) =>
    levels.includes(value) || (!Number.isInteger(value) && value > lowest && value < highest);
  return [
    ...findFalls(levels).map(({ index, before, value }) => ({
      path: ['levels', index, 'value'],
      message: phrase('check.figure.levelOrder', { before, found: value }),
      hint: phrase('check.mend.lowestFirst'),
    })),
    ...ownNumbers(figure)
      .filter(({ value }) => !isNamed(value))
      .map(({ path, value }) => ({
        path,
        message: phrase('check.figure.levels', { levels: levels.join(', '), found: value }),
        hint: phrase('check.mend.valueOrLevel'),
      })),
  ];
}

/** Require values and bands of a profile to be on its scale. */
function judgeScale(figure: Figure): FigureFault[] {
  if (figure.kind !== 'profile') return [];
  const { max, bands } = figure;
  return [
    ...bands.flatMap(({ from, to }, index) => {
      if (from >= 0 && from < to && to <= max) return [];
      const path = ['bands', index, from >= 0 && from < max ? 'to' : 'from'];
      const message = phrase('check.figure.band', { max, from, to });
      return [{ path, message, hint: phrase('check.mend.fromTo') }];
    }),
    ...ownNumbers(figure)
      .filter(({ value }) => value < 0 || value > max)
      .map(({ path, value }) => ({
        path,
        message: phrase('check.figure.withinScale', { max, found: value }),
        hint: phrase('check.mend.valueOrMax'),
      })),
  ];
}

/** Whether a kind shows parts of a whole. Bars do in one of their modes. */
const showsWhole: Readonly<Record<Exclude<FigureKind, 'bar'>, boolean>> = {
  'bivariate-map': false,
  choropleth: false,
  column: false,
  diamond: false,
  diverging: false,
  dot: false,
  flow: false,
  heat: false,
  ladder: false,
  line: false,
  'map-multiples': false,
  network: false,
  none: false,
  profile: false,
  scatter: false,
  slope: false,
  'symbol-map': false,
  'three-star': false,
  timeline: false,
  treemap: true,
  waffle: true,
};

/** Require parts of a whole to be non-negative: otherwise they would not be drawn. */
function judgeAmounts(figure: Figure): FigureFault[] {
  const { kind } = figure;
  if (!(kind === 'bar' ? ['share', 'units'].includes(figure.mode) : showsWhole[kind])) return [];
  // Units are drawn whole.
  const units = kind === 'waffle' || (kind === 'bar' && figure.mode === 'units');
  return ownNumbers(figure)
    .filter(({ value }) => value < 0 || (units && !Number.isInteger(value)))
    .map(({ path, value }) => ({
      path,
      message: phrase(units ? 'check.figure.wholeAmount' : 'check.figure.amount', { found: value }),
      hint: phrase('check.mend.valueOrKind'),
    }));
}

/** Require rows of a timeline to end after they begin. Times of different precision are not compared. */
function judgeSpans(figure: Figure): FigureFault[] {
  if (figure.kind !== 'timeline' || !figure.end || !figure.data) return [];
  const { columns, rows } = figure.data;
  const indexOf = (id: string | undefined) => columns.findIndex((column) => column.id === id);
  const [start, end] = [indexOf(figure.start), indexOf(figure.end)];
  return rows.flatMap(({ values }, row): FigureFault[] => {
    const [from, to] = [values[start], values[end]];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    if (from.length !== to.length || from <= to) return [];
    const message = phrase('check.figure.endBeforeStart', { from, found: to });
    const hint = phrase('check.mend.exchange');
    return [{ path: ['data', 'rows', row, 'values', end], message, hint }];
  });
}

/** Check the options of a figure against each other and its own data. */
export function judgeOptions(figure: Figure): FigureFault[] {
  return [
    ...judgeBars(figure),
    ...judgeClasses(figure),
    ...judgeLevels(figure),
    ...judgeScale(figure),
    ...judgeAmounts(figure),
    ...judgeSpans(figure),
  ];
}
