import { localeInfo, locales } from './locales.ts';

/** What is written between the last two items of a list in each language: ` and `, ` və `, `和`. */
const between = [
  ...new Set(
    locales.flatMap((locale) =>
      new Intl.ListFormat(localeInfo[locale].tag, { type: 'conjunction' })
        .formatToParts(['1', '2'])
        .flatMap(({ type, value }) => (type === 'literal' && /\p{L}/u.test(value) ? [value] : [])),
    ),
  ),
];

/** The word for “and” in each language of the portal. */
export const conjunctions: readonly string[] = between.map((text) => text.trim());

/** Source of a regular expression for a conjunction, with the spaces that its language puts around it. */
export const conjunctionPattern = `(?:${between
  .map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(/\s+/g, '\\s+'))
  .join('|')})`;
