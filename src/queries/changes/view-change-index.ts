import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionPairs } from '../editions/edition-pairs.ts';
import { listMeta } from '../frame/list-meta.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import type { NamedLink } from '../links/refs.ts';
import { summarizeChange } from './change-counts.ts';
import { pairLink } from './pair-words.ts';

export interface PairLine extends NamedLink {
  readonly about: string;
}

/** Comparisons of editions, the latest first. */
export function listPairs(portal: Portal, locale: Locale): PairLine[] {
  return editionPairs(portal).map((pair) => ({
    ...pairLink(pair, locale),
    about: summarizeChange(portal, pair, locale).lead,
  }));
}

/** All comparisons, and how to follow them. */
export interface ChangeIndexView {
  readonly page: PageMeta;
  readonly pairs: readonly PairLine[];
}

/** Page of all comparisons. */
export function viewChangeIndex(portal: Portal, locale: Locale): ChangeIndexView {
  return {
    page: listMeta(locale, 'changes', useTranslate(locale)('changes.lead')),
    pairs: listPairs(portal, locale),
  };
}
