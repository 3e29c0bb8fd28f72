import { createGeography } from '../figures/geography.ts';
import { type FigureView, viewFigure } from '../figures/view-figure.ts';
import type { Locale } from '../i18n/locales.ts';
import { countries, edition, figureInputs, figures, regions, shapes } from './portal.ts';

const geography = createGeography({ shapes, countries, regions });
const byId = new Map(figures.map(({ id, data }) => [id, data]));

/** Ids of all figures: those that the edition numbers in their order, then the others by id. */
export const figureIds: readonly string[] = [
  ...edition.numbered.filter((id) => byId.has(id)),
  ...[...byId.keys()].filter((id) => !edition.numbered.includes(id)).sort(),
];

/** Number of a figure in the current edition; undefined when it has none. */
export function figureNumber(id: string): number | undefined {
  const index = edition.numbered.indexOf(id);
  return index < 0 ? undefined : index + 1;
}

const doubted = new Map<string, string[]>();
for (const id of figureIds) {
  for (const doubt of byId.get(id)?.doubts ?? []) {
    doubted.set(doubt, [...(doubted.get(doubt) ?? []), id]);
  }
}
/** Ids of the figures that a doubt concerns, by the id of the doubt. */
export const figuresOfDoubt: ReadonlyMap<string, readonly string[]> = doubted;

const views = new Map<string, FigureView>();

/** A figure in a language. Drawn once: its page, its frame to embed and its files share it. */
export function figureView(id: string, locale: Locale): FigureView {
  const key = `${locale} ${id}`;
  let view = views.get(key);
  if (!view) {
    const figure = byId.get(id);
    if (!figure) throw new Error(`No figure "${id}"`);
    view = viewFigure(id, figure, figureInputs, geography(locale), locale);
    views.set(key, view);
  }
  return view;
}
