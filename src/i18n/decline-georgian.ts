/** Georgian cases, and the postpositions written together with the noun. */
export type GeorgianForm =
  'dat' | 'gen' | 'erg' | 'ins' | 'adv' | 'voc' | 'in' | 'on' | 'from' | 'until' | 'for' | 'with';

/** `lost` if the stem loses a vowel before it. */
interface Ending {
  readonly written: string;
  readonly lost?: true;
}

/** After consonants: სახლ-ი, წელ-ი (წლ-ის). */
export const afterConsonant: Readonly<Record<GeorgianForm, Ending>> = {
  dat: { written: 'ს' },
  gen: { written: 'ის', lost: true },
  erg: { written: 'მა' },
  ins: { written: 'ით', lost: true },
  adv: { written: 'ად', lost: true },
  voc: { written: 'ო' },
  in: { written: 'ში' },
  on: { written: 'ზე' },
  from: { written: 'იდან', lost: true },
  until: { written: 'ამდე', lost: true },
  for: { written: 'ისთვის', lost: true },
  with: { written: 'თან' },
};

/** After vowels that are kept: საწარმო, რიზე. */
export const afterVowel: Readonly<Record<GeorgianForm, string>> = {
  dat: 'ს',
  gen: 'ს',
  erg: 'მ',
  ins: 'თი',
  adv: 'დ',
  voc: 'ვ',
  in: 'ში',
  on: 'ზე',
  from: 'დან',
  until: 'მდე',
  for: 'სთვის',
  with: 'სთან',
};

/** After a hyphen, for digits, symbols and abbreviations: 2012-დან, აშშ-მდე. */
export function afterAbbreviation(form: GeorgianForm): string {
  return form === 'from' || form === 'until' ? afterVowel[form] : afterConsonant[form].written;
}

/** Known stems that lose the vowel of their last syllable. */
const lostVowels: Readonly<Record<string, string>> = {
  წელ: 'წლ',
  წყალ: 'წყლ',
  სოფელ: 'სოფლ',
  ნომერ: 'ნომრ',
  ბაზარ: 'ბაზრ',
  მოედან: 'მოედნ',
  იანვარ: 'იანვრ',
  თებერვალ: 'თებერვლ',
  სექტემბერ: 'სექტემბრ',
  ოქტომბერ: 'ოქტომბრ',
  ნოემბერ: 'ნოემბრ',
  დეკემბერ: 'დეკემბრ',
  მეზობელ: 'მეზობლ',
  საფუძველ: 'საფუძვლ',
  ფურცელ: 'ფურცლ',
  მიზან: 'მიზნ',
  მწარმოებელ: 'მწარმოებლ',
  მომხმარებელ: 'მომხმარებლ',
  მაჩვენებელ: 'მაჩვენებლ',
  მომწოდებელ: 'მომწოდებლ',
};

/** Nouns in ა that lose an inner vowel as well. */
const lostInside: Readonly<Record<string, string>> = { ქვეყანა: 'ქვეყნ', ქარხანა: 'ქარხნ' };

/** Nouns in ე that lose it like those in ა, and words that keep it. Others, including names, are unknown. */
const droppingE: ReadonlySet<string> = new Set([
  'საქმე',
  'მხარე',
  'მეწარმე',
  'სიმწიფე',
  'თვე',
  'დღე',
]);
const keepingE: ReadonlySet<string> = new Set(['რიზე', 'კაფე', 'რეზიუმე']);

/** Nouns in ო that lose it. */
const droppingO: ReadonlySet<string> = new Set(['ღვინო']);

/** Final syllables that may lose their vowel: -ალი, -ელი, -ერი, -ორი … */
const mayLose = /[აეო][ლრნმვ]$/u;
/** Endings, mostly of loans, that keep their vowel. */
const keepsVowel =
  /(?:ალურ|ციალ|ტერმინალ|მინერალ|რიალ|კაპიტალ|არეალ|ტორ|ავტორ|იონ|კანონ|მენეჯერ|კლასტერ|პარტნიორ|ლიდერ|ბარიერ|სისტემ|ხელმძღვანელ|მფლობელ)$/u;

