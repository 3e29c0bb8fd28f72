import { z } from 'astro/zod';
import { isActivity } from '../i18n/activity-names.ts';
import { phrase } from '../i18n/phrase.ts';
import { inEachLocale, isOwnLocale, type Locale, locales } from '../i18n/locales.ts';

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

/** Max length of a title or name, to fit headings, picture cards and tabs. */
export const maxTitle = 250;

/** A title or name. */
export const titleSchema = lineSchema.max(maxTitle);

/** Max length of an id, which becomes a folder name. */
export const maxId = 100;

/**
 * Whether an id is forbidden: properties of every JavaScript object would be found where missing, and long names
 * do not fit folders.
 */
export function isReservedId(id: string): boolean {
  return id.length > maxId || Object.hasOwn(Object.prototype, id);
}

/** Expectation shown for a forbidden but well-formed id. */
export const unreservedId = phrase('check.schema.unreserved', { most: maxId });

/** A permanent readable id: lower-case ASCII letters and digits joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'check.schema.slug')
  .refine((id) => !isReservedId(id), {
    message: unreservedId.key,
    params: { expected: unreservedId, hint: phrase('check.mend.otherId') },
  });

/** Id of a list entry, or of a part of an entry that others name. */
export const entryIdSchema = slugSchema.describe(
  'permanent id: lowercase letters, digits and single hyphens',
);

/** Whether a day of this form is in the calendar. */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** An existing calendar date, `2011-12-28`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'check.schema.date')
  .refine(exists, { message: 'check.schema.realDate' });

/** A time as precise as in its source. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'check.schema.moment')
  .refine((text) => text.length < 10 || exists(text), {
    message: 'check.schema.realMoment',
  });

/**
 * Whether two times are in order. Only common precision is compared, so that a year and a month in it are.
 */
export function inOrder(start: string, end: string): boolean {
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}

/** A web address. Only http(s), so that content cannot run scripts. */
export const urlSchema = z.string().regex(/^https?:\/\/[^\s<>"']+$/, 'check.schema.url');

/** Public e-mail address of an organisation, never a person. */
export const emailSchema = z
  .string()
  .regex(/^[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}$/i, 'check.schema.email');

export const localeSchema = z.enum(locales);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a tag is canonical and names a known language: `es`, `sr-Latn`, `pt-BR`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Canonical spelling of a language tag: `es` for `ES`; undefined if invalid. */
export function canonicalTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text).find(isLanguageTag);
  } catch {
    return undefined;
  }
}

/** Tag of any language, not only the portal's: for a name, document or work. */
export const languageTagSchema = z.string().refine(isLanguageTag, 'check.schema.language');

/**
 * Schemas that require a value in each language. A portal provides its own; `completeTexts` fills in the others
 * before validation.
 */
export const languageFields = z.registry<{ readonly holds: 'texts' | 'marks' }>();

/**
 * A value of the same type in each language.
 * @param holds `marks` for lists of words about a language's text: an added language without text has none
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

/** The same text in every language of the portal, all required. */
export const localizedSchema = inLanguages(lineSchema);

export const localizedTitleSchema = inLanguages(titleSchema);

/** One text for all languages, or one for each: names that most portals have in one form only. */
export function oneOrEach<S extends z.ZodType>(
  inner: S,
): z.ZodUnion<readonly [S, z.ZodObject<Record<Locale, S>>]> {
  return z.union([inner, inLanguages(inner)]);
}

/** Languages whose text has been read only by its translator. */
export const draftsSchema = z
  .array(localeSchema)
  .default([])
  .describe('languages whose text has not been reviewed yet');

/** A sign-off, never by a person: a role or an office, and what exactly it has read. */
export const signatureSchema = z.strictObject({
  by: titleSchema.describe('role or office of the reviewer, never a person'),
  on: dateSchema.describe('day of the sign-off'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'check.schema.textHash')
    .describe('version of the text and its original that was signed, written by `review in`'),
});

/** Sign-offs of an entry's texts; one no longer counts once the text or its original changes. */
export const reviewedSchema = z
  .strictObject(
    inEachLocale(() =>
      signatureSchema
        .extend({
          from: languageTagSchema.describe('language of the original it was compared with'),
        })
        .optional(),
    ),
  )
  .optional()
  .describe('sign-offs of its texts, by language');

/** Lines of a source text: `240`, `240-242` or `240, 251`. */
export const linesSchema = z.string().regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'check.schema.lines');

/** Place of a statement: the id of a source and lines of its text. */
export const citationSchema = z.strictObject({
  source: slugSchema.describe('id of an entry of sources/'),
  lines: linesSchema.optional().describe('lines of the text file of the source'),
});

/** Sources, at least one. */
export const sourcesSchema = z.array(citationSchema).min(1).describe('its sources');

/** Optional sources. */
export const someSourcesSchema = z.array(citationSchema).default([]).describe('its sources');

export type Citation = z.infer<typeof citationSchema>;
export type LocalizedText = z.infer<typeof localizedSchema>;

/** Section or division of NACE Rev. 2. */
export const activitySchema = z.string().refine(isActivity, { message: 'check.schema.activity' });

/** Currency as an ISO 4217 code. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'check.schema.currency');
