import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { phrase, type AuthorKey } from '../i18n/phrase.ts';
import { sayPhrase } from '../i18n/say-phrase.ts';
import { citationSchema } from '../schemas/common.ts';
import { type NamedCollection, referenceFields } from '../schemas/id-of.ts';

export type AnySchema = z.core.$ZodType;

/** Whether a schema is, or derives from, another. */
export function comesFrom(schema: AnySchema, origin: AnySchema): boolean {
  for (let one: AnySchema | undefined = schema; one; one = one._zod.parent) {
    if (one === origin) return true;
  }
  return false;
}

/** Collection of a reference field. Citations have a separate validator. */
export function namedBy(schema: AnySchema): NamedCollection | 'any' | undefined {
  if (schema === citationSchema.shape.source) return 'sources';
  return referenceFields.get(schema)?.to;
}

/** Form of a text with a pattern, as worded by the check. */
export function sayPattern(schema: AnySchema, locale: Locale): string | undefined {
  const issues = z.safeParse(schema, '\u0000').error?.issues ?? [];
  const message = issues.find(({ code }) => code === 'invalid_format')?.message;
  return message?.startsWith('check.')
    ? sayPhrase(phrase(message as AuthorKey), locale)
    : undefined;
}