const unknown = (word: string) =>
  new Error(
    `ka: the forms of "${word}" are not known; write the sentence so that it stands in the nominative, or add the word to src/i18n/decline-georgian.ts`,
  );

/** Stem of a noun in ი before ის, ით and ად. */
function shortStem(stem: string): string {
  const known = lostVowels[stem];
  if (known !== undefined) return known;
  if (mayLose.test(stem) && !keepsVowel.test(stem)) throw unknown(`${stem}ი`);
  return stem;
}

function declineOpen(noun: string, form: GeorgianForm): string {
  const { written, lost } = afterConsonant[form];
  const inside = lostInside[noun];
  if (lost && inside !== undefined) return `${inside}${written}`;
  const isShort = ['gen', 'ins', 'from', 'for'].includes(form);
  const drops = noun.endsWith('ა') || droppingE.has(noun) || droppingO.has(noun);
  if (isShort && noun.endsWith('ე') && !drops && !keepingE.has(noun)) throw unknown(noun);
  return isShort && drops ? `${noun.slice(0, -1)}${written}` : `${noun}${afterVowel[form]}`;
}

/** Adjectives that may name stages. Other words in ი may be nouns. */
const adjectives: ReadonlySet<string> = new Set(['საწყისი', 'გარდამავალი', 'მოწინავე', 'საბოლოო']);

/** Whether a word is known as an adjective, also by the ending of a participle. */
export const isGeorgianAdjective = (word: string): boolean =>
  adjectives.has(word) || /(?:ებადი|ებული)$/u.test(word);

/** An adjective in ი before a noun in a case: საწყის ეტაპზე, საწყისმა ეტაპმა, საწყისი ეტაპის. */
function agree(before: string, form: GeorgianForm): string {
  const [, stem] = /^(?:.*\s)?([ა-ჰ]+)ი\s$/su.exec(before) ?? [];
  if (stem === undefined || !isGeorgianAdjective(`${stem}ი`)) return before;
  const { written, lost } = afterConsonant[form];
  const ending = form === 'erg' || form === 'voc' ? written : lost && form !== 'until' ? 'ი' : '';
  return `${before.slice(0, -2)}${ending}${before.slice(-1)}`;
}

/**
 * Decline the last of some Georgian words, or add a postposition: წელი, წლის, წელში. A known adjective before it
 * agrees; other preceding words must already agree.
 * @param word that ends in a Georgian letter
 * @throws Error if it is unknown whether the word loses a vowel
 */
export function declineGeorgian(word: string, form: GeorgianForm): string {
  const noun = /[ა-ჰ]+$/u.exec(word)?.[0] ?? '';
  // A short word without a vowel or with a final consonant is an abbreviation: its endings follow a hyphen.
  const isShort = /^[ა-ჰ]{1,3}$/u.test(noun) && !/[აეიოუ][სთდ]$/u.test(noun);
  if ((isShort && /[^აეიოუ]$/u.test(noun)) || /^[^აეიოუ]+$/u.test(noun))
    return `${word}-${afterAbbreviation(form)}`;
  const before = agree(word.slice(0, -noun.length), form);
  if (noun.endsWith('ი')) {
    const stem = noun.slice(0, -1);
    const { written, lost } = afterConsonant[form];
    return `${before}${lost ? shortStem(stem) : stem}${written}`;
  }
  if (/[აეოუ]$/u.test(noun)) return `${before}${declineOpen(noun, form)}`;
  throw unknown(word);
}

/** Genitive of a noun in ა or ე; undefined for a word in ი, which may be an adjective, and for an unknown one. */
export function genitiveOf(word: string): string | undefined {
  const noun = /[ა-ჰ]+$/u.exec(word)?.[0] ?? '';
  return /ა$/u.test(noun) || droppingE.has(noun) ? declineGeorgian(word, 'gen') : undefined;
}
