/** How a language writes endings on numbers. */
interface EndingRules {
  /** The sign between a number and its ending, as authors write it. */
  readonly signs: string;
  /** Spoken words of the digits 1 to 9, of 10 to 90, of 100 and of 1000. */
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  /** The open vowel that follows a front vowel. */
  readonly front: string;
  /** Is the d of an ending hardened after a voiceless sound? */
  readonly hardens: boolean;
  /**
   * Endings with their changing sounds in capitals: E open vowel, I close vowel, D d or t, and in
   * brackets what stands only after a vowel, or with a minus only after a consonant. Where two
   * endings look alike after one number, the first of them is meant.
   */
  readonly endings: readonly string[];
}

const rules: Readonly<Record<'az' | 'tr', EndingRules>> = {
  az: {
    signs: '-',
    ones: ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'],
    tens: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
    hundred: 'yüz',
    thousand: 'min',
    front: 'ə',
    hardens: false,
    endings: [
      ...['cI', 'dE', 'dEn', 'dEki', '(y)E', '(n)In', '(n)I', '(s)I', '(s)InDE', '(s)InDEn'],
      ...['lEr', 'lErdE', 'lErin', 'lIk'],
    ],
  },
  tr: {
    signs: "’'",
    ones: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
    tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
    hundred: 'yüz',
    thousand: 'bin',
    front: 'e',
    hardens: true,
    endings: [
      ...['DE', 'DEn', 'DEki', '(y)E', '(n)In', '(y)I', '(s)I', '(s)InDE', '(s)InDEn', '(y)lE'],
      ...['(-I)ncI', 'lEr', 'lErDE', 'lErin', 'lI', 'lIk'],
    ],
  },
};

/** The last word of a year as it is spoken: its ending follows this one. */
function lastWord(year: string, { ones, tens, hundred, thousand }: EndingRules): string {
  const [thousands = 0, hundreds = 0, ten = 0, one = 0] = [...year].map(Number);
  if (one > 0) return ones[one - 1] ?? '';
  if (ten > 0) return tens[ten - 1] ?? '';
  if (hundreds > 0) return hundred;
  return thousands > 0 ? thousand : '';
}

const vowels = /[aeıioöuüə]/g;
const voiceless = /[çfhkpsşt]$/;

/** An ending as it stands after a word. */
function writeEnding(pattern: string, word: string, { front, hardens }: EndingRules): string {
  let last = word.match(vowels)?.at(-1) ?? 'e';
  let sounds = word;
  let ending = '';
  const afterVowel = /[aeıioöuüə]$/.test(word);
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
    if (/[aeıioöuüə]/.test(sound)) last = sound;
    sounds += sound;
    ending += sound;
  }
  return ending;
}

/**
 * The ending of one year as it is written after another: 2012’de becomes 2013’te. Unknown ones are
 * returned as they are.
 */
function moveEnding(ending: string, from: string, to: string, own: EndingRules): string {
  const [before, after] = [lastWord(from, own), lastWord(to, own)];
  const pattern = own.endings.find((one) => writeEnding(one, before, own) === ending);
  return pattern === undefined ? ending : writeEnding(pattern, after, own);
}

/**
 * Words in a language with another year. Azerbaijani and Turkish endings follow the year as it is
 * spoken (2012-ci, 2013-cü; 2012’de, 2013’te); Georgian ones (2012-ში) and English words do not
 * change. A year within a longer number is none.
 */
export function changeYear(words: string, language: string, from: string, to: string): string {
  const own = language === 'az' || language === 'tr' ? rules[language] : undefined;
  const year = `(?<![\\p{N}]|[\\p{N}][.,])${from}(?![\\p{N}]|[.,][\\p{N}])`;
  if (!own) return words.replaceAll(new RegExp(year, 'gu'), to);
  const form = new RegExp(`${year}(?:([${own.signs}])(\\p{Ll}+))?`, 'gu');
  return words.replaceAll(form, (_, sign?: string, ending = '') =>
    sign === undefined ? to : `${to}${sign}${moveEnding(ending as string, from, to, own)}`,
  );
}
