import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import { findIds, type FigureFinds, viewFinds } from './figure-finds.ts';
import { figureIds, figureView } from './figure-views.ts';

/** The ids of what a reader can find in a figure. */
export const idsToFind = remember((portal, id: string, locale: Locale): ReadonlySet<string> => {
  const view = figureView(portal, id, locale);
  return findIds(viewFinds(portal, view, locale), view.table);
});

/** Which figures hold a region or a sector, and all those that some figure holds. */
export interface FiguresHolding {
  /** For each figure the regions and sectors that can be found in it. */
  readonly heldBy: ReadonlyMap<string, readonly string[]>;
  readonly groups: FigureFinds['groups'];
}

/** The regions and sectors that can be found in the figures: a reader chooses one, and sees where it stands. */
export const figuresHolding = remember((portal, locale: Locale): FiguresHolding => {
  const t = useTranslate(locale);
  const isHeld = (id: string) => portal.regionById.has(id) || portal.sectorById.has(id);
  const heldBy = new Map(
    figureIds(portal).map((id) => [id, [...idsToFind(portal, id, locale)].filter(isHeld)]),
  );
  const held = [...new Set([...heldBy.values()].flat())];
  const list = (
    label: string,
    ids: readonly string[],
    name: (id: string) => string,
  ): FigureFinds['groups'][number] => ({
    label,
    choices: ids
      .map((id) => ({ id, label: name(id) }))
      .sort((a, b) => compareText(locale, a.label, b.label)),
  });
  const regions = held.filter((id) => portal.regionById.has(id));
  const sectors = held.filter((id) => !portal.regionById.has(id));
  return {
    heldBy,
    groups: [
      list(t('nav.regions'), regions, (id) => regionName(portal, id, locale)),
      list(t('nav.sectors'), sectors, (id) => sectorLabel(portal, id, locale)),
    ].filter(({ choices }) => choices.length > 0),
  };
});
