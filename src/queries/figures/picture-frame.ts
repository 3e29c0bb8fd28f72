import type { PictureFrame } from '../../figures/draw-picture.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { themeColours } from '../../domain/colours/site-colours.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { citationText } from '../links/citations.ts';
import { shortPath } from '../links/short-path.ts';
import { figurePath, licenceOf, numberOfView } from './figure-pages.ts';
import { nameData } from '../editions/name-data.ts';

/** Colours of the portal's pictures, always those of the light theme. */
export function pictureColours({ site }: Portal): NonNullable<PictureFrame['own']> {
  const { paper, wash, land, hair, line, accent } = themeColours(site.colours).light;
  return { paper, wash, land, hair, line, accent };
}

/** Frame of `figure.svg` and `figure.png`. */
export function pictureFrame(portal: Portal, view: FigureView): PictureFrame {
  const { id, locale, figure, date } = view;
  // The current edition has two addresses but one picture.
  const part = view.part === portal.editionId ? '' : view.part;
  const edition = portal.editionById.has(view.edition) ? nameData(view.edition, locale) : '';
  const t = useTranslate(locale);
  const source = `${t('figure.source')}: ${citationText(portal, figure.sources, locale)}`;
  // The short link, typed from a slide or from paper, opens the figure in the reader's language.
  const short = part ? undefined : shortPath(portal, 'figures', id);
  const address = absolute(short ? rootHref(short) : href(locale, figurePath(id, part)));
  const origin = `${textIn(portal.site.name, locale)}, ${date ?? edition}. ${licenceOf(portal, figure, locale)}. ${address}`;
  const number = numberOfView(portal, view);
  return {
    title: view.title,
    subtitle: number ? `${number}. ${view.subtitle}` : view.subtitle,
    description: view.description,
    foot: [...(view.note ? [view.note] : []), source, origin],
    lang: locale,
    own: pictureColours(portal),
  };
}
