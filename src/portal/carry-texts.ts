import {
  carriesEnglish,
  carry,
  carryEnglish,
  isMarked,
  fallbackLocale,
} from '../i18n/carried-text.ts';
import { isOwnLocale, type Locale, locales } from '../i18n/locales.ts';
import type { PortalData } from '../loaders/portal-data.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (fields: Fields): fields is Readonly<Record<Locale, string>> =>
  locales.every((locale) => typeof fields[locale] === 'string');

/** Whether any text within a value needs a fallback. */
function hasGap(value: unknown, locale: Locale): boolean {
  if (Array.isArray(value)) return value.some((item) => hasGap(item, locale));
  if (!isFields(value)) return false;
  const own = value[locale];
  if (typeof own === 'string' && isMarked(own)) return true;
  return Object.values(value).some((part) => hasGap(part, locale));
}

/** Missing texts fall back to the marked English ones. */
function carryIn(value: unknown, languages: readonly Locale[]): unknown {
  if (Array.isArray(value)) return value.map((item) => carryIn(item, languages));
  if (!isFields(value)) return value;
  if (!isTexts(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, carryIn(part, languages)]),
    );
  const carried = languages.map((locale) => [
    locale,
    carry(locale, value[locale], value[fallbackLocale]),
  ]);
  return { ...value, ...Object.fromEntries(carried) };
}

/**
 * Mark fallback texts in added languages with gaps: see `carried-text.ts`.
 * @returns the same entries if no language has gaps
 */
export function carryTexts(data: PortalData): PortalData {
  const { collections } = data;
  const added = (collections.site[0]?.data.languages ?? []).filter(
    (locale): boolean => !isOwnLocale(locale),
  );
  for (const locale of added) if (hasGap(collections, locale)) carryEnglish(locale);
  const languages = added.filter(carriesEnglish);
  return languages.length === 0
    ? data
    : { ...data, collections: carryIn(collections, languages) as PortalData['collections'] };
}
