import { cardSize } from '../../cards/card-view.ts';
import { rootHref } from '../../i18n/href.ts';
import { type Locale, nearestLanguage } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { pictureHref } from '../frame/theme-picture.ts';
import { cardFile } from './card-file.ts';
import { describeCard } from './card-alt.ts';
import { cardVersion } from './card-version.ts';
import { drawnCards, viewCard } from './list-cards.ts';

/** A card as the head of a page names it. */
export interface CardPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * The card of a page; undefined for a page without one of its own. The file keeps its name for ever; what
 * follows the question mark changes with the card, since chats keep a picture by its whole address.
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

/** A page and those above it, up to the home page. */
function* pathsUp(path: string): Generator<string> {
  for (let at = path; at !== '/'; at = at.replace(/[^/]+\/$/, '')) yield at;
  yield '/';
}

/**
 * The picture of a link to a page: its card, else that of the nearest page above it, else that of the portal;
 * undefined where none is drawn, since programs ask for it by an address that leads nowhere.
 */
export function pagePicture(portal: Portal, path: string, wanted: Locale): CardPicture | undefined {
  if (drawnCards() === 'none') return undefined;
  const { theme, title, languages } = portal.site;
  const locale = nearestLanguage(languages, wanted);
  for (const at of pathsUp(path)) {
    if (at === '/' && theme.card)
      return { path: pictureHref(theme.card), ...cardSize, alt: title[locale] };
    const found = cardPicture(portal, at, locale);
    if (found) return found;
  }
  throw new Error(`expected a card of the portal in ${locale}, found none`);
}
