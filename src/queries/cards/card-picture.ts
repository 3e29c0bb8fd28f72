import { cardGround, cardSize, type CardView } from '../../cards/card-view.ts';
import { useFormat } from '../../i18n/format.ts';
import { rootHref } from '../../i18n/href.ts';
import { type Locale, nearestLanguage } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureHref } from '../frame/theme-picture.ts';
import { cardFile, cardVersion } from './card-file.ts';
import { drawnCards, viewCard } from './list-cards.ts';

/** A card as referenced in the head of a page. */
export interface CardPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Max characters of a description on Twitter. */
const maxCharacters = 420;

function takeSentences(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const more = text === '' ? sentence : `${text} ${sentence}`;
    if (more.length > maxCharacters) break;
    text = more;
  }
  return text;
}

const ended = (text: string) => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/**
 * Alternative text of a card: what it says and shows. The original name is left out, as an attribute has one
 * language.
 */
function describeCard(portal: Portal, view: CardView, locale: Locale): string {
  const t = useTranslate(locale);
  const { kind, place, title, facts, counts, map, drawing, shows } = view;
  const list = counts.map(({ word, text }) => `${word} ${text}`);
  return takeSentences(
    [
      kind ? `${kind}: ${title}` : title,
      ...(portal.site.fictional ? [t('fictional')] : []),
      ...(place ? [place] : []),
      ...facts.map(({ label, value }) => `${label}: ${value}`),
      ...(list.length > 0 ? [`${t('clusters.by.stage')}: ${useFormat(locale).list(list)}`] : []),
      ...(map ? [t('card.alt.map')] : []),
      ...(drawing && shows ? [shows] : []),
    ].map(ended),
  );
}

/**
 * Card of a page; undefined if it has none. The file name is permanent; the query changes with the card, since
 * chats cache a picture by its whole address.
 */
export const cardPicture = remember(
  'cardPicture',
  (portal, path: string, locale: Locale): CardPicture | undefined => {
    const view = viewCard(portal, path, locale);
    if (!view) return undefined;
    const file = rootHref(`/${cardFile(path, locale)}`);
    return {
      path: `${file}?${cardVersion(portal, path, locale)?.slice(0, 8)}`,
      ...cardSize,
      alt: describeCard(portal, view, locale),
    };
  },
);

/** A page and its ancestors, up to the home page. */
function* pathsUp(path: string): Generator<string> {
  for (let at = path; at !== '/'; at = at.replace(/[^/]+\/$/, '')) yield at;
  yield '/';
}

/**
 * Picture for a link to a page: its card, otherwise that of the nearest ancestor, otherwise the portal's;
 * undefined if none is drawn, so that programs do not request a dead address.
 */
export function pagePicture(portal: Portal, path: string, wanted: Locale): CardPicture | undefined {
  if (drawnCards() === 'none') return undefined;
  const { theme, title, languages } = portal.site;
  const locale = nearestLanguage(languages, wanted);
  for (const at of pathsUp(path)) {
    if (at === '/' && theme.card)
      return { path: pictureHref(theme.card), ...cardGround, alt: title[locale] };
    const found = cardPicture(portal, at, locale);
    if (found) return found;
  }
  throw new Error(`expected a card of the portal in ${locale}, found none`);
}
