import type { LocalTable } from '../../figures/localize-table.ts';
import { plainText } from '../../i18n/carried-text.ts';
import { compareText } from '../../i18n/collate.ts';
import { yearsPart } from '../../schemas/fixed-pages.ts';
import type { Cell } from '../../exports/csv.ts';
import { columnHead, plainTable } from '../../figures/downloads.ts';
import { drawnKind } from '../../figures/drawn-kind.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import type { Figure } from '../../schemas/figure.ts';
import { hasEntries } from '../links/describe-collections.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { viewStories } from '../knowledge/own/view-stories.ts';
import { filledLists, type LinkList, mentionLists } from '../knowledge/page/link-lists.ts';
import { correctionHref } from '../links/correction.ts';
import { crumbsTo } from '../frame/crumbs.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { sectorLabel } from '../links/names.ts';
import { takeOfFigure } from './figure-take.ts';
import type { TakeView } from '../share/view-take.ts';
import { type ExplainedPiece, explainTerms } from './explain-terms.ts';
import { type FigureEdition, figureEditions } from './figure-editions.ts';
import { type FigureFlow, figureFlows } from './figure-flows.ts';
import { type FigureFinds, viewFinds } from './figure-finds.ts';
import { figureMarks } from './figure-marks.ts';
import { type FigureContext, figureContext, figurePath } from './figure-pages.ts';
import { type TurnChoice, turnChoices, type YearChoice, yearChoices } from './figure-choices.ts';
import { turnAt } from './figure-turns.ts';
import { figureIds, figureTitle, viewFigureIn } from './figure-views.ts';
import { figuresHolding, idsToFind } from './figures-holding.ts';
import { shortPath } from '../links/short-path.ts';
import { nameData } from '../editions/name-data.ts';

const mapKinds: ReadonlySet<Figure['kind']> = new Set([
  'bivariate-map',
  'choropleth',
  'map-multiples',
]);

