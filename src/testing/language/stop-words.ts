import { type Locale, type Localized, localeInfo, locales } from '../../i18n/locales.ts';
import { dropQuotations } from './quotations.ts';
import { splitWords } from './split-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Frequent small words of each language that the other three do not have. Words that Turkish and
 * Azerbaijani share (bu, bir, olan, var, onun) tell nothing and are left out.
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

/** How many small words of each language a text holds outside its quotations. */
export function countStopWords(text: string): Localized<number> {
  const count = (locale: Locale) => {
    const plain = dropQuotations(text).toLocaleLowerCase(localeInfo[locale].tag);
    return splitWords(plain).filter((word) => stopWords[locale].has(word)).length;
  };
  return { az: count('az'), tr: count('tr'), ka: count('ka'), en: count('en') };
}

/** One such word may be in a name; from two on a text is in the language that it reads like. */
const leastWords = 2;

/** The language that a text reads like, when small words of another one outnumber its own. */
export function findOtherLanguage(locale: Locale, text: string): string[] {
  const counts = countStopWords(text);
  return locales
    .filter((other) => counts[other] >= leastWords && counts[other] > counts[locale])
    .map((other) => `reads like ${other}: ${text}`);
}
