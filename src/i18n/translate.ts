import added from './added.yaml';
import az from './strings/az.yaml';
import en from './strings/en.yaml';
import ka from './strings/ka.yaml';
import tr from './strings/tr.yaml';
import {
  carriesEnglish,
  carry,
  carryEnglish,
  changeText,
  inEnglish,
  isWholeIn,
  markText,
  ownText,
  fallbackLocale,
  plainText,
} from './carried-text.ts';
import { useFormat } from './format.ts';
import { casesOf, inflect } from './inflect.ts';
import {
  inEachLocale,
  type Locale,
  type Localized,
  localeInfo,
  locales,
  perLanguage,
} from './locales.ts';
import type { SiteMessages } from './message-keys.d.ts';
import { compileMessage, listCased } from './message-syntax.ts';

/** By key, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Arguments for the values of a message, none where it has no placeholders. */
type ValuesOf<M> = Record<never, never> extends M ? [values?: M] : [values: M];

/** Translate a key of a set into one language; the compiler knows its keys and values. */
export type TranslateOf<Set> = <K extends keyof Set>(key: K, ...values: ValuesOf<Set[K]>) => string;

/** Message keys below a prefix, without it: `home` and `data` of `nav.home` and `nav.data`. */
export type KeyAfter<
  Prefix extends string,
  Key = MessageKey,
> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;

/** Key of an interface message. */
export type MessageKey = keyof SiteMessages;

/** Translate a message key into one language. */
export type Translate = TranslateOf<SiteMessages>;

/** Translate a key of any set. */
type TranslateAny = (key: string, values?: MessageValues) => string;

function messagesOf(code: string): Messages {
  const start = `${code}/`;
  const own = Object.entries(added).filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(start.length), text]));
}

/** Those in `strings/`, and those available in added languages. */
export const messages: Localized<Messages> = perLanguage({ az, tr, ka, en }, ({ code }) =>
  messagesOf(code),
);

/**
 * Messages with unfilled placeholders, for scripts; in English if untranslated.
 * @throws Error for an unknown key
 */
export const unfilled =
  (locale: Locale): ((key: MessageKey) => string) =>
  (key) => {
    const text = messages[locale][key] ?? messages[fallbackLocale][key];
    if (text === undefined) throw new Error(`No message "${key}"`);
    return text;
  };

type Fill = (values: MessageValues | undefined) => string;

/** Compile a message with values in cases. */
function compile(source: string, locale: Locale): Fill {
  const asked = listCased(source);
  const form = compileMessage(source, localeInfo[locale].tag);
  if (asked.length === 0) return (values) => String(form.format(values));
  const { number } = useFormat(locale);
  // An untranslated message has another language's cases.
  const known = new Set(casesOf(locale));
  return (values = {}) => {
    const inCase = asked.flatMap(({ key, name, form: ending }) => {
      const value = values[name];
      if (value === undefined) return [];
      const written = typeof value === 'number' ? number(value) : value;
      return [[key, known.has(ending) ? inflect(written, ending, locale) : written] as const];
    });
    return String(form.format({ ...values, ...Object.fromEntries(inCase) }));
  };
}

/**
 * A translator over a set of messages.
 * @throws Error for an unknown key, so that a missing message fails the build
 */
export function createTranslate(locale: Locale, set: Messages): TranslateAny {
  const compiled = new Map<string, Fill>();
  return (key, values) => {
    const source = set[key];
    if (source === undefined) throw new Error(`No message "${key}" in ${locale}`);
    if (!source.includes('{')) return source;
    let fill = compiled.get(key);
    if (!fill) {
      fill = compile(source, locale);
      compiled.set(key, fill);
    }
    return fill(values);
  };
}

const ownTranslators: Localized<TranslateAny> = inEachLocale((locale) =>
  createTranslate(locale, messages[locale]),
);

/** Number of interface messages that a language lacks. */
export const countUntranslated = (locale: Locale): number =>
  Object.keys(en).filter((key) => !Object.hasOwn(messages[locale], key)).length;

for (const locale of locales) if (countUntranslated(locale) > 0) carryEnglish(locale);

const changeWords = (
  values: MessageValues | undefined,
  change: (words: string) => string,
): MessageValues | undefined =>
  values &&
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? change(value) : value,
    ]),
  );

/**
 * For languages with gaps. Untranslated messages are in English, and so are messages whose values would be: a
 * sentence is in one language.
 */
function createCarrying(locale: Locale): TranslateAny {
  const [own, english] = [ownTranslators[locale], ownTranslators[fallbackLocale]];
  return (key, values) => {
    const said = english(key, changeWords(values, inEnglish));
    if (!Object.hasOwn(messages[locale], key)) return markText(fallbackLocale, said);
    const words = Object.values(values ?? {}).filter((value) => typeof value === 'string');
    const isWhole = words.every((word) => isWholeIn(word, locale));
    if (!isWhole && isWholeIn(said, fallbackLocale)) return markText(fallbackLocale, said);
    return carry(
      locale,
      own(
        key,
        changeWords(values, (word) => ownText(word, locale)),
      ),
      said,
    );
  };
}

const carrying = new Map<Locale, TranslateAny>();

/** Fill placeholders of a portal text; fallbacks and carried versions get values in their language. */
export function fillText(text: string, values: MessageValues, locale: Locale): string {
  return changeText(text, locale, (words, language) => {
    // Endings are put on plain words: a sentence in another language has all its values in it.
    const inLanguage = (value: string) => {
      if (language === fallbackLocale) return inEnglish(value);
      return language === locale ? ownText(value, language) : plainText(value);
    };
    return createTranslate(language, { words })('words', changeWords(values, inLanguage));
  });
}

/** The site's translator for a language. */
export function useTranslate(locale: Locale): Translate {
  if (!carriesEnglish(locale)) return ownTranslators[locale] as Translate;
  let translate = carrying.get(locale);
  if (!translate) {
    translate = createCarrying(locale);
    carrying.set(locale, translate);
  }
  return translate as Translate;
}
