import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { Indicator } from '../../../schemas/indicator.ts';
import { inEachLocale } from '../../../i18n/locales.ts';
import { isBeyondFirst, stageOrderOf } from '../../stages/stage-order.ts';
import { joinInventory, type InventoryRow } from '../../inventory/join-inventory.ts';
import { knownCount } from '../../inventory/known-count.ts';
import { stageKeyOf, tallyBy } from '../../inventory/tally.ts';
import { isMissing } from '../../missing.ts';
import type { FigureTable, TableCell, TableRow, Words } from '../../figures/table.ts';
import type { FigureWord } from '../../figures/figure-words.ts';
import { type AnalysisSource, minPublished } from '../analysis-parts.ts';
import { editionsUpTo } from '../indicators/indicator-returns.ts';
import { inOneCurrency, publicNumbers } from '../indicators/public-numbers.ts';
import { type ResultTable, slugOf } from '../result-table.ts';
import { quartilesOf } from './rank-in-group.ts';

const hidden: TableCell = { missing: 'suppressed' };
const round = (value: number): number => Math.round(value * 100) / 100;

const columns = (['compared', 'lowerQuartile', 'median', 'upperQuartile'] as const).map(
  (word) => ({ id: slugOf(word), label: { word }, type: 'number' }) as const,
);

/** Count, and quartiles if there are enough numbers. */
function cellsOf(numbers: readonly number[], min: number): TableCell[] {
  const quartiles = numbers.length < min ? undefined : quartilesOf(numbers);
  const { lower, median, upper } = quartiles ?? {};
  return [
    numbers.length,
    ...[lower, median, upper].map((one) => (one === undefined ? hidden : round(one))),
  ];
}

const tableOf = (head: FigureWord, rows: readonly TableRow[]): FigureTable => ({
  head: { word: head },
  columns,
  rows,
});

function tabulateClusters(source: AnalysisSource, min: number): FigureTable {
  const edition = editionsUpTo(source).at(-1) ?? '';
  const numbers = publicNumbers(source).get(edition);
  const indicators = source.parts.indicators
    .map(({ data }) => data)
    .sort((a, b) => a.number - b.number);
  const labelOf = ({ label, unit }: Indicator, currency: string | undefined): Words => {
    const sign = unit === 'percent' ? '%' : currency;
    return { text: sign ? inEachLocale((locale) => `${label[locale]} (${sign})`) : label };
  };
  return tableOf(
    'indicator',
    indicators.flatMap((indicator): TableRow[] => {
      const own = numbers?.get(indicator.id);
      if (!own || own.size === 0) return [];
      const { currency, numbers: values } = inOneCurrency(own);
      return [
        {
          id: indicator.id,
          label: labelOf(indicator, currency),
          cells: cellsOf([...values.values()], min),
        },
      ];
    }),
  );
}

/** Numbers of entries in the finest regions of each listed country. */
function tabulateRegions(
  { parts }: AnalysisSource,
  rows: readonly InventoryRow[],
  min: number,
): FigureTable {
  const counts = tallyBy(rows, (row) => row.regions);
  return tableOf(
    'country',
    parts.countries.flatMap(({ id, data }): TableRow[] => {
      const numbers = parts.regions.flatMap((region) => {
        if (region.data.country !== id || region.data.level !== data.levels[0]) return [];
        const known = knownCount(data, counts.get(region.id) ?? 0);
        return isMissing(known) ? [] : [known];
      });
      if (numbers.length === 0) return [];
      return [{ id, label: { text: data.name }, cells: cellsOf(numbers, min) }];
    }),
  );
}

function tabulateSectors(
  { parts }: AnalysisSource,
  rows: readonly InventoryRow[],
  min: number,
): FigureTable {
  const way = stageOrderOf(parts.stages.map(({ data }) => data));
  const numbersOf = (some: readonly InventoryRow[]) => {
    const counts = tallyBy(some, (row) => row.sectors);
    return parts.sectors.map(({ id }) => counts.get(id) ?? 0);
  };
  const past = rows.filter((row) => isBeyondFirst(stageKeyOf(row), way));
  const [first] = way.steps;
  const label = parts.stages.find(({ data }) => data.id === first)?.data.label;
  const pastLabel: Words = label ? { pastStage: label } : { word: 'past' };
  const isStaged = rows.some((row) => !isMissing(row.stage));
  return tableOf('countedWhat', [
    { id: 'entries', label: { word: 'rows' }, cells: cellsOf(numbersOf(rows), min) },
    ...(isStaged ? [{ id: 'past', label: pastLabel, cells: cellsOf(numbersOf(past), min) }] : []),
  ]);
}

/**
 * Quartiles of each public indicator over all reporting clusters, and of entry numbers by region and sector.
 */
export function tabulateBenchmark(
  _analysis: AnalysisOf<'benchmark'>,
  source: AnalysisSource,
): ResultTable[] {
  const min = minPublished(source.parts);
  const rows = joinInventory(source.parts, source.edition);
  if (rows.length === 0) return [];
  const tables: ResultTable[] = [
    {
      name: 'clusters',
      caption: { word: 'benchmarkClusters' },
      table: tabulateClusters(source, min),
      mixed: true,
    },
    {
      name: 'regions',
      caption: { word: 'benchmarkRegions' },
      table: tabulateRegions(source, rows, min),
      mixed: true,
    },
    {
      name: 'sectors',
      caption: { word: 'benchmarkSectors' },
      table: tabulateSectors(source, rows, min),
      mixed: true,
    },
  ];
  return tables.filter(({ table }) => table.rows.length > 0);
}
