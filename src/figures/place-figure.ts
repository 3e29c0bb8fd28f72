import { type BarOptions, placeBar } from '../charts/kinds/bar/place-bar.ts';
import { placeBivariateMap } from '../charts/kinds/bivariate-map/place-bivariate-map.ts';
import { placeChoropleth } from '../charts/kinds/choropleth/place-choropleth.ts';
import { placeColumn } from '../charts/kinds/column/place-column.ts';
import { placeDiamond } from '../charts/kinds/diamond/place-diamond.ts';
import { placeDiverging } from '../charts/kinds/diverging/place-diverging.ts';
import { placeDot } from '../charts/kinds/dot/place-dot.ts';
import { type FlowOptions, placeFlow } from '../charts/kinds/flow/place-flow.ts';
import { placeHeat } from '../charts/kinds/heat/place-heat.ts';
import { placeLadder } from '../charts/kinds/ladder/place-ladder.ts';
import { placeLine } from '../charts/kinds/line/place-line.ts';
import { placeMapMultiples } from '../charts/kinds/map-multiples/place-map-multiples.ts';
import { placeNetwork } from '../charts/kinds/network/place-network.ts';
import { placeProfile } from '../charts/kinds/profile/place-profile.ts';
import { placeScatter } from '../charts/kinds/scatter/place-scatter.ts';
import { sayOnce } from '../charts/tools/rows/say-once.ts';
import type { ChartData, PlaceContext } from '../charts/tools/model/chart-data.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { placeSlope } from '../charts/kinds/slope/place-slope.ts';
import {
  placeSymbolMap,
  type SymbolMapOptions,
} from '../charts/kinds/symbol-map/place-symbol-map.ts';
import { placeThreeStar } from '../charts/kinds/three-star/place-three-star.ts';
import { placeTimeline } from '../charts/kinds/timeline/place-timeline.ts';
import { placeTreemap } from '../charts/kinds/treemap/place-treemap.ts';
import { placeWaffle } from '../charts/kinds/waffle/place-waffle.ts';
import type { StageKey } from '../domain/stages/stage-order.ts';
import type { Locale } from '../i18n/locales.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { Figure, FigureKind } from '../schemas/figure.ts';

/** In the reader’s language. */
export type StageNames = Readonly<Record<StageKey, string>>;

type Figures = { readonly [Kind in FigureKind]: Extract<Figure, { kind: Kind }> };

/** A list with its labels in the reader's language. */
type Spoken<T> = T extends readonly (infer Item extends { readonly label: LocalizedText })[]
  ? readonly (Omit<Item, 'label'> & { readonly label: string })[]
  : T;

/** What the schema allows a kind beyond the fields of all figures. */
type Options<Kind extends FigureKind> = {
  readonly [Field in Exclude<keyof Figures[Kind], keyof Figures['none']>]: Spoken<
    Figures[Kind][Field]
  >;
};

type Placer<Own> = (
  data: ChartData,
  options: Own,
  context: PlaceContext,
  stages: StageNames,
) => Scene | undefined;

const without =
  (place: (data: ChartData, context: PlaceContext) => Scene): Placer<object> =>
  (data, _, context) =>
    place(data, context);

const placers = {
  bar: (data, options: BarOptions, context) => placeBar(sayOnce(data), options, context),
  diverging: placeDiverging,
  column: without(placeColumn),
  line: without(placeLine),
  slope: without(placeSlope),
  dot: placeDot,
  scatter: placeScatter,
  'three-star': placeThreeStar,
  heat: placeHeat,
  profile: placeProfile,
  waffle: without(placeWaffle),
  treemap: without(placeTreemap),
  ladder: without(placeLadder),
  network: placeNetwork,
  flow: (data, options: FlowOptions, context) => placeFlow(sayOnce(data), options, context),
  timeline: placeTimeline,
  diamond: placeDiamond,
  choropleth: placeChoropleth,
  'symbol-map': (data, options: Omit<SymbolMapOptions, 'stages'>, context, stages) =>
    placeSymbolMap(data, { ...options, stages }, context),
  'map-multiples': placeMapMultiples,
  'bivariate-map': placeBivariateMap,
  none: () => undefined,
} satisfies { readonly [Kind in FigureKind]: Placer<Options<Kind>> };

/** Options that the schema allows and their kind ignores: none, or `placeFigure` does not compile. */
type Ignored = {
  [Kind in Exclude<FigureKind, 'none'>]: Exclude<
    keyof Options<Kind>,
    keyof Parameters<(typeof placers)[Kind]>[1]
  >;
}[Exclude<FigureKind, 'none'>];

const labelled = (value: unknown, locale: Locale): unknown =>
  Array.isArray(value)
    ? value.map((item) =>
        item?.label ? { ...item, label: (item.label as LocalizedText)[locale] } : item,
      )
    : value;

/** @returns undefined for a figure without a drawing */
export function placeFigure(
  figure: Figure,
  data: ChartData,
  context: PlaceContext,
  locale: Locale,
  stages: StageNames,
): Scene | undefined {
  const place = placers[figure.kind] as [Ignored] extends [never] ? Placer<object> : Ignored;
  const options = Object.entries(figure).map(([field, value]) => [field, labelled(value, locale)]);
  return place(data, Object.fromEntries(options), context, stages);
}
