import { joinFigureInputs } from '../src/domain/figures/inputs.ts';
import { createGeography } from '../src/figures/geography.ts';
import { type PageDrawing, takeDrawing, writePlainDrawing } from '../src/figures/plain-drawing.ts';
import { type FigureView, viewFigure } from '../src/figures/view-figure.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { Portal } from '../src/loaders/portal.ts';
import { type Drawings, nameDrawing } from './drawings.ts';

// A command imports load-yaml.ts before this file.

const kinds = ['wide', 'narrow'] as const satisfies readonly PageDrawing[];

/**
 * Figures of a portal, without building the site.
 * @throws Error that names the figure that cannot be drawn
 */
export function* viewFigures(
  portal: Portal,
  locales?: readonly Locale[],
): Generator<{ readonly view: FigureView; readonly total: number }> {
  const site = portal.site[0]?.data;
  if (!site) throw new Error('expected the file site.yaml, found none');
  const inputs = joinFigureInputs(portal, site.edition);
  const geography = createGeography({
    shapes: portal.shapes.map(({ data }) => data),
    countries: portal.countries.map(({ data }) => data).sort((a, b) => a.order - b.order),
    regions: portal.regions.map(({ data }) => data),
    site,
  });
  const languages = locales ?? site.languages;
  const total = portal.figures.length * languages.length;
  for (const locale of languages) {
    for (const { id, data } of portal.figures) {
      try {
        yield { view: viewFigure(id, data, inputs, geography(locale), locale), total };
      } catch (error) {
        throw new Error(`The figure "${id}" (${locale}): ${(error as Error).message}`);
      }
    }
  }
}

/**
 * Draw every figure, wide and narrow.
 * @throws Error that names the figure that cannot be drawn
 */
export function drawFigures(
  portal: Portal,
  update: (done: number, total: number) => void,
): Drawings {
  const drawings = new Map<string, string>();
  let done = 0;
  for (const { view, total } of viewFigures(portal)) {
    for (const which of kinds) {
      const scene = view[which];
      if (!scene) continue;
      const text = writePlainDrawing(takeDrawing(view, scene, which));
      drawings.set(nameDrawing(view.id, view.locale, scene.width), text);
    }
    update(++done, total);
  }
  return drawings;
}
