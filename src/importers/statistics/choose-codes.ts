import type { StatisticMeasure } from '../../schemas/analysis-table.ts';
import type { Remark } from '../remark.ts';
import type { Observation } from './observation.ts';
import { isMeasureDimension, measureOf } from './statistic-measures.ts';

/** Codes of totals, which are meant where a dimension such as sex has several codes. */
const totals = ['T', '_T', 'TOTAL', 'TOT', 'ALL'];

/** Observations of one measure, with one code in each further dimension. */
export interface ChosenCodes {
  readonly observations: readonly Observation[];
  readonly measure: StatisticMeasure | undefined;
  /** What must be said before the file can be read. */
  readonly remark?: Pick<Remark, 'code' | 'values'>;
}

export interface CodeSetting {
  readonly measure?: StatisticMeasure | undefined;
  readonly only: ReadonlyMap<string, string>;
}

const codesIn = (all: readonly Observation[], id: string): string[] => [
  ...new Set(all.map(({ codes }) => codes.get(id) ?? '')),
];

/** Keep the observations meant where a file holds several measures, sexes, units or sizes. */
export function chooseCodes(
  all: readonly Observation[],
  ids: readonly string[],
  { measure: said, only }: CodeSetting,
): ChosenCodes {
  const told = ids.filter((id) => isMeasureDimension(id));
  const found = [
    ...new Set(told.flatMap((id) => codesIn(all, id).flatMap((code) => measureOf(code) ?? []))),
  ];
  const measure = said ?? (found.length === 1 ? found[0] : undefined);
  if (!measure) {
    const values = { option: '--measure', list: found.join(', ') || 'jobs, firms, exports' };
    return { observations: [], measure, remark: { code: 'statistics.measure', values } };
  }
  let observations = all;
  for (const id of ids) {
    const codes = codesIn(observations, id);
    if (codes.length < 2 && !only.has(id)) continue;
    const named = codes.filter((code) => told.includes(id) && measureOf(code) === measure);
    const code =
      only.get(id) ??
      (named.length === 1
        ? named[0]
        : [...totals, ...(id === 'FREQ' ? ['A'] : [])].find((total) => codes.includes(total)));
    if (code === undefined || !codes.includes(code)) {
      const example = `--only ${id}=${codes[0] ?? ''}`;
      const values = { found: id, list: codes.slice(0, 12).join(', '), example };
      return { observations: [], measure, remark: { code: 'statistics.several', values } };
    }
    observations = observations.filter(({ codes: own }) => (own.get(id) ?? '') === code);
  }
  return { observations, measure };
}
