import {
  type ChartColumn,
  drawingWidths,
  type Geography,
  type PlaceContext,
} from '../charts/tools/model/chart-data.ts';
import { annotateScene } from '../charts/tools/labels/annotate-scene.ts';
import { tagLanguages } from '../charts/tools/labels/tag-languages.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { tableOfFigure, type YearsInputs } from '../domain/figures/figure-table.ts';
import type { FigureInputs } from '../domain/figures/inputs.ts';
import { type Shared, shareReads } from '../domain/reads/share-reads.ts';
import type { FigureTable } from '../domain/figures/table.ts';
import { measureText } from '../fonts/typeset.ts';
import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { fillText, useTranslate } from '../i18n/translate.ts';
import { writing } from '../i18n/writing.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { Figure } from '../schemas/figure.ts';
import { describeFigure } from './describe/describe.ts';
import { editionFacts } from './edition-facts.ts';
import { figureFacts } from './facts.ts';
import {
  formatValue,
  type LocalColumn,
  type LocalTable,
  localizeTable,
  type PrintOptions,
} from './localize-table.ts';
import { keepDrawing } from './keep-drawing.ts';
import { sayAnswered } from './say-answered.ts';
import { placeFigure, type StageNames } from './place-figure.ts';

/** A figure in one language: its words with their numbers filled in, its table and drawings. */
export interface FigureView {
  readonly id: string;
  readonly locale: Locale;
  readonly figure: Figure;
  readonly edition: string;
  /** Suffix of its address: empty for the current edition, otherwise an edition or `years`. */
  readonly part: string;
  /** Date of its numbers, if not given by the edition. */
  readonly date: string | undefined;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string | undefined;
  readonly method: string;
  /** Undefined if no number survives. */
  readonly table: LocalTable | undefined;
  /** Why nothing is drawn, if its file or edition says so; otherwise its numbers are lost. */
  readonly absence: string | undefined;
  /** Whether it has a drawing, known without drawing it. */
  readonly isDrawn: boolean;
  readonly wide: Scene | undefined;
  readonly narrow: Scene | undefined;
  /** Draw at full page width, used only by its own page. */
  readonly drawFull: () => Scene | undefined;
}

function fill(text: LocalizedText, locale: Locale, facts: ReturnType<typeof figureFacts>): string {
  return fillText(text[locale], facts, locale);
}

/** Clusters asked and answered, and suppressed counts, for a table of answers. */
function sayBase(table: LocalTable | undefined, locale: Locale): string | undefined {
  const base = table?.base;
  if (!base || base.asked === 0) return undefined;
  const hides =
    base.isCut === true ||
    table.rows.some(({ cells }) => cells.some(({ missing }) => missing === 'suppressed'));
  const { least } = base;
  const rule = hides ? ` ${useTranslate(locale)('results.hidden', { least })}` : '';
  return `${sayAnswered(base, locale)}.${rule}`;
}

const joinNotes = (notes: readonly (string | undefined)[]): string | undefined =>
  notes.filter((note) => note !== undefined).join(' ') || undefined;

/** Kinds slower to draw than to look up in the cache of drawings. */
const slowKinds: ReadonlySet<Figure['kind']> = new Set([
  'symbol-map',
  'choropleth',
  'bivariate-map',
  'map-multiples',
  'network',
]);

function place(
  figure: Figure,
  table: LocalTable,
  width: number,
  locale: Locale,
  geography: Geography,
  stages: StageNames,
): Scene | undefined {
  const context: PlaceContext = {
    width,
    measure: measureText,
    format: (value: number, column: ChartColumn) => {
      // Whole numbers on an axis need no decimals, even if the values have some.
      const { decimals, ...rest } = column as LocalColumn;
      const own = Number.isInteger(value) ? 0 : decimals;
      return formatValue(value, { ...rest, decimals: own }, useFormat(locale));
    },
    rangeSign: writing[locale].rangeSign,
    geography,
  };
  const draw = (watched: Geography) =>
    placeFigure(figure, table, { ...context, geography: watched }, locale, stages);
  return slowKinds.has(figure.kind)
    ? keepDrawing([figure, table, width, locale, stages], geography, draw)
    : draw(geography);
}

