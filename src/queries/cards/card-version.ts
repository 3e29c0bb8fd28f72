import { createHash } from 'node:crypto';
import { remember } from '../../portal/remember.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cardFrame } from './card-frame.ts';
import { viewCard } from './list-cards.ts';

/** Counted up when cards are drawn in another way, so that chats ask for them again. */
const design = 1;

/** A hash of what a card says; undefined for a page without one of its own. */
export const cardVersion = remember(
  'cardVersion',
  (portal, path: string, locale: Locale): string | undefined => {
    const view = viewCard(portal, path, locale);
    if (!view) return undefined;
    const said = JSON.stringify([design, cardFrame(portal, locale), view]);
    return createHash('sha256').update(said).digest('hex').slice(0, 32);
  },
);
