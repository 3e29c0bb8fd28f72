import { isAbbreviation } from './avoided-pattern.ts';
import { endingSeparator } from './inflect.ts';
import { lastWordAloud } from './read-aloud.ts';
import type { EndingLanguage } from './spoken-numbers.ts';
import { readChains, writeApart, writeChain } from './turkic-chains.ts';
import { compoundOf, stemBeforeVowel } from './turkic-stems.ts';

const softened: Readonly<Record<EndingLanguage, Readonly<Record<string, string>>>> = {
  tr: { t: 'd', p: 'b' },
  az: { k: 'y', q: 'ğ' },
};

/** Stem before a vowel, if different: kütük → kütüğ; softened if unknown. */
export function turkicStems(word: string, language: EndingLanguage): string[] {
  const last = word.slice(-1);
  const guess = word.slice(0, -1) + (softened[language][last] ?? last);
  const stem = stemBeforeVowel(word, language) ?? guess;
  return stem === word ? [] : [stem];
}

/** Whether the ending after such a stem begins with a vowel, and is a noun's. */
export const isTurkicForm = (
  { stem, ending }: { readonly stem: string; readonly ending: string },
  language: EndingLanguage,
): boolean => /^[aeıioöuüə]/.test(ending) && readChains(stem, ending, language).length > 0;

const plain = (word: string) => word.replaceAll('â', 'a').replaceAll('î', 'i').replaceAll('û', 'u');

/** Whether only the spelling differs, so that endings stay: işgücü, iş gücü; kağıt, kâğıt. */
function isRespelled(word: string, by: string): boolean {
  const [one, other] = [plain(word), plain(by)];
  const ends = [one, other].map((words) => /[^\s-]*$/u.exec(words)?.[0] ?? '');
  return (
    ends.every((end) => end.length > 2 && one.endsWith(end) && other.endsWith(end)) ||
    one.replaceAll(/[\s-]/gu, '') === other.replaceAll(/[\s-]/gu, '')
  );
}

/**
 * Another noun with the ending of the one it replaces, by vowel harmony and final sounds: `reyestr` in reyestrdə
 * gives siyahıda for `siyahı`.
 * @returns undefined if the ending is unknown, or relevantly ambiguous
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
    // Otherwise a compound's n may follow the separator.
    if (!isShort && compoundOf(by) !== 'no') return undefined;
    const apart = writeApart(isShort ? lastWordAloud(by, language) : by, chain, language);
    return apart === '' ? by : `${by}${sign || endingSeparator[language]}${apart}`;
  });
  return new Set(written).size === 1 ? written[0] : undefined;
}
