import { yearsPart } from '../../schemas/fixed-pages.ts';
import { countsEditions, countsYears } from '../../domain/figures/counted-years.ts';
import { countsAnswers, figureInEdition } from '../../domain/figures/figure-of-answers.ts';
import { drawnKind } from '../../figures/drawn-kind.ts';
import { createGeography } from '../../figures/geography.ts';
import {
  type FigureView,
  tableIn,
  viewFigure,
  type ViewOptions,
} from '../../figures/view-figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure, FigureKind } from '../../schemas/figure.ts';
import { countedEditions, spansYears } from '../editions/counted-editions.ts';
import {
  answeredYears,
  editionInputs,
  keptFigure,
  yearsInputs,
} from '../editions/edition-inputs.ts';
import { figureOfEdition } from './figure-of-edition.ts';
import { figureOverYears } from './figure-over-years.ts';
import { figureTurns, turnAt } from './figure-turns.ts';
import { turnedFigure } from './turned-figure.ts';

const geography = remember('figure-views/geography', (portal) => createGeography(portal));

/** Ids of all figures: those numbered by the edition in order, then the others by id. */
export const figureIds = remember('figureIds', (portal): readonly string[] => [
  ...portal.edition.numbered.filter((id) => portal.figureById.has(id)),
  ...[...portal.figureById.keys()].filter((id) => !portal.edition.numbered.includes(id)).sort(),
]);

/** Number of a figure in an edition, by default the current one; undefined if it has none. */
export function figureNumber(
  portal: Portal,
  id: string,
  edition = portal.editionId,
): number | undefined {
  const data =
    edition === portal.editionId ? portal.edition : portal.editionById.get(edition)?.data;
  const index = data?.numbered.indexOf(id) ?? -1;
  return index < 0 ? undefined : index + 1;
}

/** Ids of the figures affected by each doubt. */
export const figuresOfDoubt = remember(
  'figuresOfDoubt',
  (portal): ReadonlyMap<string, readonly string[]> => {
    const doubted = new Map<string, string[]>();
    for (const id of figureIds(portal)) {
      for (const doubt of portal.figureById.get(id)?.data.doubts ?? []) {
        doubted.set(doubt, [...(doubted.get(doubt) ?? []), id]);
      }
    }
    return doubted;
  },
);

/** A figure of an edition, and the edition of its numbers. */
function ofEdition(portal: Portal, id: string, part: string) {
  const written = portal.writtenFigures.get(id)?.data;
  const current = portal.figureById.get(id)?.data;
  if (!written || !current) throw new Error(`No figure "${id}"`);
  // Printed answers of a single survey keep the edition of that survey.
  const ownEdition = current.query && current.edition;
  const edition = part || ownEdition || portal.editionId;
  const kept = keptFigure(portal, edition, id);
  const words = part ? kept?.words : undefined;
  const own = part ? figureInEdition(written, edition, portal.answeredEditions) : current;
  const figure = figureOfEdition(portal, { ...own, ...words }, edition);
  return { figure, edition, kept: kept?.table };
}

/**
 * Table of an edition's figure in one language. Counted with the names of all languages; pages depend on one
 * only.
 */
const tableInLanguage = remember(
  'tableInLanguage',
  (portal, id: string, part: string, locale: Locale) => {
    const { figure, edition, kept } = ofEdition(portal, id, part);
    return tableIn(figure, editionInputs(portal, edition), locale, {
      years: () => yearsInputs(portal),
      ...(kept ? { table: kept } : {}),
    });
  },
);

/**
 * A figure in a language: of the current edition, of another, or over the years.
 * @param part suffix of its address: empty, the id of an edition, `years`, or that of a choice (`FigureTurn`)
 */
