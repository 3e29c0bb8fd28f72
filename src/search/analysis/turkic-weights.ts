import type { TurkicLanguage } from './turkic-language.ts';

/** By length of the ending: the longer, the less likely by chance. */
const byLength = [0, 0.8, 0.88, 0.91, 0.93, 0.95];
/** Endings that bare words also often have. */
const common = new Map([
  ['a', 0.75],
  ['ca', 0.7],
  ['ya', 0.82],
  ['yi', 0.82],
]);

function weighLetters(ending: string, stemLength: number): number {
  const weight = common.get(ending) ?? (byLength[Math.min(ending.length, 5)] as number);
  return ending.length === 1 && stemLength <= 4 ? weight - 0.05 : weight;
}

/**
 * Whether the consonant between two vowels may belong to the stem: liman-ın against küme-nin, kuruluş-u against
 * sanayi-si. (Few words end in s or ş after an open vowel.)
 */
function mayOwnConsonant(stem: string, ending: string): boolean {
  if (!/[aeiou]$/.test(stem)) return false;
  return ending.startsWith('n') || (ending.startsWith('s') && /[iu]$/.test(stem));
}

/** Whether the stem's last consonant occurs only before a vowel, so that an ending must follow: desteğ-i. */
function isSoftened(stem: string, ending: string, language: TurkicLanguage): boolean {
  if (!/[aeiou].$/.test(stem) || !(stem.slice(-1) in language.hardened)) return false;
  // Before `a`, a y mostly belongs to the ending: layihə-yə.
  return ending === 'i' || (ending === 'a' && !stem.endsWith('y'));
}

/**
 * From 0.65 to 0.95.
 * @param ending with vowels flattened
 */
export function weighEnding(stem: string, ending: string, language: TurkicLanguage): number {
  if (language.doubtful.test(ending)) return ending.length === 1 ? 0.65 : 0.7;
  if (mayOwnConsonant(stem, ending)) {
    return weighLetters(ending.slice(1), stem.length + 1) - 0.01;
  }
  const weight = weighLetters(ending, stem.length);
  if (stem.length === 3) return Math.min(weight, /^(?:lar|[dt]an)|.{4}/.test(ending) ? 0.82 : 0.75);
  return isSoftened(stem, ending, language) ? weight + 0.07 : weight;
}
