import { type FigureInputs, joinFigureInputs } from '../../domain/figures/inputs.ts';
import { createGeography } from '../../figures/geography.ts';
import type { LocalColumn, LocalRow } from '../../figures/localize-table.ts';
import { type FigureView, viewFigure } from '../../figures/view-figure.ts';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { figureIds, figureView } from './figure-views.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** A figure of an edition in every language. */
export interface FigureInAll {
  readonly id: string;
  /** Its number in the edition; undefined where it has none. */
  readonly number: number | undefined;
  readonly views: Localized<FigureView>;
  /** What is the same in all languages is read from this one. */
  readonly view: FigureView;
  readonly columns: readonly LocalColumn[];
  readonly rows: readonly LocalRow[];
}

const withIds = <T extends { id: string }>(items: readonly T[]) =>
  items.map((data) => ({ id: data.id, data }));

/** What figures count in an edition by the entries of today, joined once. */
export const livingInputs = remember((portal, edition: string): FigureInputs => {
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

/** The same as pages show it: of an earlier edition that is frozen, the rows of its archive. */
export const editionInputs = remember((portal, edition: string): FigureInputs => {
  const living = livingInputs(portal, edition);
  const frozen = edition === portal.editionId ? undefined : portal.frozen.get(edition);
  return frozen ? { ...living, rows: frozen.rows } : living;
});

/** Views a figure with the numbers of an edition that is not the current one. */
function viewIn(portal: Portal, edition: string): (id: string, locale: Locale) => FigureView {
  const geography = createGeography(portal);
  return (id, locale) => {
    const entry = portal.figureById.get(id);
    if (!entry) throw new Error(`No figure "${id}"`);
    return viewFigure(id, entry.data, editionInputs(portal, edition), geography(locale), locale);
  };
}

/**
 * The figures of an edition: all of the site for the current one, else those that it numbers, which
 * are counted from its own returns.
 */
export const figuresOfEdition = remember((portal, edition: string): readonly FigureInAll[] => {
  const numbered = portal.editionById.get(edition)?.data.numbered ?? [];
  const isCurrent = edition === portal.editionId;
  const view = isCurrent
    ? (id: string, locale: Locale) => figureView(portal, id, locale)
    : viewIn(portal, edition);
  const ids = isCurrent ? figureIds(portal) : numbered.filter((id) => portal.figureById.has(id));
  return ids.map((id): FigureInAll => {
    const views = Object.fromEntries(
      locales.map((locale) => [locale, view(id, locale)]),
    ) as Localized<FigureView>;
    const number = numbered.indexOf(id) + 1;
    return {
      id,
      number: number === 0 ? undefined : number,
      views,
      view: views.en,
      columns: views.en.table?.columns ?? [],
      rows: views.en.table?.rows ?? [],
    };
  });
});
