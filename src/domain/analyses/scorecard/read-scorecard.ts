import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureData } from '../../../schemas/figure-data.ts';
import type { Words } from '../../figures/table.ts';
import { type AnalysisParts, findTable } from '../analysis-parts.ts';
import { nameEntries } from '../name-entries.ts';
import type { IndexRange } from './class-of-index.ts';
import type { Levels, LevelScale } from './index-levels.ts';

export interface ScoredItem {
  readonly id: string;
  readonly label: Words;
  readonly weight: number;
}

/** Sector or cluster with its levels, one per item. */
export interface ScoredSubject {
  readonly id: string;
  readonly label: Words;
  readonly path?: string;
  readonly levels: Levels;
  /** Printed index, and the source's name for the subject. */
  readonly printed?: number;
}

export interface ScoredClass extends IndexRange {
  readonly label: Words;
  readonly advice: readonly Words[];
}

export interface Scorecard {
  readonly items: readonly ScoredItem[];
  readonly subjects: readonly ScoredSubject[];
  readonly scale: LevelScale;
  readonly classes: readonly ScoredClass[];
  readonly adviceForAll: readonly Words[];
}

type ScorecardAnalysis = AnalysisOf<'scorecard'>;

const dataOf = (parts: AnalysisParts, id: string | undefined): FigureData | undefined =>
  parts.figures.find((figure) => figure.id === id)?.data.data;

function readClasses({ classes, printed }: ScorecardAnalysis, parts: AnalysisParts): ScoredClass[] {
  const figure = parts.figures.find(({ id }) => id === printed?.figure)?.data;
  const bands = figure?.kind === 'profile' ? figure.bands : [];
  return classes.flatMap(({ label, from, to, advice }, at): ScoredClass[] => {
    const band = bands[at];
    const name = label ?? band?.label;
    const min = from ?? band?.from;
    const max = to ?? band?.to;
    if (!name || min === undefined || max === undefined) return [];
    return [
      {
        label: { text: name },
        from: min,
        to: max,
        advice: advice.map(({ text }) => ({ text })),
      },
    ];
  });
}

/** Items named by the entry, otherwise the columns of the figure with equal weights. */
function readItems({ items, levels }: ScorecardAnalysis, parts: AnalysisParts): ScoredItem[] {
  if (items.length > 0)
    return items.map(({ id, label, weight }) => ({ id, label: { text: label }, weight }));
  const columns = dataOf(parts, levels.figure)?.columns ?? [];
  return columns.map(({ id, label }) => ({ id, label: { text: label }, weight: 1 }));
}

function readPrinted({ printed }: ScorecardAnalysis, parts: AnalysisParts): Map<string, number> {
  const data = dataOf(parts, printed?.figure);
  const column = data?.columns.findIndex(({ id }) => id === printed?.column) ?? -1;
  return new Map(
    (printed?.pairs ?? []).flatMap(({ levels, index }) => {
      const value = data?.rows.find(({ id }) => id === index)?.values[column];
      return typeof value === 'number' ? [[levels, value] as const] : [];
    }),
  );
}

/** Scale of the levels, in points if they have any. */
function readScale({ levels: { least: min, greatest, points } }: ScorecardAnalysis): LevelScale {
  return points ? { ...points, nought: 0 } : { least: min, greatest };
}

/** Level converted to points, if levels have any. */
export function countLevel(
  level: number,
  { levels: { least: min, greatest, points } }: ScorecardAnalysis,
) {
  if (!points) return level;
  const share = (level - min) / (greatest - min);
  return points.least + share * (points.greatest - points.least);
}

function readSubjects(
  analysis: ScorecardAnalysis,
  items: readonly ScoredItem[],
  parts: AnalysisParts,
): ScoredSubject[] {
  const { figure, table } = analysis.levels;
  const printed = readPrinted(analysis, parts);
  const data = dataOf(parts, figure);
  if (data) {
    const columns = items.map((item) => data.columns.findIndex(({ id }) => id === item.id));
    return data.rows.map(({ id, label, values }) => ({
      id,
      label: { text: label },
      levels: columns.map((at) => {
        const value = values[at];
        return typeof value === 'number' ? countLevel(value, analysis) : undefined;
      }),
      printed: printed.get(id),
    }));
  }
  const names = nameEntries(parts);
  const rows = findTable(parts, table, 'levels')?.rows ?? [];
  return [...Map.groupBy(rows, ({ subject }) => subject)].map(([subject, own]) => ({
    id: subject.replace('/', '-'),
    ...names(subject),
    levels: items.map((item) => {
      const level = own.find((row) => row.item === item.id)?.level;
      return level === undefined ? undefined : countLevel(level, analysis);
    }),
  }));
}

/** Collect the inputs of a scorecard. */
export function readScorecard(analysis: ScorecardAnalysis, parts: AnalysisParts): Scorecard {
  const items = readItems(analysis, parts);
  return {
    items,
    subjects: readSubjects(analysis, items, parts),
    scale: readScale(analysis),
    classes: readClasses(analysis, parts),
    adviceForAll: analysis.adviceForAll.map(({ text }) => ({ text })),
  };
}
