/** A single-byte code page for Latin letters. */
export type LatinPage =
  'windows-1250' | 'windows-1252' | 'windows-1254' | 'windows-1257' | 'iso-8859-2';

/** Letters besides a to z, and the code page of files. */
interface Alphabet {
  readonly page: LatinPage;
  readonly letters: string;
  /** Sequences impossible in a language that shares bytes with another. */
  readonly never?: RegExp;
}

/** Sequences of Hungarian, whose ő and ű have the bytes of õ and û. */
const hungarian = 'sz|gy|ly(?=[aeou])|û[jkvz]';

/**
 * Candidate languages. On a tie the first wins: Turkish precedes Icelandic, whose ð, þ and ý share its bytes for
 * ğ, ş and ı.
 */
export const alphabets: readonly Alphabet[] = [
  { page: 'windows-1252', letters: 'áéíñóúü' }, // Spanish
  {
    page: 'windows-1252',
    letters: 'àâæçéèêëîïôœùûü',
    never: new RegExp(hungarian, 'iu'),
  }, // French
  { page: 'windows-1252', letters: 'äöüß' }, // German
  // Portuguese has õ only before e: `ões`, `põe`.
  { page: 'windows-1252', letters: 'áâãàçéêíóôõú', never: /õ(?!e)/iu }, // Portuguese
  { page: 'windows-1252', letters: 'àèéìíîòóù' }, // Italian
  { page: 'windows-1252', letters: 'àçéèíïóòúü' }, // Catalan
  { page: 'windows-1252', letters: 'áéëèïíóöü' }, // Dutch
  { page: 'windows-1252', letters: 'åäöæøé' }, // Nordic
  { page: 'windows-1254', letters: 'çğıiöşüâîû', never: new RegExp(hungarian, 'iu') }, // Turkish, with i for its capital İ
  { page: 'windows-1252', letters: 'áéíóúýþðæö' }, // Icelandic
  { page: 'windows-1250', letters: 'ąćęłńóśźż' }, // Polish
  { page: 'windows-1250', letters: 'áčďéěíňóřšťúůýž' }, // Czech
  { page: 'windows-1250', letters: 'áäčďéíĺľňóôŕšťúýž' }, // Slovak
  // Estonian has õ only in the first syllable, and no c, y or z; Hungarian ő has the same byte.
  {
    page: 'windows-1257',
    letters: 'äöõüšž',
    never: /[cyz]|[aeiouäöüõ].*[^aeiouäöüõ]õ/iu,
  }, // Estonian
  { page: 'windows-1250', letters: 'áéíóöőúüű' }, // Hungarian
  { page: 'windows-1250', letters: 'čćđšž' }, // Croatian, Slovene, Bosnian
  { page: 'windows-1250', letters: 'ăâîşţ' }, // Romanian
  { page: 'windows-1257', letters: 'ąčęėįšųūž' }, // Lithuanian
  { page: 'windows-1257', letters: 'āčēģīķļņšūž' }, // Latvian
  // On a tie the Windows page wins: letters of Hungarian and Romanian have the same bytes.
  { page: 'iso-8859-2', letters: 'ąćęłńóśźż' }, // Polish
  { page: 'iso-8859-2', letters: 'áčďéěíňóřšťúůýž' }, // Czech
  { page: 'iso-8859-2', letters: 'áäčďéíĺľňóôŕšťúýž' }, // Slovak
  { page: 'iso-8859-2', letters: 'čćđšž' }, // Croatian, Slovene, Bosnian
];

/** Script of each non-Latin encoding. */
export const scripts = {
  'windows-1251': /\p{Script=Cyrillic}/u,
  'windows-1253': /\p{Script=Greek}/u,
  'windows-1255': /\p{Script=Hebrew}/u,
  'windows-1256': /\p{Script=Arabic}/u,
  'windows-874': /\p{Script=Thai}/u,
  'koi8-r': /\p{Script=Cyrillic}/u,
  ibm866: /\p{Script=Cyrillic}/u,
  shift_jis: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  'euc-jp': /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  gb18030: /\p{Script=Han}/u,
  big5: /\p{Script=Han}/u,
  'euc-kr': /\p{Script=Hangul}|\p{Script=Han}/u,
} as const satisfies Readonly<Record<string, RegExp>>;

export type OtherPage = keyof typeof scripts;
