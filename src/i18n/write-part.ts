import { say } from './carried-text.ts';
import { useFormat } from './format.ts';
import type { Locale } from './locales.ts';
import { inflect } from './inflect.ts';
import { hasNumberEndings } from './spoken-numbers.ts';

/** Part of a whole: "6 of 10", "10 qeyddən 6-sı", "10 kayıttan 6’sı". The noun need not be repeated. */
export function writePart(count: number, locale: Locale): string {
  return say(locale, (language) => {
    const digits = useFormat(language).number(count);
    return hasNumberEndings(language) ? inflect(digits, 'poss', language) : digits;
  });
}
