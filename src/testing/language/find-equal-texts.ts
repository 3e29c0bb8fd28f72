import type { LanguageText } from './language-text.ts';
import { nameFault } from './language-text.ts';
import { isCapitalised } from './gather-names.ts';
import { countLetters, splitWords } from './split-words.ts';

/** Texts of fewer letters may be the same word in two languages. */
const longEnough = 25;
/** Turkish and Azerbaijani share words, but hardly a sentence: of so many words, so many in small letters. */
const kinWords = { all: 3, small: 2 } as const;

/** A name in capitals: small words in it have three letters at most. */
const isName = (text: string) =>
  splitWords(text).every((word) => word.length <= 3 || isCapitalised(word));

const isLong = (text: string) => countLetters(text) >= longEnough;

/** Placeholders are no words. */
function isSentence(text: string): boolean {
  const words = splitWords(text.replace(/\{[^{}]*\}/g, ' '));
  const small = words.filter((word) => !isCapitalised(word));
  return words.length >= kinWords.all && small.length >= kinWords.small;
}

const isKin = (pair: readonly LanguageText[]) =>
  pair.every(({ locale }) => locale === 'az' || locale === 'tr');

/** Pairs of languages in which one text is the same, though it is long and no name. */
export function findEqualTexts(texts: readonly LanguageText[]): string[] {
  const groups = Map.groupBy(texts, ({ key }) => key);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        if (one.locale === other.locale || one.text !== other.text || isName(one.text)) return [];
        if (!(isKin([one, other]) ? isSentence : isLong)(one.text)) return [];
        return [nameFault(one, `the same in ${one.locale} and ${other.locale}: ${one.text}`)];
      }),
    ),
  );
}
