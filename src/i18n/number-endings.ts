/** How a language writes endings on numbers: they follow the number as it is spoken. */
interface EndingRules {
  /** Spoken words of the digits 1 to 9, of 10 to 90, of 100 and of 1000. */
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  /** The open vowel that follows a front vowel. */
  readonly front: string;
  /** Is the d of an ending hardened after a voiceless sound? */
  readonly hardens: boolean;
}

const rules = {
  az: {
    ones: ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
    tens: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
    ...{ hundred: 'yüz', thousand: 'min', front: 'ə', hardens: false },
  },
  tr: {
    ones: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
    ...{ hundred: 'yüz', thousand: 'bin', front: 'e', hardens: true },
  },
} as const satisfies Readonly<Record<string, EndingRules>>;

/** The languages whose endings follow the sounds of a spoken number. */
export type EndingLanguage = keyof typeof rules;

/** Do endings on numbers follow their sounds in a language? */
export function hasNumberEndings(language: string): language is EndingLanguage {
  return Object.hasOwn(rules, language);
}

/** The last word of a number below a million as it is spoken. */
export function lastSpokenWord(number: number, language: EndingLanguage): string {
  const { ones, tens, hundred, thousand }: EndingRules = rules[language];
  const digit = (size: number) => Math.floor(number / size) % 10;
  if (digit(1) > 0) return ones[digit(1) - 1] ?? '';
  if (digit(10) > 0) return tens[digit(10) - 1] ?? '';
  if (digit(100) > 0) return hundred;
  return number > 0 ? thousand : '';
}

const vowel = /[aeıioöuüə]/;
const voiceless = /[çfhkpsşt]$/;

/**
 * An ending as it stands after a word.
 * @param pattern its changing sounds in capitals: E open vowel, I close vowel, D d or t, and in brackets
 *   what stands only after a vowel, or with a minus only after a consonant: `(n)In`, `DE`
 */
export function writeEnding(pattern: string, word: string, language: EndingLanguage): string {
  const { front, hardens }: EndingRules = rules[language];
  let last = [...word].findLast((sound) => vowel.test(sound)) ?? 'e';
  let sounds = word;
  const afterVowel = vowel.test(word.at(-1) ?? '');
  const open = pattern.replace(/\((-?)(.)\)/g, (_, absent: string, sound: string) =>
    afterVowel === (absent === '') ? sound : '',
  );
  for (const sign of open) {
    const isFront = /[eiöüə]/.test(last);
    const isRound = /[oöuü]/.test(last);
    let sound = sign;
    if (sign === 'E') sound = isFront ? front : 'a';
    else if (sign === 'I') sound = isFront ? (isRound ? 'ü' : 'i') : isRound ? 'u' : 'ı';
    else if (sign === 'D') sound = hardens && voiceless.test(sounds) ? 't' : 'd';
    if (vowel.test(sound)) last = sound;
    sounds += sound;
  }
  return sounds.slice(word.length);
}
