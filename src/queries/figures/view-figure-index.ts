import { drawnKind } from '../../figures/drawn-kind.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { Figure, FigureKind } from '../../schemas/figure.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { FigureFinds } from './figure-finds.ts';
import { figureListHref, figurePath, numberText } from './figure-pages.ts';
import { figureIds, figureOutline, figureView } from './figure-views.ts';
import { figuresHolding } from './figures-holding.ts';
import { nameData } from '../editions/name-data.ts';

export interface ListedFigure {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** "Figure 7", if numbered by the edition. */
  readonly number: string | undefined;
  readonly kind: string;
  /** Address of a small drawing; undefined if nothing is drawn. */
  readonly thumbnail: string | undefined;
}

/** A listed figure, with the regions and sectors that can be found in it. */
export interface HoldingFigure extends ListedFigure {
  readonly holds: readonly string[];
}

export interface FigureGroup {
  readonly id: string;
  readonly label: string;
  readonly count: string;
  readonly figures: readonly HoldingFigure[];
}

/** List of all figures: by topic, in the order of the edition, and by kind. */
export interface FigureIndexView {
  readonly page: PageMeta;
  readonly topics: readonly FigureGroup[];
  /** Undefined if the edition numbers none. */
  readonly edition:
    { readonly title: string; readonly figures: readonly ListedFigure[] } | undefined;
  readonly kinds: readonly FigureGroup[];
  /** Regions and sectors to filter the list by. */
  readonly finds: FigureFinds['groups'];
  /** The same list for programs. */
  readonly listHref: string;
}

/** A figure as shown in lists. */
export const listFigure = remember(
  'listFigure',
  (portal, id: string, locale: Locale): ListedFigure => {
    const view = figureView(portal, id, locale);
    return {
      id,
      href: href(locale, figurePath(id)),
      title: view.title,
      number: numberText(portal, id, locale),
      kind: useTranslate(locale)(`figure.kind.${drawnKind(view)}`),
      thumbnail: view.isDrawn ? href(locale, `${figurePath(id)}thumbnail.svg`) : undefined,
    };
  },
);

/** A listed figure with its grouping. */
interface Listed {
  readonly figure: Figure;
  readonly drawn: FigureKind;
  readonly listed: HoldingFigure;
}

export function viewFigureIndex(portal: Portal, locale: Locale): FigureIndexView {
  const t = useTranslate(locale);
  const { heldBy, groups } = figuresHolding(portal, locale);
  const all = figureIds(portal).flatMap((id): Listed[] => {
    const figure = portal.figureById.get(id)?.data;
    if (!figure) return [];
    const { drawn } = figureOutline(portal, id, locale);
    return [
      { figure, drawn, listed: { ...listFigure(portal, id, locale), holds: heldBy.get(id) ?? [] } },
    ];
  });
  const group = (id: string, label: string, fits: (one: Listed) => boolean): FigureGroup => {
    const figures = all.filter(fits).map(({ listed }) => listed);
    return { id, label, count: t('figures.count', { n: figures.length }), figures };
  };
  const isLost = all.some(({ figure }) => figure.kind === 'none');
  const lead = [
    t('figures.lead', { n: all.length }),
    ...(isLost ? [t('figures.leadLost')] : []),
  ].join(' ');
  const numbered = all.map(({ listed }) => listed).filter(({ number }) => number !== undefined);
  return {
    page: listMeta(locale, 'figures', lead, {
      title: t('figures.title'),
    }),
    topics: portal.figureTopics
      .map(({ id, label }) =>
        group(`topic-${id}`, label[locale], ({ figure }) => figure.topic === id),
      )
      .filter(({ figures }) => figures.length > 0),
    edition:
      numbered.length > 0
        ? { title: nameData(portal.editionId, locale), figures: numbered }
        : undefined,
    kinds: [...new Set(all.map(({ drawn }) => drawn))].map((kind) =>
      group(`kind-${kind}`, t(`figure.kind.${kind}`), ({ drawn }) => drawn === kind),
    ),
    finds: groups,
    listHref: figureListHref,
  };
}
