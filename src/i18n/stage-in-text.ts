import { changeText } from './carried-text.ts';
import { genitiveOf, isGeorgianAdjective } from './decline-georgian.ts';
import { lowerWords } from './first-letter.ts';
import type { Locale } from './locales.ts';

const lowered: readonly string[] = ['az', 'tr', 'en'];

/**
 * A stage name in a sentence: lower-case before “stage” in Azerbaijani, Turkish and English, quoted by messages in
 * added languages. Georgian messages put the whole phrase into a case, so it has its noun: იდეის ეტაპი, საწყისი ეტაპი.
 */
export function nameStageInText(name: string, locale: Locale): string {
  const said = changeText(name, locale, (word, language) => {
    if (language === 'ka')
      return genitiveOf(word) ?? (isGeorgianAdjective(word) ? word : `„${word}“`);
    return lowered.includes(language) ? lowerWords(word, language) : word;
  });
  return locale === 'ka' && said !== '' ? `${said} ეტაპი` : said;
}
