import type { FigureView } from '../../figures/view-figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type EmbedFrame, frameEmbed } from '../frame/embed-frame.ts';
import { figureContext, figurePath } from './figure-pages.ts';
import {
  figureIds,
  type FigureRoute,
  figureRoutes,
  isFigureDrawn,
  turnRoutes,
  viewFigureIn,
} from './figure-views.ts';

export interface FigureEmbedView extends EmbedFrame {
  /** Id of the figure with its part: `stages/2012`. */
  readonly id: string;
  readonly figure: FigureView;
  /** Its number and what is measured. */
  readonly subtitle: string;
  /** Its source and licence. */
  readonly source: string;
}

/** Ids of the figures that can be embedded: those that are drawn. */
export function embeddableFigures(portal: Portal, locale: Locale): string[] {
  return figureIds(portal).filter((id) => isFigureDrawn(portal, id, '', locale));
}

/** The same at their further addresses. */
export function embeddableParts(portal: Portal, locale: Locale): readonly FigureRoute[] {
  return [...figureRoutes(portal), ...turnRoutes(portal)].filter(({ id, part }) =>
    isFigureDrawn(portal, id, part, locale),
  );
}

/**
 * Frame of a figure.
 * @param part of another edition, or of all years: see `figureParts`
 */
export function viewFigureEmbed(
  portal: Portal,
  id: string,
  locale: Locale,
  part = '',
): FigureEmbedView {
  const t = useTranslate(locale);
  const figure = viewFigureIn(portal, id, part, locale);
  const { number, sources, licence } = figureContext(portal, figure);
  return {
    id: part ? `${id}/${part}` : id,
    figure,
    subtitle: number ? `${number}. ${figure.subtitle}` : figure.subtitle,
    source: `${t('figure.source')}: ${sources.map(({ text }) => text).join('; ')}. ${licence}.`,
    ...frameEmbed(portal, figurePath(id, part), figure.title, locale),
  };
}