function stageNames(inputs: FigureInputs, locale: Locale): StageNames {
  const t = useTranslate(locale);
  const names = inputs.stageOrder.keys.map((key) => [
    key,
    inputs.stages.get(key)?.label[locale] ?? t('stage.notReported'),
  ]);
  return Object.fromEntries(names) as StageNames;
}

function printOptions(figure: Figure, locale: Locale): PrintOptions {
  const levels = figure.kind === 'heat' ? figure.levels : undefined;
  return {
    asGiven: figure.data !== undefined,
    bothEnds: figure.kind === 'network',
    ...(figure.kind === 'timeline' && figure.end ? { ends: [figure.end] } : {}),
    ...(levels
      ? { levels: new Map(levels.map(({ value, label }) => [value, label[locale]])) }
      : {}),
  };
}

export interface ViewOptions {
  /** Suffix of the figure's address: see `FigureView`. */
  readonly part?: string;
  /** Its numbers, if already counted. */
  readonly table?: FigureTable;
  /** Counts of figures in each edition, for comparisons. */
  readonly years?: YearsInputs;
  /** Its localized table, if already computed. */
  readonly local?: { readonly table: LocalTable | undefined };
}

export function tableIn(
  figure: Figure,
  inputs: FigureInputs,
  locale: Locale,
  { table: given, years = () => [inputs] }: Pick<ViewOptions, 'table' | 'years'> = {},
): LocalTable | undefined {
  const computed = given ?? tableOfFigure(figure, inputs, years);
  const { stageOrder } = inputs;
  return (
    computed && localizeTable(computed, locale, { ...printOptions(figure, locale), stageOrder })
  );
}

/** Draw on first request and cache. */
function drawOnce(draw: () => Scene | undefined): () => Scene | undefined {
  let kept: Shared<Scene | undefined> | undefined;
  return () => {
    kept ??= shareReads(draw);
    return kept();
  };
}

/** Compute and localize a figure; drawings are placed on request. */
export function viewFigure(
  id: string,
  figure: Figure,
  inputs: FigureInputs,
  geography: Geography,
  locale: Locale,
  { part = '', local, ...counted }: ViewOptions = {},
): FigureView {
  const { table } = local ?? { table: tableIn(figure, inputs, locale, counted) };
  const edition = figure.edition ?? inputs.editionId;
  const facts = { ...editionFacts(inputs, edition, locale), ...figureFacts(table, locale) };
  const stages = stageNames(inputs, locale);
  const { annotation, annotates: row } = figure;
  // An annotation on one edition may not hold for another.
  const said =
    annotation && row && part === '' ? { row, text: fill(annotation, locale, facts) } : undefined;
  const draw = (width: number) => {
    const placed = table && place(figure, table, width, locale, geography, stages);
    const scene = placed && tagLanguages(placed, table.foreign);
    return scene && said ? annotateScene(scene, said, measureText) : scene;
  };
  // Most pages that name a figure need only its title.
  const wide = drawOnce(() => draw(drawingWidths.wide));
  const narrow = drawOnce(() => draw(drawingWidths.narrow));
  const isDrawn = table !== undefined && figure.kind !== 'none';
  const description = figure.description && fill(figure.description, locale, facts);
  return {
    id,
    locale,
    figure,
    edition,
    part,
    date: figure.date && fill(figure.date, locale, facts),
    title: fill(figure.title, locale, facts),
    subtitle: fill(figure.subtitle, locale, facts),
    description: description || describeFigure(figure.kind, table, locale),
    note: joinNotes([figure.note && fill(figure.note, locale, facts), sayBase(table, locale)]),
    method: fill(figure.method, locale, facts),
    table,
    absence: isDrawn ? undefined : description,
    // As in `placeFigure`: kind `none` has no drawing.
    isDrawn,
    get wide() {
      return wide();
    },
    get narrow() {
      return narrow();
    },
    drawFull: () => draw(drawingWidths.full),
  };
}
