import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { figurePath, numberText } from './figure-pages.ts';
import { figureIds, figureNumber, figureView } from './figure-views.ts';
import type { Portal } from '../../portal/portal.ts';

/** A figure in a list. */
export interface ShelvedFigure {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** "Figure 7", where the edition numbers it. */
  readonly number: string | undefined;
  readonly kind: string;
  /** Address of a small drawing; undefined where nothing is drawn. */
  readonly thumbnail: string | undefined;
}

/** Figures that belong together. */
export interface FigureShelf {
  readonly id: string;
  readonly label: string;
  readonly figures: readonly ShelvedFigure[];
}

/** All figures by topic, by kind, and in the order of the edition. */
export function browseFigures(
  portal: Portal,
  locale: Locale,
): {
  readonly topics: readonly FigureShelf[];
  readonly kinds: readonly FigureShelf[];
  readonly numbered: readonly ShelvedFigure[];
  readonly total: number;
} {
  const t = useTranslate(locale);
  const all = figureIds(portal).map((id) => {
    const view = figureView(portal, id, locale);
    const shelved: ShelvedFigure = {
      id,
      href: href(locale, figurePath(id)),
      title: view.title,
      number: numberText(portal, id, locale),
      kind: t(`figure.kind.${view.figure.kind}`),
      thumbnail: view.narrow && href(locale, `${figurePath(id)}thumbnail.svg`),
    };
    return { shelved, figure: view.figure };
  });
  const shelf = (id: string, label: string, fits: (item: (typeof all)[number]) => boolean) => ({
    id,
    label,
    figures: all.filter(fits).map(({ shelved }) => shelved),
  });
  const kinds = [...new Set(all.map(({ figure }) => figure.kind))];
  return {
    topics: portal.figureTopics
      .map(({ id, label }) => shelf(id, label[locale], ({ figure }) => figure.topic === id))
      .filter(({ figures }) => figures.length > 0),
    kinds: kinds.map((kind) =>
      shelf(kind, t(`figure.kind.${kind}`), ({ figure }) => figure.kind === kind),
    ),
    numbered: all
      .map(({ shelved }) => shelved)
      .filter(({ id }) => figureNumber(portal, id) !== undefined),
    total: all.length,
  };
}
