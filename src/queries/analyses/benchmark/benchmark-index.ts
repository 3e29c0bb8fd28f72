import {
  type BenchmarkIndex,
  type BenchmarkNumbers,
  type GroupKind,
  sizeOf,
} from '../../../domain/analyses/benchmark/choose-group.ts';
import type { NumbersOfClusters } from '../../../domain/analyses/indicators/public-numbers.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { isMissing } from '../../../domain/missing.ts';
import { isBeyondFirst } from '../../../domain/stages/stage-order.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import { allRowsOf } from '../../editions/edition-rows.ts';
import { distinctName } from '../../links/names.ts';
import { regionCount } from '../../regions/region-counts.ts';
import { numberedEdition, numbersOfPortal } from '../public-source.ts';
import { pastHeading } from '../../clusters/stage-words.ts';

export const benchmarkKinds = ['clusters', 'regions', 'sectors'] as const;
export type BenchmarkKind = (typeof benchmarkKinds)[number];

/** Everything comparable of one kind, and the numbers of each measure. */
export interface Benchmark {
  readonly index: BenchmarkIndex;
  readonly numbers: Readonly<Record<string, BenchmarkNumbers>>;
}

/** Number of members, from a total without a note that it counts something different. */
function membersOf(portal: Portal, id: string): number | undefined {
  const members = portal.clusterById.get(id)?.data.profile.members ?? [];
  return members.find(({ total, what }) => total !== undefined && !what)?.total;
}

const numbersOf = (ids: readonly string[], own: NumbersOfClusters): BenchmarkNumbers => {
  const values = ids.map((id) => own.get(id)?.value ?? null);
  const units = ids.map((id) => own.get(id)?.currency ?? null);
  return units.some(Boolean) ? { values, units } : { values };
};

/** Clusters with a public number in the latest edition that has any. */
function clusterBenchmark(
  portal: Portal,
  sizes: readonly number[],
  locale: Locale,
): Benchmark | undefined {
  const edition = numberedEdition(portal);
  if (edition === undefined) return undefined;
  const numbers = numbersOfPortal(portal).get(edition) ?? new Map<string, NumbersOfClusters>();
  const rows = allRowsOf(portal, edition);
  const reporting = new Set([...numbers.values()].flatMap((own) => [...own.keys()]));
  const ids = portal.clusters.map(({ id }) => id).filter((id) => reporting.has(id));
  const told = ids.map((id) => rows.get(id));
  const measures = portal.indicators.filter(({ id }) => (numbers.get(id)?.size ?? 0) > 0);
  const groups: GroupKind[] = ['all', 'country', 'sector', 'stage'];
  if (sizes.length > 0) groups.push('size');
  return {
    index: {
      ids,
      names: ids.map((id) => distinctName(portal, id, locale).text),
      countries: told.map((row) => row?.country ?? ''),
      sectors: told.map((row) => row?.sectors ?? []),
      stages: told.map((row) => (row && !isMissing(row.stage) ? stageKeyOf(row) : '')),
      sizes: ids.map((id) => sizeOf(membersOf(portal, id), sizes)),
      measures: measures.map(({ id, label, better, unit }) => ({
        id,
        label: label[locale],
        ...(better && { better }),
        ...(unit === 'percent' && { sign: '%' }),
      })),
      groups: [...groups, 'list'],
    },
    numbers: Object.fromEntries(
      measures.map(({ id }) => [id, numbersOf(ids, numbers.get(id) ?? new Map())]),
    ),
  };
}

/** Number of entries, and number of those beyond the first stage. */
function entryMeasures(portal: Portal, locale: Locale): BenchmarkIndex['measures'] {
  const t = useTranslate(locale);
  return [
    { id: 'entries', label: t('benchmark.entries'), better: 'more' },
    ...(portal.counted.notReported < portal.counted.total
      ? [{ id: 'past', label: pastHeading(portal, locale), better: 'more' as const }]
      : []),
  ];
}

function entryNumbers(
  portal: Portal,
  ids: readonly string[],
  rowsOf: ReadonlyMap<string, readonly InventoryRow[]>,
): Benchmark['numbers'] {
  const rows = ids.map((id) => rowsOf.get(id) ?? []);
  return {
    entries: { values: rows.map(({ length }) => length) },
    past: {
      values: rows.map(
        (some) => some.filter((row) => isBeyondFirst(stageKeyOf(row), portal.stageOrder)).length,
      ),
    },
  };
}

/** Regions whose number of entries is known; a region is compared within its level only. */
function regionBenchmark(portal: Portal, locale: Locale): Benchmark {
  const regions = portal.regions.filter(({ id }) => !isMissing(regionCount(portal, id)));
  const ids = regions.map(({ id }) => id);
  return {
    index: {
      ids,
      names: regions.map(({ name }) => name[locale]),
      countries: regions.map(({ country, level }) => `${country} ${level}`),
      sectors: [],
      stages: [],
      sizes: [],
      measures: entryMeasures(portal, locale),
      groups: ['country', 'list'],
    },
    numbers: entryNumbers(portal, ids, portal.rowsByRegion),
  };
}

function sectorBenchmark(portal: Portal, locale: Locale): Benchmark {
  const ids = portal.sectors.map(({ id }) => id);
  return {
    index: {
      ids,
      names: portal.sectors.map(({ label }) => label[locale]),
      countries: [],
      sectors: portal.sectors.map(({ group }) => (group ? [group] : [])),
      stages: [],
      sizes: [],
      measures: entryMeasures(portal, locale),
      groups: ['all', 'list'],
    },
    numbers: entryNumbers(portal, ids, portal.rowsBySector),
  };
}

/** The benchmark analysis; undefined if the portal has none. */
export const benchmarkOf = (portal: Portal) =>
  portal.analyses.flatMap(({ id, data }) => (data.method === 'benchmark' ? [{ id, data }] : []))[0];

/** All of a kind with their numbers; undefined if there is nothing to compare. */
export const viewBenchmark = remember(
  'viewBenchmark',
  (portal, kind: BenchmarkKind, locale: Locale): Benchmark | undefined => {
    const benchmark =
      kind === 'clusters'
        ? clusterBenchmark(portal, benchmarkOf(portal)?.data.sizes ?? [], locale)
        : kind === 'regions'
          ? regionBenchmark(portal, locale)
          : sectorBenchmark(portal, locale);
    const isAny = benchmark && benchmark.index.ids.length > 1 && portal.inventory.length > 0;
    return isAny ? benchmark : undefined;
  },
);

/** Benchmark file, by name without extension. */
export interface BenchmarkFile {
  readonly name: string;
  readonly read: () => unknown;
}

/** Files fetched by the page: the candidates, and one file per measure. */
export function listBenchmarkFiles(portal: Portal, locale: Locale): BenchmarkFile[] {
  return benchmarkKinds.flatMap((kind): BenchmarkFile[] => {
    const benchmark = viewBenchmark(portal, kind, locale);
    if (!benchmark) return [];
    return [
      { name: kind, read: () => benchmark.index },
      ...benchmark.index.measures.map(({ id }) => ({
        name: `${kind}-${id}`,
        read: () => benchmark.numbers[id],
      })),
    ];
  });
}
