import { isLanguageCode } from '../../src/i18n/describe-language.ts';
import { foldText } from '../../src/i18n/fold.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** By accepted input: code, or name in `language`, in English or in itself. */
export function nameLanguages(language: string): ReadonlyMap<string, string> {
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(isLanguageCode);
  const known = new Map<string, string>();
  for (const code of codes) {
    for (const told of [language, 'en', code]) {
      const name = new Intl.DisplayNames([told], { type: 'language' }).of(code) ?? code;
      known.set(foldText(name), code);
    }
  }
  for (const code of codes) known.set(code, code);
  return known;
}
