// Letters of other scripts that look Latin. Chosen from confusables.txt of Unicode Technical Standard 39: only
// those of regional keyboards and Word's autocorrection.
const pairs =
  'А A В B Е E К K М M Н H О O Р P С C Т T У Y Х X І I Ј J Ѕ S Ә Ə Ү Y Һ H ' +
  'а a е e о o р p с c у y х x і i ј j ѕ s ә ə һ h ԁ d ' +
  'Α A Β B Ε E Ζ Z Η H Ι I Κ K Μ M Ν N Ο O Ρ P Τ T Υ Y Χ X ο o ν v ' +
  'Ǝ Ə ǝ ə ș ş Ș Ş';

const twins = pairs.split(' ');

export const latinFor: ReadonlyMap<string, string> = new Map(
  twins.flatMap((letter, at) => (at % 2 === 0 ? [[letter, twins[at + 1] ?? letter] as const] : [])),
);

export interface Unmasked {
  readonly text: string;
  /** As shown in messages: `е U+0435 → e`. */
  readonly letters: readonly string[];
}

const codeOf = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Romanian writes `ș`; beside letters of Turkic languages it stands for `ş`. */
const commaBelow = /[șȘ]/u;
const turkic = /[ğĞıİəƏöÖüÜçÇ]/u;
const isTwin = (letter: string, text: string): boolean =>
  !commaBelow.test(letter) || turkic.test(text);

const anyTwin = new RegExp(`[${[...latinFor.keys()].join('')}]`, 'u');

/**
 * Replace look-alikes by Latin letters.
 * @param whole the text that holds it, which shows its language
 */
export function unmask(text: string, whole = text): Unmasked {
  if (!anyTwin.test(text)) return { text: text.normalize('NFC'), letters: [] };
  const letters = new Set<string>();
  const latin = [...text.normalize('NFC')].map((letter) => {
    const meant = isTwin(letter, whole) ? latinFor.get(letter) : undefined;
    if (meant) letters.add(`${letter} ${codeOf(letter)} → ${meant}`);
    return meant ?? letter;
  });
  return { text: latin.join(''), letters: [...letters] };
}

/**
 * `unmask` for words of mixed scripts only, so that Russian words are kept; also kept are words with letters
 * that do not look Latin.
 */
export function unmaskMixed(text: string): Unmasked {
  if (!anyTwin.test(text)) return { text: text.normalize('NFC'), letters: [] };
  const letters: string[] = [];
  const latin = text.normalize('NFC').replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const unmasked = unmask(word, text);
    const mixed = unmasked.letters.length > 0 && /\p{sc=Latn}/u.test(word);
    if (!mixed || /[^\p{sc=Latn}\p{M}]/u.test(unmasked.text)) return word;
    letters.push(...unmasked.letters);
    return unmasked.text;
  });
  return { text: latin, letters: [...new Set(letters)] };
}
