import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { cardMarkup } from '../clusters/card-markup.ts';
import { embedMarkup } from '../figures/embed-markup.ts';
import { embeddableFigures } from '../figures/view-figure-embed.ts';
import { figurePath } from '../figures/figure-pages.ts';
import { figureView } from '../figures/figure-views.ts';
import { distinctName } from '../links/names.ts';
import { type CardPicture, pagePicture } from './card-picture.ts';

/** oEmbed response (oembed.com, 2.3.4): a frame, and a picture in its place. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Present together, or not at all if no pictures of links are drawn. */
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Describes the frame of a page.
 * @param path of the page within its language
 * @param html an iframe with its height
 * @param width that belongs to this height
 */
export function describeEmbed(
  { site }: Portal,
  picture: Pick<CardPicture, 'path' | 'width' | 'height'> | undefined,
  title: string,
  html: string,
  width: number,
  locale: Locale,
): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.publisher[locale],
    provider_name: textIn(site.name, locale),
    provider_url: absolute(href(locale, '/')),
    ...(picture && {
      thumbnail_url: absolute(picture.path),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    html,
    width,
    height: Number(/ height="(\d+)"/.exec(html)?.[1]),
  };
}

/** Width of figures embedded in other pages. */
const figureWidth = 760;

/** Route parameters of the figures that can be embedded, in each language. */
export const oembedFigures = (portal: Portal) =>
  portal.site.languages.flatMap((lang) =>
    embeddableFigures(portal, lang).map((id) => ({ params: { lang, id } })),
  );

/** oEmbed response for a figure. */
export function figureOembed(portal: Portal, id: string, locale: Locale): Oembed {
  const view = figureView(portal, id, locale);
  const picture = pagePicture(portal, figurePath(id), locale);
  const html = embedMarkup(portal, view);
  return describeEmbed(portal, picture, view.title, html, figureWidth, locale);
}

/** Max width of a cluster's frame. */
const clusterWidth = 512;

/** oEmbed response for a cluster. */
export function clusterOembed(portal: Portal, id: string, locale: Locale): Oembed {
  const picture = pagePicture(portal, `/clusters/${id}/`, locale);
  const title = distinctName(portal, id, locale).text;
  const html = cardMarkup(portal, id, locale);
  return describeEmbed(portal, picture, title, html, clusterWidth, locale);
}

/** Address of a page's oEmbed response; undefined if it has none. */
export function oembedOf(portal: Portal, path: string, locale: Locale): string | undefined {
  const [, section, id = '', end] = /^\/(clusters|figures)\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const framed =
    section === 'clusters'
      ? portal.clusterById.has(id)
      : section === 'figures' && embeddableFigures(portal, locale).includes(id);
  return framed && end === '' ? absolute(href(locale, `${path}oembed.json`)) : undefined;
}
