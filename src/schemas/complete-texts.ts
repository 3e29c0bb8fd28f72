import { z } from 'astro/zod';
import { markText } from '../i18n/carried-text.ts';
import { fallbackOrder, isOwnLocale, type Locale, locales } from '../i18n/locales.ts';
import { languageFields } from './common.ts';
import { anywhereInside, formsOf, innerOf } from './schema-parts.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asksForLanguages = anywhereInside((schema) => languageFields.get(schema) !== undefined);

/** The same fields, themselves if none of them changed. */
function changeFields(fields: Fields, change: (key: string, value: unknown) => unknown): Fields {
  const changed = Object.entries(fields).map(([key, value]) => [key, change(key, value)] as const);
  return changed.every(([key, value]) => fields[key] === value)
    ? fields
    : (Object.fromEntries(changed) as Fields);
}

/** Where all texts are empty, that is told of them, and of no language that is not asked for. */
const missing = '…';

/** Marks every text in a value with its language. */
function markTexts(value: unknown, lang: Locale): unknown {
  if (typeof value === 'string') return markText(lang, value);
  if (Array.isArray(value)) return value.map((item) => markTexts(item, lang));
  return isFields(value) ? changeFields(value, (_, part) => markTexts(part, lang)) : value;
}

const hasAdded = (asked: ReadonlySet<Locale>) => [...asked].some((locale) => !isOwnLocale(locale));

/** Fills in missing optional languages with the text of the nearest language. */
function completeLanguages(
  texts: Fields,
  holds: 'texts' | 'marks',
  asked: ReadonlySet<Locale>,
): Fields {
  const saysLanguage = holds === 'texts' && hasAdded(asked);
  const added = locales.flatMap((locale) => {
    const isLeft = asked.has(locale) && (isOwnLocale(locale) || holds === 'marks');
    if (isLeft || Object.hasOwn(texts, locale)) return [];
    const there = fallbackOrder[locale].filter((other) => Object.hasOwn(texts, other));
    if (there.length === 0) return [];
    const nearest = there.find((other) => texts[other] !== null);
    if (nearest === undefined) return [[locale, missing] as const];
    return [[locale, saysLanguage ? markTexts(texts[nearest], nearest) : texts[nearest]] as const];
  });
  return added.length > 0 ? { ...texts, ...Object.fromEntries(added) } : texts;
}

function complete(schema: z.ZodType, value: unknown, asked: ReadonlySet<Locale>): unknown {
  if (!asksForLanguages(schema)) return value;
  const each = languageFields.get(schema);
  if (each) return isFields(value) ? completeLanguages(value, each.holds, asked) : value;
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    return isFields(value)
      ? changeFields(value, (key, part) => {
          const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
          return inner ? complete(inner, part, asked) : part;
        })
      : value;
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value)
      ? value.map((item) => complete(schema.element as z.ZodType, item, asked))
      : value;
  }
  if (schema instanceof z.ZodRecord) {
    return isFields(value)
      ? changeFields(value, (_, part) => complete(schema.valueType as z.ZodType, part, asked))
      : value;
  }
  const inner = innerOf(schema);
  if (inner) return complete(inner, value, asked);
  // Which form is meant is not known yet; what one of them completes, the others refuse anyway.
  const forms = formsOf(schema) ?? [];
  return forms.reduce((current, form) => complete(form, current, asked), value);
}

/**
 * Fills in texts for languages that a portal does not have from the nearest language, so that every
 * text of a loaded portal has all languages and callers need no fallback. No pages are built in
 * those languages. An added language may lack texts as well; its fallbacks are marked with their
 * language. A text that lacks one of the engine's languages of the portal is an error.
 * @param schema schema of the entry
 * @param value the entry as its file has it; not modified
 * @param asked the languages of the portal
 */
export function completeTexts(
  schema: z.ZodType,
  value: unknown,
  asked: ReadonlySet<Locale>,
): unknown {
  const isWhole = asked.size === locales.length && !hasAdded(asked);
  return isWhole ? value : complete(schema, value, asked);
}
