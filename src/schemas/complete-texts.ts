import { z } from 'astro/zod';
import { markText } from '../i18n/carried-text.ts';
import { isWrittenIn } from '../i18n/describe-language.ts';
import { fallbackOrder, isLocale, isOwnLocale, type Locale, locales } from '../i18n/locales.ts';
import { languageFields } from './common.ts';
import { anywhereInside, formsOf, innerOf } from './schema-parts.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asksForLanguages = anywhereInside((schema) => languageFields.get(schema) !== undefined);

/** The fields with changed values, or the same object if none changed. */
function changeFields(fields: Fields, change: (key: string, value: unknown) => unknown): Fields {
  const changed = Object.entries(fields).map(([key, value]) => [key, change(key, value)] as const);
  return changed.every(([key, value]) => fields[key] === value)
    ? fields
    : (Object.fromEntries(changed) as Fields);
}

/** If all texts are empty, report those, rather than a language that is not required. */
const missing = '…';

/** Mark every text in a value with its language. */
function markTexts(value: unknown, lang: Locale): unknown {
  if (typeof value === 'string') return markText(lang, value);
  if (Array.isArray(value)) return value.map((item) => markTexts(item, lang));
  return isFields(value) ? changeFields(value, (_, part) => markTexts(part, lang)) : value;
}

/**
 * Marks texts that are not in the language they stand for: the same letters stand for an added
 * language, in whose script they are. A list of places often has names in one language alone.
 */
const markForeign = (texts: Fields): Fields =>
  changeFields(texts, (key, text) => {
    if (typeof text !== 'string' || !isLocale(key) || !isOwnLocale(key)) return text;
    const from = locales.find(
      (other) =>
        !isOwnLocale(other) &&
        texts[other] === text &&
        isWrittenIn(text, other) &&
        !isWrittenIn(text, key),
    );
    return from === undefined ? text : markText(from, text);
  });

const hasAdded = (asked: ReadonlySet<Locale>) => [...asked].some((locale) => !isOwnLocale(locale));

/** Fill in missing optional languages with the text of the nearest language. */
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
  const marked = saysLanguage ? markForeign(texts) : texts;
  return added.length > 0 ? { ...marked, ...Object.fromEntries(added) } : marked;
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
  // The intended form is not known yet; what is completed for one, the others reject anyway.
  const forms = formsOf(schema) ?? [];
  return forms.reduce((current, form) => complete(form, current, asked), value);
}

/**
 * Fill in texts for languages that a portal lacks from the nearest language, so that every text of a loaded
 * portal has all languages and callers need no fallback. No pages are built in those languages. An added
 * language may also lack texts; its fallbacks are marked with their language. A text missing in one of the
 * engine's languages of the portal is an error.
 * @param schema schema of the entry
 * @param value the entry as in its file; not modified
 * @param asked languages of the portal
 */
export function completeTexts(
  schema: z.ZodType,
  value: unknown,
  asked: ReadonlySet<Locale>,
): unknown {
  const isWhole = asked.size === locales.length && !hasAdded(asked);
  return isWhole ? value : complete(schema, value, asked);
}
