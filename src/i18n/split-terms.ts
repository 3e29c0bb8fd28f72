import { type Locale, type Localized, localeInfo, perLanguage } from './locales.ts';
import { isNounEnding } from './word-endings.ts';

export interface TermPiece {
  readonly text: string;
  readonly term?: string;
}

/** How nouns of a language take endings. */
interface Nouns {
  /** Final vowel that may be lost before an ending. */
  readonly lostVowel: RegExp | undefined;
  /** Endings of abbreviations without a separator. */
  readonly afterShort: readonly string[];
  /** Whether a hyphen precedes an ending rather than another word. */
  readonly hyphenEnding: boolean;
}

const nouns: Localized<Nouns> = perLanguage<Nouns>(
  {
    az: { lostVowel: undefined, afterShort: [''], hyphenEnding: true },
    tr: { lostVowel: undefined, afterShort: [''], hyphenEnding: true },
    ka: { lostVowel: /[იაეოუ]$/u, afterShort: [''], hyphenEnding: true },
    en: { lostVowel: undefined, afterShort: ['', 's'], hyphenEnding: false },
  },
  () => ({ lostVowel: undefined, afterShort: [''], hyphenEnding: false }),
);

/** Max letters after a stem, which limits what is read. */
const longestEnding = 40;

/** Lower-case by character: `İ`, which may become two characters, is kept, so that positions match. */
function lowerCase(text: string, locale: Locale): string {
  const { tag } = localeInfo[locale];
  const whole = text.toLocaleLowerCase(tag);
  // The lower case of a sigma depends on what follows, unless by character.
  if (whole.length === text.length && !text.includes('Σ')) return whole;
  return [...text]
    .map((sign) => {
      const small = sign.toLocaleLowerCase(tag);
      return small.length === sign.length ? small : sign;
    })
    .join('');
}

/**
 * Forms of a label: without its bracket, an abbreviation in the bracket, and each side of a slash. `cluster
 * management organisation (CMO)` yields both.
 */
export function termForms(label: string): string[] {
  const [, plain = label, bracket = ''] = /^(.*?)(?: \(([^)]*)\))?$/u.exec(label) ?? [];
  const short = /^\p{Lu}{2,}$/u.test(bracket) ? [bracket] : [];
  return [...plain.split(' / '), ...short].map((form) => form.trim());
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Sought {
  /** Georgian nouns lose their last vowel. */
  readonly stem: string;
  readonly lastVowel: string | undefined;
  /** Capitals only, such as KOS, which does not match kosmos; endings are separated. */
  readonly isShort: boolean;
}

/** Prepared forms of a glossary, reused for every text. */
const soughtForms = perLanguage<Map<string, Sought>>(
  { az: new Map(), tr: new Map(), ka: new Map(), en: new Map() },
  () => new Map(),
);

function seek(form: string, locale: Locale): Sought {
  const known = soughtForms[locale].get(form);
  if (known) return known;
  const sought = readForm(form, locale);
  soughtForms[locale].set(form, sought);
  return sought;
}

function readForm(form: string, locale: Locale): Sought {
  const isShort = /^[\p{Lu}\p{N}&]{2,}$/u.test(form);
  const small = isShort ? form : lowerCase(form, locale);
  const lastVowel = isShort ? undefined : nouns[locale].lostVowel?.exec(small)?.[0];
  return { stem: lastVowel ? small.slice(0, -1) : small, lastVowel, isShort };
}

/** Length of the endings after a stem; undefined if it continues as another word. */
function measureEndings(
  after: string,
  { lastVowel, isShort }: Sought,
  locale: Locale,
): number | undefined {
  // A code such as ORA4.AA2 is not its abbreviation.
  if (/^\p{N}/u.test(after)) return undefined;
  const [, joined = '', apart = ''] = /^(\p{L}*)((?:[’'-]\p{L}+)?)/u.exec(after) ?? [];
  const bends = (ending: string) => isNounEnding(ending, locale, lastVowel);
  const { afterShort, hyphenEnding } = nouns[locale];
  if (isShort ? !afterShort.includes(joined) : !bends(joined)) return undefined;
  // In küme-üniversite the second half is another word; in KOS-lar and cluster’s it is an ending.
  const isEnding = isNounEnding(apart.slice(1), locale) && (hyphenEnding || apart[0] !== '-');
  return joined.length + (isEnding ? apart.length : 0);
}

/**
 * Every place where a form is a whole word.
 * @param lower the text in lower case
 */
function findForm(text: string, lower: string, form: string, locale: Locale): Place[] {
  const sought = seek(form, locale);
  const { stem, isShort } = sought;
  const searched = isShort ? text : lower;
  const places: Place[] = [];
  for (let start = searched.indexOf(stem); start >= 0; start = searched.indexOf(stem, start + 1)) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(searched[start - 1] as string)) continue;
    const end = start + stem.length;
    const endings = measureEndings(lower.slice(end, end + longestEnding), sought, locale);
    if (endings !== undefined) places.push({ start, end: end + endings });
  }
  return places;
}

/** Before the first word of a sentence or quotation. */
const sentenceStart = /(?:^|[.!?:;…]\s|[“«"'(„])$/u;

/**
 * Whether only the text, not the label, has a capital within a sentence. Then it is part of a name: "Department
 * of State and Regional Development" does not mean regional development.
 */
const isOfName = (text: string, lower: string, label: string, start: number): boolean =>
  text[start] !== lower[start] &&
  text[start + 1] === lower[start + 1] &&
  /^\p{Ll}/u.test(label) &&
  !sentenceStart.test(text.slice(Math.max(0, start - 2), start));

/**
 * Find glossary terms with their endings, each at the first place not covered by a longer term. Parts of names
 * are skipped.
 * @param terms ids and labels in the language of the text; one entry per form
 * @param told ids found in an earlier text: their words are left alone, without other terms in them
 */
export function splitTerms(
  text: string,
  terms: readonly { readonly id: string; readonly label: string }[],
  locale: Locale,
  told: ReadonlySet<string> = new Set(),
): TermPiece[] {
  const lower = lowerCase(text, locale);
  const found = terms
    .flatMap(({ id, label }) =>
      findForm(text, lower, label, locale).map((place) => ({ id, label, ...place })),
    )
    .sort((a, b) => a.start - b.start || b.label.length - a.label.length);
  const pieces: TermPiece[] = [];
  const known = new Set(told);
  let taken = 0;
  let at = 0;
  for (const { id, label, start, end } of found) {
    if (start < taken) continue;
    taken = end;
    if (known.has(id) || isOfName(text, lower, label, start)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), term: id });
    known.add(id);
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
