import { type Locale, localeInfo } from './locales.ts';

type Kind = Intl.DisplayNamesOptions['type'];

const made = new Map<string, Intl.DisplayNames>();

/** Names from Unicode locale data. Cached: opening them takes as long as formatting a hundred names. */
export function displayNames(locale: Locale, type: Kind): Intl.DisplayNames {
  const { tag } = localeInfo[locale];
  const key = `${type} ${tag}`;
  const names = made.get(key) ?? new Intl.DisplayNames(tag, { type });
  made.set(key, names);
  return names;
}
