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

/** A word's stem before a vowel, if different: kütük → kütüğ; the softened one if unknown. */
export function turkicStems(word: string, language: EndingLanguage): string[] {
  const last = word.slice(-1);
  const guess = word.slice(0, -1) + (softened[language][last] ?? last);
  const stem = stemBeforeVowel(word, language) ?? guess;
  return stem === word ? [] : [stem];
}

/** Whether a stem before a vowel is followed by a noun ending that begins with one. */
export const isTurkicForm = (
  { stem, ending }: { readonly stem: string; readonly ending: string },
  language: EndingLanguage,
): boolean => /^[aeıioöuüə]/.test(ending) && readChains(stem, ending, language).length > 0;

const plain = (word: string) => word.replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');

/**
 * Whether it is the same word in another spelling, so that what follows stays: işgücü, iş gücü; kağıt, kâğıt.
 */
function isRespelled(word: string, by: string): boolean {
  const [one, other] = [plain(word), plain(by)];
  const ends = [one, other].map((words) => /[^\s-]*$/u.exec(words)?.[0] ?? '');
  return (
    ends.every((end) => end.length > 2 && one.endsWith(end) && other.endsWith(end)) ||
    one.replaceAll(/[\s-]/gu, '') === other.replaceAll(/[\s-]/gu, '')
  );
}

/**
 * Another Azerbaijani or Turkish noun with the ending of the one it replaces, by vowel harmony and final sounds:
 * `reyestr` in reyestrdə gives siyahıda for `siyahı`.
 * @returns undefined if the ending is unknown, or ambiguous in a way that matters for the other noun
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
  // An ending separated from an abbreviation would be joined to a lower-case word.
  if (sign !== '' && isAbbreviation(word) && !isShort) return undefined;
  const written = chains.map((chain) => {
    if (sign === '' && !isShort) return writeChain(by, chain, language);
    // Only with a plain noun is it certain whether the separator is followed by a compound's n.
    if (!isShort && compoundOf(by) !== 'no') return undefined;
    const apart = writeApart(isShort ? lastWordAloud(by, language) : by, chain, language);
    return apart === '' ? by : `${by}${sign || endingSign[language]}${apart}`;
  });
  return new Set(written).size === 1 ? written[0] : undefined;
}
