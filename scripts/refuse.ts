import type { Locale } from '../src/i18n/locales.ts';
import type { Phrase } from '../src/i18n/phrase.ts';
import { sayPhrase } from '../src/i18n/say-phrase.ts';

/** Exit with a localised error. */
export function refuse(fault: Phrase, locale: Locale, code = 2): never {
  process.stderr.write(`${sayPhrase(fault, locale)}\n`);
  process.exit(code);
}
