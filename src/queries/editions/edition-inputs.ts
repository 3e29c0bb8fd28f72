import type { AnalysisParts } from '../../domain/analyses/analysis-parts.ts';
import { type FigureInputs, joinFigureInputs } from '../../domain/figures/inputs.ts';
import { correctRows } from '../../domain/frozen/correct-rows.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';
import { countedEditions } from './counted-editions.ts';

const withIds = <T extends { id: string }>(items: readonly T[]) =>
  items.map((data) => ({ id: data.id, data }));

/** Entries of a portal as input of computations. */
export const analysisParts = remember('analysisParts', (portal): AnalysisParts => ({
  clusters: portal.clusters,
  returns: portal.returns,
  regions: withIds(portal.regions),
  'region-groups': withIds(portal.regionGroups),
  sectors: withIds(portal.sectors),
  countries: withIds(portal.countries),
  'sector-groups': withIds(portal.sectorGroups),
  stages: withIds(portal.stages),
  organisations: withIds(portal.organisations),
  glossary: withIds(portal.terms),
  editions: portal.editions,
  site: [{ id: 'site', data: portal.site }],
  analyses: portal.analyses,
  'analysis-tables': portal.analysisTables,
  figures: [...portal.writtenFigures.values()],
  indicators: withIds(portal.indicators),
  programmes: portal.programmes,
  survey: withIds(portal.questions),
  subjects: portal.subjectsByCluster,
}));

/** Input of an edition's figures from today's entries. */
export const livingInputs = remember('livingInputs', (portal, edition: string): FigureInputs => {
  if (edition === portal.editionId) return portal.figureInputs;
  return joinFigureInputs(analysisParts(portal), edition);
});

/** Clusters of a frozen edition whose returns were corrected by errata. */
export const correctedReturns = remember(
  'correctedReturns',
  (portal, edition: string): ReadonlySet<string> => {
    const folder = `returns/${edition}/`;
    return new Set(
      portal.errata
        .filter((erratum) => erratum.edition === edition)
        .flatMap(({ changed }) => Object.keys(changed))
        .flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length)] : [])),
    );
  },
);

/** Rows of a frozen edition, with its returns corrected by errata. */
export const correctedRows = remember(
  'correctedRows',
  (portal, edition: string): readonly InventoryRow[] =>
    correctRows(
      portal.frozen.get(edition)?.rows ?? [],
      livingInputs(portal, edition).allRows,
      correctedReturns(portal, edition),
    ),
);

/**
 * The same as shown on pages; the only access to the numbers of another year. A frozen earlier edition has the
 * rows of its archive, corrected.
 */
export const editionInputs = remember('editionInputs', (portal, edition: string): FigureInputs => {
  const living = livingInputs(portal, edition);
  if (edition === portal.editionId || !portal.frozen.has(edition)) return living;
  const rows = correctedRows(portal, edition);
  const uncounted = living.allRows.map((row) => ({ ...row, counted: false }));
  const allRows = new Map([...uncounted, ...rows].map((row) => [row.id, row]));
  return { ...living, rows, allRows: [...allRows.values()] };
});

/** The same for every edition with public numbers, the earliest first. */
export const yearsInputs = remember('yearsInputs', (portal): readonly FigureInputs[] =>
  countedEditions(portal).map((edition) => editionInputs(portal, edition)),
);

/**
 * Years for which a figure is counted from answers: all editions with answers, or for a figure with its own data
 * only the later ones.
 */
export function answeredYears(
  portal: Portal,
  { later, edition = '' }: Pick<Figure, 'later' | 'edition'>,
): readonly FigureInputs[] {
  return yearsInputs(portal).filter(
    ({ editionId }) => portal.answeredEditions.has(editionId) && (!later || editionId > edition),
  );
}

/** A figure as kept in the archive of a frozen edition: final words and numbers. */
export interface KeptFigure {
  readonly words: Pick<Figure, 'title' | 'subtitle' | 'description' | 'note' | 'method'>;
  readonly table: FigureTable | undefined;
}

/**
 * Figure of a frozen earlier edition.
 * @returns undefined if the archive has none with this id, so that it is counted again
 */
export function keptFigure(portal: Portal, edition: string, id: string): KeptFigure | undefined {
  if (edition === portal.editionId) return undefined;
  const kept = portal.frozen.get(edition)?.figureById.get(id);
  if (!kept) return undefined;
  const { title, subtitle, description, note, method, table } = kept;
  return { words: { title, subtitle, description, note, method }, table };
}
