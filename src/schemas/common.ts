import { z } from 'astro/zod';
import { type Locale, locales } from '../i18n/locales.ts';

/** A non-empty line of text without line breaks or surrounding spaces. */
export const lineSchema = z
  .string()
  .min(1)
  .refine((text) => text.trim() === text, { message: 'text without spaces at its ends' })
  .refine((text) => !/[\r\n]/.test(text), { message: 'one line of text' })
  .refine((text) => !/[\u00ad\u200b-\u200d\ufeff]/.test(text), {
    message: 'text without signs that nobody can see',
    params: { hint: 'type the text again instead of copying it' },
  });

/** The longest title or name: more does not fit a heading, a picture card or the name of a tab. */
const maxTitle = 250;

/** A title or name. */
export const titleSchema = lineSchema.max(maxTitle);

/** Letters of the longest id: it becomes the name of a folder. */
const maxId = 100;

/**
 * Is it a name that no entry may have? One that every object of JavaScript has would be found where
 * none is, and one that is too long is no name of a folder.
 */
export function isReservedId(id: string): boolean {
  return id.length > maxId || Object.hasOwn(Object.prototype, id);
}

/** What is expected where an id is refused that has the form of one. */
export const unreservedId = `an id of at most ${maxId} letters that is no word of JavaScript`;

/** A permanent readable id: lower-case ASCII letters and digits joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a–z, 0–9 and single hyphens')
  .refine((id) => !isReservedId(id), {
    message: unreservedId,
    params: { hint: 'choose another id' },
  });

/** Does a day of this form stand in the calendar? */
function exists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A calendar date, `2011-12-28`, that exists. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2024-06-30')
  .refine(exists, { message: 'a date that exists, such as 2024-06-30' });

/** A time as exact as a source gives it. */
export const momentSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'a time such as "2005", "2009-07" or "2011-12-28"')
  .refine((text) => text.length < 10 || exists(text), {
    message: 'a date that exists, such as 2011-12-28',
  });

/** Do two times stand in order? A year and a month in it do: only what both say is compared. */
export function inOrder(start: string, end: string): boolean {
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}

/** An address on the web. Only http(s): content must not be able to run script. */
export const urlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s<>"']+$/, 'an address that begins with https:// or http://');

/** A public e-mail address of a body, never of a person. */
export const emailSchema = z
  .string()
  .regex(/^[^\s@<>"']+@[^\s@<>"']+\.[a-z]{2,}$/i, 'an e-mail address such as info@example.org');

/** One of the site's languages. */
export const localeSchema = z.enum(locales);

/** The same text in all four languages; none may be missing. */
export const localizedSchema = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, lineSchema])) as Record<
    Locale,
    typeof lineSchema
  >,
);

/** A title or name in all four languages. */
export const localizedTitleSchema = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, titleSchema])) as Record<
    Locale,
    typeof titleSchema
  >,
);

/** Texts in some of the languages; the reader is shown the nearest one, and told so. */
export const partlyLocalizedSchema = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, lineSchema.optional()])) as Record<
    Locale,
    z.ZodOptional<typeof lineSchema>
  >,
);

/** The languages whose text nobody but its translator has read yet. */
export const draftsSchema = z.array(localeSchema).default([]);

/** Lines of a source text: `240`, `240-242` or `240, 251`. */
export const linesSchema = z
  .string()
  .regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'line numbers such as "240", "240-242" or "240, 251"');

/** Where a statement stands: the id of a source and lines of its text. */
export const citationSchema = z.strictObject({
  source: slugSchema.describe('id of an entry of sources/'),
  lines: linesSchema.optional().describe('lines of the text file of the source'),
});

export type Citation = z.infer<typeof citationSchema>;
export type LocalizedText = z.infer<typeof localizedSchema>;
