import { type Locale, localeInfo } from './locales.ts';

/** A piece of a text; with the id of a term where it names one. */
export interface TermPiece {
  readonly text: string;
  readonly term?: string;
}

/** Small letters, sign by sign: `İ`, which some languages write as two, stays, so that places agree. */
function lowerCase(text: string, locale: Locale): string {
  const { tag } = localeInfo[locale];
  return [...text]
    .map((sign) => {
      const small = sign.toLocaleLowerCase(tag);
      return small.length === sign.length ? small : sign;
    })
    .join('');
}

/** The part of a term that keeps its form when endings follow: Georgian nouns lose their last vowel. */
function stemOf(label: string, locale: Locale): string {
  return locale === 'ka' ? label.replace(/[იაეოუ]$/u, '') : label;
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

/** Where a form stands as a word in a text of small letters, with its endings. */
function findForm(
  lower: string,
  form: string,
  locale: Locale,
): { readonly start: number; readonly end: number } | undefined {
  const stem = stemOf(lowerCase(form, locale), locale);
  for (let start = lower.indexOf(stem); start >= 0; start = lower.indexOf(stem, start + 1)) {
    if (start > 0 && /[\p{L}\p{N}]/u.test(lower[start - 1] as string)) continue;
    const after = lower.slice(start + stem.length);
    const rest = /^([’'-]?\p{L})*/u.exec(after)?.[0] ?? '';
    // English words bend little: a longer one is another word. The others take many endings.
    if (locale === 'en' && !/^(e?s)?([’'-].*)?$/u.test(rest)) continue;
    return { start, end: start + stem.length + rest.length };
  }
  return undefined;
}

/**
 * Finds the terms of a glossary in a text, each at its first place, with the endings that it has
 * there.
 * @param terms ids and labels in the language of the text; a term with several forms stands several times
 */
export function splitTerms(
  text: string,
  terms: readonly { readonly id: string; readonly label: string }[],
  locale: Locale,
): TermPiece[] {
  const lower = lowerCase(text, locale);
  const found = terms
    .flatMap(({ id, label }) => {
      const place = findForm(lower, label, locale);
      return place ? [{ id, length: label.length, ...place }] : [];
    })
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const pieces: TermPiece[] = [];
  const told = new Set<string>();
  let at = 0;
  for (const { id, start, end } of found) {
    if (start < at || told.has(id)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), term: id });
    told.add(id);
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
