import {
  afterAbbreviation,
  afterVowel,
  declineGeorgian,
  type GeorgianForm,
} from './decline-georgian.ts';
import { readRoman } from './spoken-numbers.ts';

/** "pirveli" for 1, me- before one-word numerals, -e after others. */
export function georgianOrdinal(text: string): string {
  const digits = text.replace(/\D/g, '');
  const number = Number(digits);
  if (number === 1) return `${text}-ლი`;
  const isOneWord =
    number <= 20 ||
    [40, 60, 80].includes(number) ||
    /^[1-9]00$/.test(digits) ||
    /^10{3}(?:0{3})*$/.test(digits);
  return isOneWord ? `მე-${text}` : `${text}-ე`;
}

/** Endings that keep the vowel of 8 (რვა) and 9 (ცხრა). */
const keepingVowel: ReadonlySet<GeorgianForm> = new Set(['erg', 'adv', 'voc', 'with']);

/** Whether a number ends in 8 or 9 when spoken: 28, 108 and 1,009, but not 18. */
function endsInVowel(digits: string): boolean {
  return [8, 9].includes(Number(digits.slice(-2)) % 20);
}

function afterNumber(text: string, form: GeorgianForm): string {
  // Decimals and fractions end in a consonant when spoken.
  const digits = /(?:^|[^\d,./])(\d[\d\s\u00a0\u202f]*)$/u.exec(text)?.[1] ?? '';
  const whole = digits.replace(/\D/g, '');
  const open = keepingVowel.has(form) && whole !== '' && endsInVowel(whole);
  return open ? afterVowel[form] : afterAbbreviation(form);
}

/** "UNIDO-ს" after a vowel, "OSTİM-ის" after a consonant. */
function afterLatin(word: string, form: GeorgianForm): string {
  const isAcronym = word === word.toLocaleUpperCase('tr') || word === word.toUpperCase();
  if (/e$/i.test(word) && !isAcronym && afterVowel[form] !== afterAbbreviation(form))
    throw new Error(
      `ka: whether the e of "${word}" is spoken is not known; write the sentence so that it takes no ending`,
    );
  return /[aeıioöuüəâîû]$/iu.test(word) ? afterVowel[form] : afterAbbreviation(form);
}

/**
 * A Georgian number, share, name or noun in a case: 35-ს, UNIDO-ს, ნოემბრის. A hyphen follows digits, symbols
 * and foreign letters.
 * @throws Error if the endings of a text are unknown
 */
export function inflectGeorgian(text: string, form: GeorgianForm): string {
  if (/[ა-ჰ]$/u.test(text)) return declineGeorgian(text, form);
  const latin = /\p{Script=Latin}+$/u.exec(text)?.[0];
  const roman = readRoman(latin ?? '');
  if (roman !== undefined) return `${text}-${afterNumber(String(roman), form)}`;
  if (latin !== undefined) return `${text}-${afterLatin(latin, form)}`;
  if (/[\d%€$₺₾₼]$/u.test(text)) return `${text}-${afterNumber(text, form)}`;
  throw new Error(`ka: expected a number or a word to put into a case, found "${text}"`);
}
