import fc from 'fast-check';
import { expect } from 'vitest';
import { foldWord } from '../../src/search/fold-word.ts';
import type { Variant } from '../../src/search/analysis/variant.ts';

/** A word of a table of paradigms with all its forms. */
export interface Paradigm {
  readonly base: string;
  readonly forms: readonly string[];
}

/** Endings by the last characters of a form: `ler` → all cases of the plural, as written. */
export type Continuations = Readonly<Record<string, string>>;

/** The form itself and with each ending for its last characters. */
function continueForm(form: string, endings: Continuations): string[] {
  const last = Object.keys(endings).find((letters) => form.endsWith(letters));
  if (last === undefined) throw new Error(`No endings are given for ${form}`);
  const following = endings[last] as string;
  return [form, ...following.split(' ').map((ending) => form + ending)];
}

/**
 * Parse lines `base: cases | plural | third person | first and second persons`; the persons may be omitted.
 * Plural, third person and first person plural are continued by their cases.
 */
export function readParadigms(
  table: string,
  endings: { plural: Continuations; third: Continuations; person: Continuations },
): Paradigm[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', cells = ''] = line.split(':').map((part) => part.trim());
      const [cases = '', plural = '', third = '', persons = ''] = cells
        .split('|')
        .map((cell) => cell.trim());
      const person = persons === '' ? [] : persons.split(' ');
      const ours = person[2] === undefined ? [] : continueForm(person[2], endings.person);
      const plurals = continueForm(plural, endings.plural);
      const thirds = continueForm(third, endings.third);
      return {
        base,
        forms: [base, ...cases.split(' '), ...plurals, ...thirds, ...person, ...ours],
      };
    });
}

/**
 * Whether a search for one of the variants finds the base: a prefix of it, shorter by at most one character.
 */
export function finds(variants: readonly Variant[], base: string): boolean {
  return variants.some(({ form }) => base.startsWith(form) && form.length >= base.length - 1);
}

/** Forms whose base is not found. */
export function listLost(paradigms: readonly Paradigm[], stem: (word: string) => Variant[]) {
  return paradigms.flatMap(({ base, forms }) =>
    forms.filter((form) => !finds(stem(foldWord(form)), foldWord(base))),
  );
}

/**
 * Forms whose sure variants find another word of the table, in addition to those that begin with their own.
 * @returns `form > variant > other`
 */
export function listStrayed(paradigms: readonly Paradigm[], stem: (word: string) => Variant[]) {
  const bases = paradigms.map(({ base }) => foldWord(base));
  return paradigms.flatMap(({ base, forms }) => {
    const others = bases.filter((other) => !other.startsWith(foldWord(base)));
    return forms.flatMap((form) =>
      stem(foldWord(form))
        .filter(({ weight }) => weight >= 0.75)
        .flatMap(({ form: sure }) =>
          others
            .filter((other) => other.startsWith(sure))
            .map((other) => `${form} > ${sure} > ${other}`),
        ),
    );
  });
}

/**
 * Expect for any word that its first variant is the word itself, and that there are no duplicates and at most
 * eight, guesses of at least three characters and decreasing weights.
 * @param endings from which possible words are composed
 */
export function expectVariants(
  endings: fc.Arbitrary<string[]>,
  stem: (word: string) => Variant[],
): void {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[a-z]{0,50}$/),
    endings.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(words, (word) => {
      const variants = stem(word);
      expect(variants[0]).toEqual({ form: word, weight: 1 });
      expect(variants.length).toBeLessThanOrEqual(word.length > 40 ? 1 : 8);
      expect(new Set(variants.map(({ form }) => form)).size).toBe(variants.length);
      const guesses = variants.slice(1);
      expect(guesses.every(({ form }) => form.length >= 3)).toBe(true);
      expect(guesses.every(({ weight }) => weight > 0.5 && weight <= 0.95)).toBe(true);
      const weights = variants.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    }),
  );
}
