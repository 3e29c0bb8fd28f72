import type { LocalColumn, LocalRow } from '../../figures/localize-table.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { type Locale, type Localized, locales } from '../../i18n/locales.ts';
import { figureIds, viewFigureIn } from './figure-views.ts';
import { remember } from '../../portal/remember.ts';

export interface FigureInAll {
  readonly id: string;
  /** Its number in the edition, if any. */
  readonly number: number | undefined;
  readonly views: Localized<FigureView>;
  /** Used for everything that is the same in all languages. */
  readonly view: FigureView;
  readonly columns: readonly LocalColumn[];
  readonly rows: readonly LocalRow[];
}

/**
 * Figures of an edition: all of the site for the current one, otherwise those it numbers, counted from its
 * returns.
 */
export const figuresOfEdition = remember(
  'figuresOfEdition',
  (portal, edition: string): readonly FigureInAll[] => {
    const numbered = portal.editionById.get(edition)?.data.numbered ?? [];
    const isCurrent = edition === portal.editionId;
    const view = (id: string, locale: Locale) =>
      viewFigureIn(portal, id, isCurrent ? '' : edition, locale);
    const ids = isCurrent ? figureIds(portal) : numbered.filter((id) => portal.figureById.has(id));
    return ids.map((id): FigureInAll => {
      const views = Object.fromEntries(
        locales.map((locale) => [locale, view(id, locale)]),
      ) as Localized<FigureView>;
      const number = numbered.indexOf(id) + 1;
      return {
        id,
        number: number === 0 ? undefined : number,
        views,
        view: views.en,
        columns: views.en.table?.columns ?? [],
        rows: views.en.table?.rows ?? [],
      };
    });
  },
);
