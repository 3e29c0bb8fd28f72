import az from './author/az.yaml';
import checkAz from './author/check/az.yaml';
import checkEn from './author/check/en.yaml';
import checkKa from './author/check/ka.yaml';
import checkTr from './author/check/tr.yaml';
import commandAz from './author/command/az.yaml';
import commandEn from './author/command/en.yaml';
import commandKa from './author/command/ka.yaml';
import commandTr from './author/command/tr.yaml';
import en from './author/en.yaml';
import ka from './author/ka.yaml';
import tr from './author/tr.yaml';
import { inEachLocale, type Locale, type Localized } from './locales.ts';
import { createTranslate, type Messages, type Translate } from './translate.ts';
import { asTyped } from './typed-commands.ts';

/** What authors are told, as written in `author/`. No page loads it. */
export const authorMessages: Localized<Messages> = {
  az: { ...az, ...checkAz, ...commandAz },
  tr: { ...tr, ...checkTr, ...commandTr },
  ka: { ...ka, ...checkKa, ...commandKa },
  en: { ...en, ...checkEn, ...commandEn },
};

const translators = inEachLocale((locale): Translate => {
  const translate = createTranslate(locale, authorMessages[locale]);
  return (key, values) => asTyped(translate(key, values));
});

/** The translator of what authors are told. */
export function authorTranslate(locale: Locale): Translate {
  return translators[locale];
}
