import { createHash } from 'node:crypto';
import { remember } from '../../portal/remember.ts';
import type { Locale } from '../../i18n/locales.ts';
import { cardFrame } from './card-frame.ts';
import { viewCard } from './list-cards.ts';

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
