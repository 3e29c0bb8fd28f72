import { type FigureInputs, joinFigureInputs } from '../domain/figures/inputs.ts';
import { createGeography } from '../figures/geography.ts';
import type { LocalColumn, LocalRow } from '../figures/localize-table.ts';
import { type FigureView, viewFigure } from '../figures/view-figure.ts';
import { type Locale, type Localized, locales } from '../i18n/locales.ts';
import { figureIds, figureView } from './figure-views.ts';
import * as portal from './portal.ts';

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

const joined = new Map([[portal.editionId, portal.figureInputs]]);

/** What figures count in an edition, joined once. */
export function editionInputs(edition: string): FigureInputs {
  const known = joined.get(edition);
  if (known) return known;
  const inputs = joinFigureInputs(
    {
      clusters: portal.clusters,
      returns: portal.returns,
      regions: withIds(portal.regions),
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
  joined.set(edition, inputs);
  return inputs;
}

/** Views a figure with the numbers of an edition that is not the current one. */
function viewIn(edition: string): (id: string, locale: Locale) => FigureView {
  const geography = createGeography(portal);
  return (id, locale) => {
    const entry = portal.figureById.get(id);
    if (!entry) throw new Error(`No figure "${id}"`);
    return viewFigure(id, entry.data, editionInputs(edition), geography(locale), locale);
  };
}

const found = new Map<string, readonly FigureInAll[]>();

/**
 * The figures of an edition: all of the site for the current one, else those that it numbers, which
 * are counted from its own returns.
 */
export function figuresOfEdition(edition: string): readonly FigureInAll[] {
  const known = found.get(edition);
  if (known) return known;
  const numbered = portal.editions.find(({ id }) => id === edition)?.data.numbered ?? [];
  const isCurrent = edition === portal.editionId;
  const view = isCurrent ? figureView : viewIn(edition);
  const ids = isCurrent ? figureIds : numbered.filter((id) => portal.figureById.has(id));
  const figures = ids.map((id): FigureInAll => {
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
  found.set(edition, figures);
  return figures;
}
