import { listFonts } from '../frame/list-fonts.ts';
import { iconHref } from '../frame/theme-picture.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { writeColours } from '../frame/write-colours.ts';
import { figureContext, figurePath } from './figure-pages.ts';
import {
  figureIds,
  type FigureRoute,
  figureRoutes,
  isFigureDrawn,
  viewFigureIn,
} from './figure-views.ts';

export interface FigureEmbedView {
  /** Id of the figure with its part: `stages/2012`. */
  readonly id: string;
  readonly figure: FigureView;
  /** Its number and what is measured. */
  readonly subtitle: string;
  /** Its source and licence. */
  readonly source: string;
  readonly page: { readonly label: string; readonly href: string; readonly canonical: string };
  /** Icon of the site: without one, browsers request a default that does not exist. */
  readonly icon: string;
  /** CSS rules for the portal's accent colours; undefined for those of the stylesheet. */
  readonly colours: string | undefined;
  /** Files of the fonts used for most of it. */
  readonly fonts: readonly string[];
  readonly fictional: boolean;
}

/** Ids of the figures that can be embedded: those that are drawn. */
export function embeddableFigures(portal: Portal, locale: Locale): string[] {
  return figureIds(portal).filter((id) => isFigureDrawn(portal, id, '', locale));
}

/** The same at their further addresses. */
export function embeddableParts(portal: Portal, locale: Locale): readonly FigureRoute[] {
  return figureRoutes(portal).filter(({ id, part }) => isFigureDrawn(portal, id, part, locale));
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
  const page = href(locale, figurePath(id, part));
  return {
    id: part ? `${id}/${part}` : id,
    figure,
    subtitle: number ? `${number}. ${figure.subtitle}` : figure.subtitle,
    source: `${t('figure.source')}: ${sources.map(({ text }) => text).join('; ')}. ${licence}.`,
    page: {
      label: t('figure.embed.back', { site: textIn(portal.site.name, locale) }),
      href: page,
      canonical: absolute(page),
    },
    icon: iconHref(portal),
    colours: writeColours(portal),
    fonts: listFonts(portal, locale, figure.title),
    fictional: portal.site.fictional,
  };
}
