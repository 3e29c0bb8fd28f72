import { placeBar } from '../charts/kinds/bar/place-bar.ts';
import { placeBivariateMap } from '../charts/kinds/bivariate-map/place-bivariate-map.ts';
import { placeChoropleth } from '../charts/kinds/choropleth/place-choropleth.ts';
import { placeColumn } from '../charts/kinds/column/place-column.ts';
import { placeDiamond } from '../charts/kinds/diamond/place-diamond.ts';
import { placeDiverging } from '../charts/kinds/diverging/place-diverging.ts';
import { placeDot } from '../charts/kinds/dot/place-dot.ts';
import { placeFlow } from '../charts/kinds/flow/place-flow.ts';
import { placeHeat } from '../charts/kinds/heat/place-heat.ts';
import { placeLadder } from '../charts/kinds/ladder/place-ladder.ts';
import { placeLine } from '../charts/kinds/line/place-line.ts';
import { placeMapMultiples } from '../charts/kinds/map-multiples/place-map-multiples.ts';
import { placeNetwork } from '../charts/kinds/network/place-network.ts';
import { placeProfile } from '../charts/kinds/profile/place-profile.ts';
import { placeScatter } from '../charts/kinds/scatter/place-scatter.ts';
import type { ChartData, PlaceContext } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { placeSlope } from '../charts/kinds/slope/place-slope.ts';
import { placeSymbolMap } from '../charts/kinds/symbol-map/place-symbol-map.ts';
import { placeThreeStar } from '../charts/kinds/three-star/place-three-star.ts';
import { placeTimeline } from '../charts/kinds/timeline/place-timeline.ts';
import { placeTreemap } from '../charts/kinds/treemap/place-treemap.ts';
import { placeWaffle } from '../charts/kinds/waffle/place-waffle.ts';
import type { StageKey } from '../domain/stages/stage-order.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { Figure } from '../schemas/figure.ts';

/** In the reader’s language. */
export type StageNames = Readonly<Record<StageKey, string>>;

function labelled<T extends { readonly label: LocalizedText }>(
  items: readonly T[],
  locale: Locale,
): (Omit<T, 'label'> & { readonly label: string })[] {
  return items.map((item) => ({ ...item, label: item.label[locale] }));
}

/** @returns undefined for a figure without a drawing */
export function placeFigure(
  figure: Figure,
  data: ChartData,
  context: PlaceContext,
  locale: Locale,
  stages: StageNames,
): Scene | undefined {
  switch (figure.kind) {
    case 'bar':
      return placeBar(data, figure, context);
    case 'diverging':
      return placeDiverging(data, figure, context);
    case 'column':
      return placeColumn(data, {}, context);
    case 'line':
      return placeLine(data, {}, context);
    case 'slope':
      return placeSlope(data, {}, context);
    case 'dot':
      return placeDot(data, figure, context);
    case 'scatter': {
      const { x, y, size } = figure;
      return placeScatter(data, size === undefined ? { x, y } : { x, y, size }, context);
    }
    case 'three-star':
      return placeThreeStar(data, figure, context);
    case 'heat': {
      const levels = figure.levels && labelled(figure.levels, locale);
      return placeHeat(data, levels ? { levels } : {}, context);
    }
    case 'profile': {
      const { style, max, bands } = figure;
      return placeProfile(data, { style, max, bands: labelled(bands, locale) }, context);
    }
    case 'waffle':
      return placeWaffle(data, {}, context);
    case 'treemap':
      return placeTreemap(data, {}, context);
    case 'ladder':
      return placeLadder(data, {}, context);
    case 'network':
      return placeNetwork(data, figure, context);
    case 'flow':
      return placeFlow(data, figure.detail === undefined ? {} : { detail: figure.detail }, context);
    case 'timeline': {
      const { start, end, detail } = figure;
      const more = { ...(end ? { end } : {}), ...(detail ? { detail } : {}) };
      return placeTimeline(data, { start, ...more }, context);
    }
    case 'diamond':
      return placeDiamond(
        data,
        figure.detail === undefined ? {} : { detail: figure.detail },
        context,
      );
    case 'choropleth': {
      const { countries, value, classes, labels, insets } = figure;
      const placed = { countries, value, classes, labels, insets: labelled(insets, locale) };
      return placeChoropleth(data, placed, context);
    }
    case 'symbol-map': {
      const { countries, symbol, value, labels, insets } = figure;
      const placed = { countries, symbol, labels, insets: labelled(insets, locale), stages };
      return placeSymbolMap(data, value === undefined ? placed : { ...placed, value }, context);
    }
    case 'map-multiples':
      return placeMapMultiples(data, figure, context);
    case 'bivariate-map': {
      const { countries, x, y, labels, insets } = figure;
      const placed = { countries, x, y, labels, insets: labelled(insets, locale) };
      return placeBivariateMap(data, placed, context);
    }
    case 'none':
      return undefined;
    default:
      return figure satisfies never;
  }
}