export const viewFigureIn = remember(
  'viewFigureIn',
  (portal, id: string, part: string, locale: Locale): FigureView => {
    const draw = (figure: Figure, edition: string, options: ViewOptions) =>
      viewFigure(id, figure, editionInputs(portal, edition), geography(portal)(locale), locale, {
        part,
        ...options,
      });
    if (part === yearsPart) {
      const { figure, table } = figureOverYears(
        portal,
        id,
        figureView(portal, id, locale).title,
        locale,
      );
      return draw(figure, portal.editionId, { table, years: () => yearsInputs(portal) });
    }
    const turn = turnAt(portal, id, part);
    if (turn) {
      const { figure: whole, edition: own } = ofEdition(portal, id, '');
      const { title } = figureView(portal, id, locale);
      const { figure, table } = turnedFigure(portal, whole, turn, title, locale);
      return draw(figure, own, table ? { table } : {});
    }
    const { figure, edition } = ofEdition(portal, id, part);
    return draw(figure, edition, { local: { table: tableInLanguage(portal, id, part, locale) } });
  },
);

/** A figure of the current edition in a language, drawn once for its page, its frame and its files. */
export function figureView(portal: Portal, id: string, locale: Locale): FigureView {
  return viewFigureIn(portal, id, '', locale);
}

/** Title of a figure. Pages that name it depend on that, not on all its numbers. */
export const figureTitle = remember(
  'figureTitle',
  (portal, id: string, locale: Locale): string => figureView(portal, id, locale).title,
);

/** What a figure shows, without its numbers. */
export const figureSubtitle = remember(
  'figureSubtitle',
  (portal, id: string, locale: Locale): string => figureView(portal, id, locale).subtitle,
);

/** Description of a figure in lists, which depend on that, not on all its numbers. */
export interface FigureOutline extends Pick<FigureView, 'figure' | 'edition'> {
  /** The kind shown to readers. */
  readonly drawn: FigureKind;
}

/** See `FigureOutline`. */
export const figureOutline = remember(
  'figureOutline',
  (portal, id: string, locale: Locale): FigureOutline => {
    const view = figureView(portal, id, locale);
    return { figure: view.figure, edition: view.edition, drawn: drawnKind(view) };
  },
);

/** Whether a figure has a drawing. */
export const isFigureDrawn = remember(
  'isFigureDrawn',
  (portal, id: string, part: string, locale: Locale): boolean =>
    viewFigureIn(portal, id, part, locale).isDrawn,
);

/**
 * Further addresses of a figure: its editions, and all of them compared. None if there is only one edition, or
 * if it counts nothing of an edition.
 */
export function figureParts(portal: Portal, id: string): readonly string[] {
  const written = portal.writtenFigures.get(id)?.data;
  if (!written || !portal.figureById.has(id) || !spansYears(portal)) return [];
  if (countsAnswers(written)) {
    const counted = answeredYears(portal, written).map(({ editionId }) => editionId);
    const { later, edition: own } = written;
    const isKept = later !== undefined && countedEditions(portal).includes(own ?? '');
    const all = isKept && own !== undefined && counted.length > 0 ? [own, ...counted] : counted;
    if (all.length < 2) return [];
    return [...all, ...(counted.length > 1 ? [yearsPart] : [])];
  }
  if (!written.query || written.over || written.kind === 'none') return [];
  return [
    ...(countsEditions(written.query) ? countedEditions(portal) : []),
    ...(countsYears(written.query) ? [yearsPart] : []),
  ];
}

export interface FigureRoute {
  readonly id: string;
  readonly part: string;
}

/** Pages of figures for a choice of a reader; their files are made in the browser. */
export const turnRoutes = remember('turnRoutes', (portal): readonly FigureRoute[] =>
  figureIds(portal).flatMap((id) => figureTurns(portal, id).map(({ part }) => ({ id, part }))),
);

/** All of these addresses: see `figureParts`. */
export const figureRoutes = remember('figureRoutes', (portal): readonly FigureRoute[] =>
  figureIds(portal).flatMap((id) => figureParts(portal, id).map((part) => ({ id, part }))),
);