interface FigureLink {
  readonly label: string;
  readonly href: string;
  /** Ids found in both figures: the chosen one is kept when moving on. */
  readonly shared: readonly string[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface FilterChoices {
  readonly stages: readonly Choice[];
  readonly sectors: readonly Choice[];
}

/** Stages and sectors to filter the rows of a figure by; rows of cells have none. */
export function filterChoices(portal: Portal, table: LocalTable, locale: Locale): FilterChoices {
  const sectors = new Set(table.rows.flatMap((row) => row.sectors ?? []));
  const stages = sectors.size > 0 ? new Set(table.rows.map(({ stage }) => stage?.id)) : new Set();
  return {
    stages: portal.stageOrder.keys
      .filter((key) => stages.has(key))
      .map((id) => ({ id, label: stageHeading(portal, id, locale) })),
    sectors: [...sectors]
      .map((id) => ({ id, label: sectorLabel(portal, id, locale) }))
      .sort((a, b) => compareText(locale, a.label, b.label)),
  };
}

export interface FigurePageView {
  readonly page: PageMeta;
  readonly figure: FigureView;
  readonly context: FigureContext;
  /** Topic and chart type. */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: readonly ExplainedPiece[];
  /** Headings of the table, the first column's first. */
  readonly heads: readonly (readonly ExplainedPiece[])[];
  /** Years to choose from; empty if there is only one. */
  readonly years: readonly YearChoice[];
  /** What else its numbers can be counted for. */
  readonly turns: readonly TurnChoice[];
  /** The page of the map, for maps of places: what they count is chosen there. */
  readonly map: string | undefined;
  /** Rows for the download of a choice, which has no files. */
  readonly csv: readonly (readonly Cell[])[] | undefined;
  /** Movement of clusters between editions; only on the page of all years of stages. */
  readonly flows: readonly FigureFlow[];
  /** True if its texts are a draft in this language. */
  readonly draft: boolean;
  readonly filters: FilterChoices;
  readonly finds: FigureFinds;
  /** List of all figures, and the ids of this figure that can be found there. */
  readonly alsoIn: { readonly href: string; readonly ids: readonly string[] };
  /** True if the description was written by an author, not generated from the numbers. */
  readonly described: boolean;
  readonly correctHref: string;
  /** The row below its drawing. */
  readonly take: TakeView;
  readonly editions: readonly FigureEdition[];
  readonly previous: FigureLink | undefined;
  readonly next: FigureLink | undefined;
  readonly mentioned: readonly LinkList[];
}

function turnedRows(view: FigureView): readonly (readonly Cell[])[] {
  const { head, rows } = plainTable(view);
  return [head, ...rows];
}

/** The page of the map, if a figure maps what is counted there. */
function mapOf(portal: Portal, { kind, query }: Figure, locale: Locale): string | undefined {
  const isMapped = query?.name === 'regions' && mapKinds.has(kind) && hasEntries(portal, 'map');
  return isMapped ? href(locale, '/map/') : undefined;
}

function frameFigurePage(
  portal: Portal,
  view: FigureView,
  { number, topic }: FigureContext,
): PageMeta {
  const { id, locale, figure, part } = view;
  const path = figurePath(id, part);
  const own = { label: number ?? topic };
  const turn = turnAt(portal, id, part);
  const choice =
    turn?.name(locale) ?? (part === yearsPart ? useTranslate(locale)('figure.years.all') : part);
  return {
    locale,
    kind: 'figure',
    id: part ? `${id}/${part}` : id,
    // The title of the drawing of a choice, or over the years, names it.
    title: part && part !== yearsPart && !turn ? `${view.title} (${part})` : view.title,
    description: plainText(view.description).slice(0, 300),
    path,
    crumbs: part
      ? crumbsTo(
          locale,
          'figures',
          { ...own, href: href(locale, figurePath(id)) },
          { label: choice },
        )
      : crumbsTo(locale, 'figures', own),
    drafts: figure.drafts,
    offers: view.isDrawn ? ['cite', 'embed'] : ['cite'],
    short: part ? undefined : shortPath(portal, 'figures', id),
    ...(part
      ? {
          edition:
            part === yearsPart
              ? view.date
              : portal.editionById.has(part)
                ? nameData(part, locale)
                : undefined,
          // Search finds the page of the current edition instead.
          hidden: part === portal.editionId || turn !== undefined,
        }
      : {}),
    marks: figureMarks(portal, view),
    oembed: view.isDrawn && part === '',
  };
}

/** Previous and next figure in list order. */
function findNeighbours(portal: Portal, id: string, locale: Locale) {
  const ids = figureIds(portal);
  const at = ids.indexOf(id);
  const own = idsToFind(portal, id, locale);
  const link = (other: string | undefined): FigureLink | undefined => {
    if (other === undefined) return undefined;
    const shared = [...idsToFind(portal, other, locale)].filter((one) => own.has(one));
    return {
      label: figureTitle(portal, other, locale),
      href: href(locale, figurePath(other)),
      shared,
    };
  };
  return { previous: link(ids[at - 1]), next: link(ids[at + 1]) };
}

/**
 * Page of a figure.
 * @param part of another edition, of all years or of a choice: see `viewFigureIn`
 */
export function viewFigurePage(
  portal: Portal,
  id: string,
  locale: Locale,
  part = '',
): FigurePageView {
  const t = useTranslate(locale);
  const view = viewFigureIn(portal, id, part, locale);
  const { figure, table } = view;
  const context = figureContext(portal, view);
  const explain = (text: string) => explainTerms(portal, text, figure, locale);
  const path = figurePath(id, part);
  const around = part === '';
  return {
    page: frameFigurePage(portal, view, context),
    figure: view,
    context,
    kind: `${context.topic} · ${t(`figure.kind.${drawnKind(view)}`)}`,
    title: view.title,
    subtitle: explain(view.subtitle),
    heads: table
      ? [table.head, ...table.columns.map((column) => columnHead(column, t))].map(explain)
      : [],
    years: yearChoices(portal, id, part, locale),
    turns: turnChoices(portal, id, part, locale),
    map: mapOf(portal, figure, locale),
    csv: turnAt(portal, id, part) && turnedRows(view),
    flows: figureFlows(portal, id, part, locale),
    draft: figure.drafts.includes(locale),
    finds: viewFinds(portal, view, locale),
    alsoIn: {
      href: href(locale, '/figures/'),
      ids: figuresHolding(portal, locale).heldBy.get(id) ?? [],
    },
    filters: table ? filterChoices(portal, table, locale) : { stages: [], sectors: [] },
    described: figure.description !== undefined,
    correctHref: correctionHref(locale, path),
    take: takeOfFigure(portal, view, '', context.apa),
    // Links to the figure as a whole are on its page without a year.
    editions: around ? figureEditions(portal, id, locale) : [],
    ...(around ? findNeighbours(portal, id, locale) : { previous: undefined, next: undefined }),
    mentioned: around
      ? filledLists([
          { label: t('stories'), links: viewStories(portal, locale, id) },
          ...mentionLists(portal, `figures/${id}`, locale),
        ])
      : [],
  };
}
