import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { findIds, type FigureFinds, groupFinds, viewFinds } from './figure-finds.ts';
import { figureIds, figureView } from './figure-views.ts';

/** Ids that can be found in a figure. */
export const idsToFind = remember(
  'idsToFind',
  (portal, id: string, locale: Locale): ReadonlySet<string> => {
    const view = figureView(portal, id, locale);
    return findIds(viewFinds(portal, view, locale), view.table);
  },
);

/** Regions and sectors found in figures. */
export interface FiguresHolding {
  /** Those of each figure. */
  readonly heldBy: ReadonlyMap<string, readonly string[]>;
  readonly groups: FigureFinds['groups'];
}

/** Regions and sectors that can be found in figures: a reader chooses one to see its figures. */
export const figuresHolding = remember(
  'figuresHolding',
  (portal, locale: Locale): FiguresHolding => {
    const isHeld = (id: string) => portal.regionById.has(id) || portal.sectorById.has(id);
    const heldBy = new Map(
      figureIds(portal).map((id) => [id, [...idsToFind(portal, id, locale)].filter(isHeld)]),
    );
    const held = [...heldBy.values()].flat();
    const regions = held.filter((id) => portal.regionById.has(id));
    const sectors = held.filter((id) => !portal.regionById.has(id));
    return {
      heldBy,
      groups: groupFinds(portal, regions, sectors, locale).filter(
        ({ choices }) => choices.length > 0,
      ),
    };
  },
);
