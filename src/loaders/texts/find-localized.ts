import { isMarked } from '../../i18n/carried-text.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { ValuePath } from '../parse-yaml.ts';

export interface LocalizedValue {
  readonly path: ValuePath;
  readonly texts: Readonly<Partial<Record<Locale, string>>>;
}

/** Marks, words to avoid, and names are not texts. */
const noTexts: ReadonlySet<string> = new Set(['status', 'avoid', 'keptIn']);

/** Find texts by language at any depth, including names with their original. */
export function findLocalized(value: unknown, path: ValuePath = []): LocalizedValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findLocalized(item, [...path, index]));
  }
  const fields = Object.entries(value as Record<string, unknown>);
  const texts = Object.fromEntries(
    fields.filter(
      ([key, text]) =>
        typeof text === 'string' &&
        (locales as readonly string[]).includes(key) &&
        // Fallbacks do not count.
        !isMarked(text),
    ),
  ) as LocalizedValue['texts'];
  const own = Object.keys(texts).length > 0 ? [{ path, texts }] : [];
  const inner = fields.filter(([key]) => !noTexts.has(key));
  return [...own, ...inner.flatMap(([key, item]) => findLocalized(item, [...path, key]))];
}
