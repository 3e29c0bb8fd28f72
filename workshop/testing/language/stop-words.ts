import { type Locale, type Localized, localeInfo, locales } from '../../../src/i18n/locales.ts';
import { dropQuotations } from './quotations.ts';
import { splitWords } from './split-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Frequent small words that the other languages lack. Those shared by Turkish and Azerbaijani (bu, bir, olan,
 * var, onun) are left out.
 */
const stopWords: Localized<ReadonlySet<string>> = {
  az: list(
    'və üçün ilə də isə deyil hər amma lakin yoxdur görə üzrə edir edən edib olub olunur olunmuş çox ən yalnız həm əsas əsasən haqqında heç nə kimi müəyyən başqa qədər dörd belə necə çünki digər deyə dair isə əvvəl burada',
  ),
  tr: list(
    've için ile de ise değil her ama ancak yok göre yalnızca çok kadar gibi ne hiçbir değildir olarak diye önce ayrıca aynı tek temel dört yazar yazmıyor yazıyor nasıl hangi en bazı başka kendi veya çünkü ilişkin böyle sonuç üzere',
  ),
  ka: list(
    'და არ არის რომ ან ეს მაგრამ რომელიც რომლის იყო თუ კი მხოლოდ უნდა ის როგორც არა არც მათ მისი ამ იმ ერთი მიერ ასევე სხვა რა',
  ),
  en: list(
    'the of and to is are for that with by not from it which was were has have its than be or but their this as',
  ),
};

/** Outside quotations. */
export function countStopWords(text: string): Localized<number> {
  const count = (locale: Locale) => {
    const plain = dropQuotations(text).toLocaleLowerCase(localeInfo[locale].tag);
    return splitWords(plain).filter((word) => stopWords[locale].has(word)).length;
  };
  return { az: count('az'), tr: count('tr'), ka: count('ka'), en: count('en') };
}

/** A single one may be part of a name. */
const leastWords = 2;

/** Language whose small words outnumber those of the text's own. */
export function findOtherLanguage(locale: Locale, text: string): string[] {
  const counts = countStopWords(text);
  return locales
    .filter((other) => counts[other] >= leastWords && counts[other] > counts[locale])
    .map((other) => `reads like ${other}: ${text}`);
}
