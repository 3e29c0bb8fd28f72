import { authorTranslate } from './author-messages.ts';
import { inEachLocale, type Locale, localeInfo } from './locales.ts';
import type { Phrase, PhraseValue, AuthorKey } from './phrase.ts';

const choices = inEachLocale(
  (locale) => new Intl.ListFormat(localeInfo[locale].tag, { type: 'disjunction' }),
);

/** Translate a message for authors. */
export function sayPhrase({ key, values }: Phrase, locale: Locale): string {
  const say = (value: PhraseValue): string | number => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    return 'key' in value
      ? sayPhrase(value, locale)
      : choices[locale].format(value.map((one) => String(say(one))));
  };
  const said = Object.entries(values).map(([name, value]) => [name, say(value)]);
  return authorTranslate(locale)(
    key as AuthorKey,
    Object.fromEntries(said) as Record<string, string | number>,
  );
}
