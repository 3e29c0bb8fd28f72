import az from './author/az.yaml';
import checkAz from './author/check/az.yaml';
import checkEn from './author/check/en.yaml';
import checkKa from './author/check/ka.yaml';
import checkTr from './author/check/tr.yaml';
import commandAz from './author/command/az.yaml';
import commandEn from './author/command/en.yaml';
import commandKa from './author/command/ka.yaml';
import commandTr from './author/command/tr.yaml';
import deployAz from './author/deploy/az.yaml';
import deployEn from './author/deploy/en.yaml';
import deployKa from './author/deploy/ka.yaml';
import deployTr from './author/deploy/tr.yaml';
import en from './author/en.yaml';
import ka from './author/ka.yaml';
import tr from './author/tr.yaml';
import { plainText } from './carried-text.ts';
import type { AuthorMessages } from './message-keys.d.ts';
import {
  inEachLocale,
  isOwnLocale,
  type Locale,
  type Localized,
  type OwnLocale,
  perLanguage,
} from './locales.ts';
import {
  createTranslate,
  type Messages,
  type MessageValues,
  type TranslateOf,
} from './translate.ts';
import { asTyped, withPortal } from './typed-commands.ts';

const own: Readonly<Record<OwnLocale, Messages>> = {
  az: { ...az, ...checkAz, ...commandAz, ...deployAz },
  tr: { ...tr, ...checkTr, ...commandTr, ...deployTr },
  ka: { ...ka, ...checkKa, ...commandKa, ...deployKa },
  en: { ...en, ...checkEn, ...commandEn, ...deployEn },
};

/** Messages for authors, from `author/`; English for added languages. Never loaded by pages. */
export const authorMessages: Localized<Messages> = perLanguage(own, () => own.en);

/** Translate a key of an author message into one language. */
export type TranslateAuthor = TranslateOf<AuthorMessages>;

const translators = inEachLocale((locale) => {
  const told = isOwnLocale(locale) ? locale : 'en';
  const translate = createTranslate(told, authorMessages[told]);
  return (key: string, values?: MessageValues) => {
    const told = Object.entries(values ?? {}).map(([name, value]) => [name, withPortal(value)]);
    // Terminals and authors' files show no language marks.
    return plainText(asTyped(translate(key, Object.fromEntries(told) as typeof values)));
  };
});

/** Translator of author messages. */
export function authorTranslate(locale: Locale): TranslateAuthor {
  return translators[locale] as TranslateAuthor;
}
