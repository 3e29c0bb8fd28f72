import type { LanguageText } from './language-text.ts';
import { nameFault } from './language-text.ts';
import { isCapitalised } from './gather-names.ts';
import { countLetters, splitWords } from './split-words.ts';

/** Shorter texts may be the same in two languages. */
const longEnough = 25;
/** Min words, and lower-case ones, that Turkish and Azerbaijani hardly share. */
const kinWords = { all: 3, small: 2 } as const;

/** Ignores words of up to three characters. */
const isName = (text: string) =>
  splitWords(text).every((word) => word.length <= 3 || isCapitalised(word));

const isLong = (text: string) => countLetters(text) >= longEnough;

/** Ignores placeholders. */
function isSentence(text: string): boolean {
  const words = splitWords(text.replace(/\{[^{}]*\}/g, ' '));
  const small = words.filter((word) => !isCapitalised(word));
  return words.length >= kinWords.all && small.length >= kinWords.small;
}

const isKin = (pair: readonly LanguageText[]) =>
  pair.every(({ locale }) => locale === 'az' || locale === 'tr');

/** Languages with the same text, if it is long and no name. */
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
