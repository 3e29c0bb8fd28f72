import { isAbbreviation } from './avoided-pattern.ts';
import { endingSign } from './inflect.ts';
import { lastWordAloud } from './read-aloud.ts';
import type { EndingLanguage } from './spoken-numbers.ts';
import { readChains, writeApart, writeChain } from './turkic-chains.ts';
import { compoundOf, stemBeforeVowel } from './turkic-stems.ts';

const softened: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  tr: { t: 'd', p: 'b' },
  az: { k: 'y', q: 'ğ' },
};

/** The stem of a word before a vowel, where it is another: kütük → kütüğ. Where it is not known, the softened one. */
export function turkicStems(word: string, language: EndingLanguage): string[] {
  const last = word.slice(-1);
  const guess = word.slice(0, -1) + (softened[language][last] ?? last);
  const stem = stemBeforeVowel(word, language) ?? guess;
  return stem === word ? [] : [stem];
}

/** Is a stem before a vowel followed by such an ending, of a noun? */
export const isTurkicForm = (
  { stem, ending }: { readonly stem: string; readonly ending: string },
  language: EndingLanguage,
): boolean => /^[aeıioöuüə]/.test(ending) && readChains(stem, ending, language).length > 0;

const plain = (word: string) => word.replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');

/** Is it the same word in another spelling, so that all that follows it stays: işgücü, iş gücü; kağıt, kâğıt? */
function isRespelled(word: string, by: string): boolean {
  const [one, other] = [plain(word), plain(by)];
  const ends = [one, other].map((words) => /[^\s-]*$/u.exec(words)?.[0] ?? '');
  return (
    ends.every((end) => end.length > 2 && one.endsWith(end) && other.endsWith(end)) ||
    one.replaceAll(/[\s-]/gu, '') === other.replaceAll(/[\s-]/gu, '')
  );
}

/**
 * Another noun of Azerbaijani or Turkish with the ending of the one in whose place it comes, by vowel harmony and the
 * sounds in which it ends: `reyestr` in reyestrdə gives siyahıda for `siyahı`.
 * @returns undefined where the ending is not known, or may be several that the other noun writes differently
 */
export function moveTurkicEnding(
  word: string,
  { stem, ending }: { readonly stem: string; readonly ending: string },
  by: string,
  language: EndingLanguage,
): string | undefined {
  const isOwn = stem === word;
  const [, sign = '', letters = ''] = /^([’'-]?)(.*)$/su.exec(ending) ?? [];
  if (isOwn && sign === '' && isRespelled(word, by)) return by + letters;
  const spoken = isAbbreviation(word) ? lastWordAloud(word, language) : stem;
  const chains = readChains(spoken, letters, language);
  const isShort = isAbbreviation(by);
  // An ending that stands apart behind an abbreviation is one with a word of small letters.
  if (sign !== '' && isAbbreviation(word) && !isShort) return undefined;
  const written = chains.map((chain) => {
    if (sign === '' && !isShort) return writeChain(by, chain, language);
    // Whether the n of a compound stands behind the sign, only a plain noun tells.
    if (!isShort && compoundOf(by) !== 'no') return undefined;
    const apart = writeApart(isShort ? lastWordAloud(by, language) : by, chain, language);
    return apart === '' ? by : `${by}${sign || endingSign[language]}${apart}`;
  });
  return new Set(written).size === 1 ? written[0] : undefined;
}
