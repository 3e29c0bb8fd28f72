import { type Locale, type Localized, localeInfo } from '../../../src/i18n/locales.ts';
import { isCapitalised } from './gather-names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Intentional reduplications: “step by step”, “one by one”, “almost”. */
const reduplications: Localized<ReadonlySet<string>> = {
  az: list('tez addım bir ayrı vaxt hissə sıra yavaş bənd söz qrup dəstə cürbəcür tək'),
  tr: list(
    'tek adım ayrı bölüm hemen sütun madde sözcük satır sık zaman yer yavaş bir sıra grup kat uzun teker kişi',
  ),
  ka: list('ნელ ცალ სათითაო ხშირ დრო ნაბიჯ ჯგუფ სხვადასხვა ცალკე'),
  en: list('had'),
};

/** Repeated words. A name may begin with the preceding word (`son şekil Şekil 3`). */
export function findDoubledWords(locale: Locale, text: string): string[] {
  const lower = (word: string) => word.toLocaleLowerCase(localeInfo[locale].tag);
  const pairs = text.matchAll(/(?<![\p{L}’-])(\p{L}+)\s+(?=(\p{L}+)(?![\p{L}’-]))/gu);
  const isName = (one: string, two: string) => isCapitalised(two) && !isCapitalised(one);
  return [...pairs].flatMap(([, one = '', two = '']) =>
    lower(one) === lower(two) && !isName(one, two) && !reduplications[locale].has(lower(one))
      ? [`a word twice: “${one} ${two}”`]
      : [],
  );
}
