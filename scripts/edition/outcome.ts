import type { Locale } from '../../src/i18n/locales.ts';
import type { Phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';

/** Lines to print, or reasons for refusing. */
export type Outcome =
  | { readonly lines: readonly Phrase[]; readonly faults?: undefined }
  | { readonly lines?: undefined; readonly faults: readonly Phrase[] };

/** Localised results and refusals, one per line. */
export function sayOutcome(
  { lines, faults }: Outcome,
  locale: Locale,
): { readonly lines?: readonly string[]; readonly fault?: string } {
  const say = (words: Phrase) => sayPhrase(words, locale);
  return faults ? { fault: faults.map(say).join('\n') } : { lines: lines.map(say) };
}
