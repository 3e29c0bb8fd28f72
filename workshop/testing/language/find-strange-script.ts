import type { Locale } from '../../../src/i18n/locales.ts';
import { tellingLetters } from './alphabets.ts';
import { countLetters } from './split-words.ts';

/** Number of characters that show a language. */
const longEnough = 60;
/** Names of bodies may take much of a Georgian text. */
const leastGeorgian = 0.3;

/** Characters of unused scripts, and Georgian capitals, which prose lacks. */
function findOddLetters(locale: Locale, text: string): string[] {
  const odd = locale === 'ka' ? /[^\p{sc=Geor}\p{sc=Latn}\P{L}]/gu : /[^\p{sc=Latn}\P{L}]/gu;
  return [
    ...(text.match(odd) ?? []).map((letter) => `the letter ${letter}`),
    ...(text.match(/[\u1c90-\u1cbf]/g) ?? []).map((letter) => `the Georgian capital ${letter}`),
  ];
}

/** Another script, or none of the language's own characters. */
export function findStrangeScript(locale: Locale, text: string): string[] {
  const odd = findOddLetters(locale, text);
  const letters = countLetters(text);
  if (letters < longEnough) return odd;
  if (!tellingLetters[locale].test(text)) return [...odd, `no letter of ${locale}: ${text}`];
  const georgian = text.match(/[ა-ჰ]/g)?.length ?? 0;
  const few = locale === 'ka' && georgian / letters < leastGeorgian;
  return few ? [...odd, `hardly Georgian: ${text}`] : odd;
}
