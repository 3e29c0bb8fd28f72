import { type FigureInputs, joinFigureInputs } from '../../domain/figures/inputs.ts';
import type { FigureTable } from '../../domain/figures/table.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';
import { countedEditions } from './counted-editions.ts';

const withIds = <T extends { id: string }>(items: readonly T[]) =>
  items.map((data) => ({ id: data.id, data }));

/** What figures count in an edition, joined once: the one door to the numbers of another year. */
export const editionInputs = remember((portal, edition: string): FigureInputs => {
  if (edition === portal.editionId) return portal.figureInputs;
  return joinFigureInputs(
    {
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
    },
    edition,
  );
});

/** The same for every edition whose numbers are shown, the earliest first. */
export const yearsInputs = remember((portal): readonly FigureInputs[] =>
  countedEditions(portal).map((edition) => editionInputs(portal, edition)),
);

/** A figure as the archive of a frozen edition keeps it: finished words and numbers. */
export interface FrozenFigure {
  readonly words: Pick<Figure, 'title' | 'subtitle' | 'description' | 'note' | 'method'>;
  readonly table: FigureTable | undefined;
}

/**
 * A figure of a frozen edition.
 * @returns undefined where the archive keeps none of this id, so that it is counted anew
 */
export function frozenFigure(
  _portal: Portal,
  _edition: string,
  _id: string,
): FrozenFigure | undefined {
  return undefined;
}
