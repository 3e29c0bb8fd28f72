import type { Locale, Localized } from '../../i18n/locales.ts';
import { markQuoted } from '../../i18n/mark-quoted.ts';
import type { MessagePart } from '../../i18n/translate-parts.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Citation } from '../../schemas/common.ts';

/** Splits a text so that quotations carry the language of the cited document. */
export function markCited(
  portal: Portal,
  texts: Localized,
  citations: readonly Citation[],
  locale: Locale,
): MessagePart[] {
  return markQuoted(texts, locale, portal.sourceById.get(citations[0]?.source ?? '')?.language);
}
