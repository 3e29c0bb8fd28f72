import { type Locale, type Localized, localeInfo, perLanguage } from './locales.ts';
import { isNounEnding } from './word-endings.ts';

/** A piece of a text; with the id of a term where it names one. */
export interface TermPiece {
  readonly text: string;
  readonly term?: string;
}

/** How nouns of a language take their endings. */
interface Nouns {
  /** The last vowel that a noun may lose before an ending; undefined where none is lost. */
  readonly lostVowel: RegExp | undefined;
  /** What may follow an abbreviation without a sign between them. */
  readonly afterShort: readonly string[];
  /** Does a hyphen join an ending to a noun? Where it does not, another word follows it. */
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

/** No word has more letters after its stem: so much of a text is read to judge them. */
const longestEnding = 40;

/** Small letters, sign by sign: `İ`, which some languages write as two, stays, so that places agree. */
function lowerCase(text: string, locale: Locale): string {
  const { tag } = localeInfo[locale];
  const whole = text.toLocaleLowerCase(tag);
  // Of a sigma the small letter depends on what follows it; sign by sign it is always the same.
  if (whole.length === text.length && !text.includes('Σ')) return whole;
  return [...text]
    .map((sign) => {
      const small = sign.toLocaleLowerCase(tag);
      return small.length === sign.length ? small : sign;
    })
    .join('');
}

/**
 * The forms in which a label may stand in a text: without its bracket, what the bracket abbreviates
 * it to, and each side of a slash. `cluster management organisation (CMO)` gives both.
 */
export function termForms(label: string): string[] {
  const [, plain = label, bracket = ''] = /^(.*?)(?: \(([^)]*)\))?$/u.exec(label) ?? [];
  const short = /^\p{Lu}{2,}$/u.test(bracket) ? [bracket] : [];
  return [...plain.split(' / '), ...short].map((form) => form.trim());
}

/** Where a term stands in a text, with its endings. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A form to look for, and what may follow it. */
interface Sought {
  /** The part that keeps its form when endings follow: Georgian nouns lose their last vowel. */
  readonly stem: string;
  readonly lastVowel: string | undefined;
  /** Capitals only, such as KOS: kosmos has another beginning, and endings stand apart from it. */
  readonly isShort: boolean;
}

/** Forms of a glossary as they are looked for: each is looked for in every text. */
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

/** How long the endings are that follow a stem; none if it goes on as another word. */
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
  // Of küme-üniversite the second half is another word, of KOS-lar and cluster’s an ending.
  const isEnding = isNounEnding(apart.slice(1), locale) && (hyphenEnding || apart[0] !== '-');
  return joined.length + (isEnding ? apart.length : 0);
}

/** Every place where a form stands as a word. `lower` is the text in small letters. */
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

/** What stands before the first word of a sentence, or of what is quoted. */
const sentenceStart = /(?:^|[.!?:;…]\s|[“«"'(„])$/u;

/**
 * Does a word begin with a capital though its label does not, and no sentence with the word? Then it is part of a name:
 * "Department of State and Regional Development" explains no regional development.
 */
const isOfName = (text: string, lower: string, label: string, start: number): boolean =>
  text[start] !== lower[start] &&
  text[start + 1] === lower[start + 1] &&
  /^\p{Ll}/u.test(label) &&
  !sentenceStart.test(text.slice(Math.max(0, start - 2), start));

/**
 * Finds the terms of a glossary in a text, each at the first place that no term of more words has,
 * with the endings that it has there. What is part of a name is passed over.
 * @param terms ids and labels in the language of the text; a term with several forms stands several times
 * @param told ids that were found in an earlier text: their words stay as they are, and no other
 * term is found in them
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
