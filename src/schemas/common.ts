import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { isOwnLocale, type Locale, locales } from '../i18n/locales.ts';

/** A non-empty line of text without line breaks or surrounding spaces. */
export const lineSchema = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { message: 'check.schema.trimmed' })
  .refine((text) => !/[\r\n]/.test(text), { message: 'check.schema.line' })
  .refine((text) => !/[\u00ad\u200b-\u200d\ufeff]/.test(text), {
    message: 'check.schema.visible',
    params: { hint: phrase('check.mend.typeAgain') },
  });

/** The longest title or name: more does not fit a heading, a picture card or the name of a tab. */
export const maxTitle = 250;

/** A title or name. */
export const titleSchema = lineSchema.max(maxTitle);

/** Letters of the longest id: it becomes the name of a folder. */
export const maxId = 100;

/**
 * Is it a name that no entry may have? One that every object of JavaScript has would be found where
 * none is, and one that is too long is no name of a folder.
 */
export function isReservedId(id: string): boolean {
  return id.length > maxId || Object.hasOwn(Object.prototype, id);
}

/** What is expected where an id is refused that has the form of one. */
export const unreservedId = phrase('check.schema.unreserved', { most: maxId });

/** A permanent readable id: lower-case ASCII letters and digits joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'check.schema.slug')
  .refine((id) => !isReservedId(id), {
    message: unreservedId.key,
    params: { expected: unreservedId, hint: phrase('check.mend.otherId') },
  });

/** The id of an entry of a list, or of a part of an entry that others name. */
export const entryIdSchema = slugSchema.describe(
  'its permanent id: small letters, digits and single hyphens',
);

/** Does a day of this form stand in the calendar? */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A calendar date, `2011-12-28`, that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'check.schema.date')
  .refine(exists, { message: 'check.schema.realDate' });

/** A time as exact as a source gives it. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'check.schema.moment')
  .refine((text) => text.length < 10 || exists(text), {
    message: 'check.schema.realMoment',
  });

/** Do two times stand in order? A year and a month in it do: only what both say is compared. */
export function inOrder(start: string, end: string): boolean {
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}

/** An address on the web. Only http(s): content must not be able to run script. */
export const urlSchema = z.string().regex(/^https?:\/\/[^\s<>"']+$/, 'check.schema.url');

/** A public e-mail address of a body, never of a person. */
export const emailSchema = z
  .string()
  .regex(/^[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}$/i, 'check.schema.email');

/** One of the site's languages. */
export const localeSchema = z.enum(locales);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** True for the canonical tag of a language that has a name: `es`, `sr-Latn`, `pt-BR`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** A language tag in its usual spelling: `es` of `ES`; undefined if it is none. */
export function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text).find(isLanguageTag);
  } catch {
    return undefined;
  }
}

/** Tag of any language, not just those of the portal: for a name, a document, a work. */
export const languageTagSchema = z.string().refine(isLanguageTag, 'check.schema.language');

/**
 * The schemas that ask for a value in each language. A portal writes those of its own languages;
 * `completeTexts` puts something in the place of the others before the schema sees the value.
 */
export const languageFields = z.registry<{ readonly holds: 'texts' | 'marks' }>();

/**
 * A value of the same type in each language.
 * @param holds `marks` for list words that describe the text of a language: an added language
 *   without text has none
 */
export function inLanguages<S extends z.ZodType>(
  inner: S,
  holds: 'texts' | 'marks' = 'texts',
): z.ZodObject<Record<Locale, S>> {
  const inLanguage = (locale: Locale) =>
    holds === 'marks' && !isOwnLocale(locale) ? inner.optional() : inner;
  const shape = Object.fromEntries(locales.map((locale) => [locale, inLanguage(locale)]));
  const schema = z.strictObject(shape as Record<Locale, S>);
  languageFields.add(schema, { holds });
  return schema;
}

/** The same text in every language of the portal; none may be missing. */
export const localizedSchema = inLanguages(lineSchema);

/** A title or name in every language of the portal. */
export const localizedTitleSchema = inLanguages(titleSchema);

/**
 * One text that stands for all languages, or one for each language of the portal: names that most
 * portals have in one form only.
 */
export function oneOrEach<S extends z.ZodType>(
  inner: S,
): z.ZodUnion<readonly [S, z.ZodObject<Record<Locale, S>>]> {
  return z.union([inner, inLanguages(inner)]);
}

/** The languages whose text nobody but its translator has read yet. */
export const draftsSchema = z
  .array(localeSchema)
  .default([])
  .describe('languages whose text nobody but its translator has read yet');

/** Lines of a source text: `240`, `240-242` or `240, 251`. */
export const linesSchema = z.string().regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'check.schema.lines');

/** Where a statement stands: the id of a source and lines of its text. */
export const citationSchema = z.strictObject({
  source: slugSchema.describe('id of an entry of sources/'),
  lines: linesSchema.optional().describe('lines of the text file of the source'),
});

/** The sources of what must have one. */
export const sourcesSchema = z.array(citationSchema).min(1).describe('where it stands');

/** The sources of what may have none. */
export const someSourcesSchema = z.array(citationSchema).default([]).describe('where it stands');

export type Citation = z.infer<typeof citationSchema>;
export type LocalizedText = z.infer<typeof localizedSchema>;

/** A currency by its code of three letters in ISO 4217. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'check.schema.currency');
