import { createGeography } from '../../figures/geography.ts';
import { type FigureView, viewFigure } from '../../figures/view-figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

const geography = remember((portal) => createGeography(portal));

/** Ids of all figures: those that the edition numbers in their order, then the others by id. */
export const figureIds = remember((portal): readonly string[] => [
  ...portal.edition.numbered.filter((id) => portal.figureById.has(id)),
  ...[...portal.figureById.keys()].filter((id) => !portal.edition.numbered.includes(id)).sort(),
]);

/** Number of a figure in the current edition; undefined when it has none. */
export function figureNumber(portal: Portal, id: string): number | undefined {
  const index = portal.edition.numbered.indexOf(id);
  return index < 0 ? undefined : index + 1;
}

/** Ids of the figures that a doubt concerns, by the id of the doubt. */
export const figuresOfDoubt = remember((portal): ReadonlyMap<string, readonly string[]> => {
  const doubted = new Map<string, string[]>();
  for (const id of figureIds(portal)) {
    for (const doubt of portal.figureById.get(id)?.data.doubts ?? []) {
      doubted.set(doubt, [...(doubted.get(doubt) ?? []), id]);
    }
  }
  return doubted;
});

/** A figure in a language. Drawn once: its page, its frame to embed and its files share it. */
export const figureView = remember((portal, id: string, locale: Locale): FigureView => {
  const figure = portal.figureById.get(id);
  if (!figure) throw new Error(`No figure "${id}"`);
  return viewFigure(id, figure.data, portal.figureInputs, geography(portal)(locale), locale);
});
