import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { bulletinPath } from './bulletins.ts';
import { viewBulletin } from './view-bulletin.ts';
import { citationText } from '../links/citations.ts';
import { figurePictureSize } from '../figures/figure-files.ts';
import { figurePath } from '../figures/figure-pages.ts';
import { figureView } from '../figures/figure-views.ts';
import type { Portal } from '../../portal/portal.ts';

/** A picture in an e-mail, with its natural size. */
export interface LetterPicture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** A link in an e-mail, with an absolute address. */
export interface LetterLink {
  readonly label: string;
  readonly href: string;
  /** Language of the label, if it differs from the letter's. */
  readonly lang?: string | undefined;
}

export interface LetterPart {
  readonly kind: string;
  readonly heading: LetterLink;
  /** What a figure counts. */
  readonly subtitle: string | undefined;
  readonly picture: LetterPicture | undefined;
  readonly text: string;
  /** The entry by title, if the heading is different. */
  readonly entry: LetterLink | undefined;
}

/** An issue of the bulletin as an e-mail: text and absolute addresses, nothing to compute. */
export interface Letter {
  readonly lang: Locale;
  /** Accent colour of the portal, for the rule at the top. */
  readonly accent: string;
  readonly site: LetterLink;
  readonly issue: string;
  readonly title: string;
  readonly lead: string;
  readonly notices: readonly string[];
  readonly parts: readonly LetterPart[];
  readonly sources: string | undefined;
  /** The same issue on the site. */
  readonly page: LetterLink;
  readonly licence: LetterLink;
  readonly publisher: string;
}

/** `figure.png` of a figure; undefined if nothing is drawn. */
function pictureOf(portal: Portal, id: string, locale: Locale): LetterPicture | undefined {
  const view = figureView(portal, id, locale);
  const size = figurePictureSize(portal, view);
  if (!size) return undefined;
  const src = absolute(href(locale, `${figurePath(id)}figure.png`));
  return { src, alt: view.description, ...size };
}

/** E-mail of an issue in a language. */
export function viewLetter(portal: Portal, id: string, locale: Locale): Letter {
  const t = useTranslate(locale);
  const { issue } = viewBulletin(portal, id, locale);
  return {
    lang: locale,
    accent: portal.site.colours.accent,
    site: { label: textIn(portal.site.name, locale), href: absolute(href(locale, '/')) },
    issue: `${t('nav.bulletin')} · ${issue.issue}`,
    title: issue.link.label,
    lead: issue.lead,
    notices: [
      ...(portal.site.fictional ? [t('fictional')] : []),
      ...(issue.drafts.includes(locale) ? [t('draft.page')] : []),
    ],
    parts: issue.parts.map(({ kind, link, heading, text, figure }) => {
      const entry = { ...link, href: absolute(link.href) };
      return {
        kind,
        heading: heading ? { label: heading, href: entry.href } : entry,
        subtitle: figure && figureView(portal, figure, locale).subtitle,
        picture: figure ? pictureOf(portal, figure, locale) : undefined,
        text,
        entry: heading ? entry : undefined,
      };
    }),
    sources:
      issue.sources.length > 0
        ? `${t('sources')}: ${citationText(portal, issue.sources, locale)}`
        : undefined,
    page: { label: t('bulletin.onSite'), href: absolute(href(locale, bulletinPath(id))) },
    licence: {
      label: t('foot.licence', { licence: textIn(portal.site.licence.name, locale) }),
      href: portal.site.licence.url,
    },
    publisher: `${textIn(portal.site.name, locale)} · ${portal.site.publisher[locale]}`,
  };
}
