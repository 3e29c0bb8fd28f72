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

/** The entries of a portal as computations take them. */
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
}));

/** What figures count in an edition by the entries of today, joined once. */
export const livingInputs = remember('livingInputs', (portal, edition: string): FigureInputs => {
  if (edition === portal.editionId) return portal.figureInputs;
  return joinFigureInputs(analysisParts(portal), edition);
});

/** Clusters whose returns of a frozen edition errata have corrected. */
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

/** The rows of a frozen edition, with what errata have corrected in its returns. */
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
 * The same as pages show it, the one door to the numbers of another year: of an earlier edition that
 * is frozen, the rows of its archive with their corrections.
 */
export const editionInputs = remember('editionInputs', (portal, edition: string): FigureInputs => {
  const living = livingInputs(portal, edition);
  if (edition === portal.editionId || !portal.frozen.has(edition)) return living;
  const rows = correctedRows(portal, edition);
  const uncounted = living.allRows.map((row) => ({ ...row, counted: false }));
  const allRows = new Map([...uncounted, ...rows].map((row) => [row.id, row]));
  return { ...living, rows, allRows: [...allRows.values()] };
});

/** The same for every edition whose numbers are shown, the earliest first. */
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

/** A figure as the archive of a frozen edition keeps it: finished words and numbers. */
export interface KeptFigure {
  readonly words: Pick<Figure, 'title' | 'subtitle' | 'description' | 'note' | 'method'>;
  readonly table: FigureTable | undefined;
}

/**
 * A figure of an earlier edition that is frozen.
 * @returns undefined where the archive keeps none of this id, so that it is counted anew
 */
export function keptFigure(portal: Portal, edition: string, id: string): KeptFigure | undefined {
  if (edition === portal.editionId) return undefined;
  const kept = portal.frozen.get(edition)?.figureById.get(id);
  if (!kept) return undefined;
  const { title, subtitle, description, note, method, table } = kept;
  return { words: { title, subtitle, description, note, method }, table };
}
