import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { cardFrame } from './card-frame.ts';
import { viewCard } from './list-cards.ts';

/**
 * File of a page's card in the site: `cards/tr/clusters/x.png` for `/tr/clusters/x/`. The name is permanent,
 * since old links may be unfurled again.
 */
export function cardFile(path: string, locale: Locale): string {
  return `cards/${locale}/${path === '/' ? 'home' : path.slice(1, -1)}.png`;
}

/** Incremented when the design of cards changes, so that chats fetch them again. */
const design = 1;

/** Hash of a card's content; undefined for a page without a card. */
export const cardVersion = remember(
  'cardVersion',
  (portal, path: string, locale: Locale): string | undefined => {
    const view = viewCard(portal, path, locale);
    if (!view) return undefined;
    const said = JSON.stringify([design, cardFrame(portal, locale), view]);
    return createHash('sha256').update(said).digest('hex').slice(0, 32);
  },
);
