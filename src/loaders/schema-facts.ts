import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { sayPhrase } from '../i18n/say-phrase.ts';
import { citationSchema } from '../schemas/common.ts';
import { type NamedCollection, referenceFields } from '../schemas/id-of.ts';

/** A schema of whatever kind, as zod hands it out. */
export type AnySchema = z.core.$ZodType;

/** Is it this schema, or one made of it? */
export function comesFrom(schema: AnySchema, origin: AnySchema): boolean {
  for (let one: AnySchema | undefined = schema; one; one = one._zod.parent) {
    if (one === origin) return true;
  }
  return false;
}

/** The collection whose ids a field holds. Citations are checked by a validator of their own. */
export function namedBy(schema: AnySchema): NamedCollection | 'any' | undefined {
  if (schema === citationSchema.shape.source) return 'sources';
  return referenceFields.get(schema)?.to;
}

/** What the check says that a text of a pattern should be. */
export function sayPattern(schema: AnySchema, locale: Locale): string | undefined {
  const issues = z.safeParse(schema, '\u0000').error?.issues ?? [];
  const message = issues.find(({ code }) => code === 'invalid_format')?.message;
  return message?.startsWith('check.') ? sayPhrase(phrase(message), locale) : undefined;
}
