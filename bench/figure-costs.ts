import { gzipSync } from 'node:zlib';
import { median } from 'd3-array';
import { joinFigureInputs } from '../src/domain/figures/inputs.ts';
import { createGeography } from '../src/figures/geography.ts';
import { takeDrawing } from '../src/figures/plain-drawing.ts';
import { viewFigure } from '../src/figures/view-figure.ts';
import type { Portal } from '../src/loaders/portal.ts';
import { markdownTable } from './markdown-table.ts';

// Imported after load-yaml.ts: the interface strings are YAML modules.

/** Cost of a figure in one language. */
interface FigureCost {
  readonly kind: string;
  readonly milliseconds: number;
  /** Both its drawings, gzipped together. */
  readonly bytes: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function measureAll(portal: Portal): FigureCost[] {
  const site = portal.site[0]?.data;
  if (!site) throw new Error('expected the file site.yaml, found none');
  const inputs = joinFigureInputs(portal, site.edition);
  const geography = createGeography({
    shapes: portal.shapes.map(({ data }) => data),
    countries: portal.countries.map(({ data }) => data),
    regions: portal.regions.map(({ data }) => data),
    site,
  });
  return site.languages.flatMap((locale) =>
    portal.figures.flatMap(({ id, data }): FigureCost[] => {
      const started = performance.now();
      const view = viewFigure(id, data, inputs, geography(locale), locale);
      if (!view.wide || !view.narrow) return [];
      const wide = takeDrawing(view, view.wide, 'wide').marks;
      const narrow = takeDrawing(view, view.narrow, 'narrow').marks;
      const milliseconds = performance.now() - started;
      const bytes = gzipSync(wide + narrow, { level: 9 }).length;
      return [{ kind: data.kind, milliseconds, bytes }];
    }),
  );
}

function costRow(name: string, costs: readonly FigureCost[]): string[] {
  const times = costs.map(({ milliseconds }) => milliseconds);
  const sizes = costs.map(({ bytes }) => bytes / 1000);
  return [
    name,
    String(costs.length),
    mean(times).toFixed(1),
    Math.max(...times).toFixed(1),
    (median(sizes) ?? 0).toFixed(1),
    Math.max(...sizes).toFixed(1),
  ];
}

/** Time and bytes of every kind of figure, over all languages. */
export function measureFigureCosts(portal: Portal): string {
  const costs = measureAll(portal);
  const kinds = [...Map.groupBy(costs, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return markdownTable(
    ['kind', 'drawn', 'ms, mean', 'ms, most', 'inline SVG KB, median', 'most'],
    [...kinds.map(([kind, own]) => costRow(kind, own)), costRow('all', costs)],
  );
}
