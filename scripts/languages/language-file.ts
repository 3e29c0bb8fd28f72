import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describeLanguage, isLanguageCode } from '../../src/i18n/describe-language.ts';
import { isOwnLocale, ownLocales } from '../../src/i18n/locales.ts';
import { widenPlurals } from '../../src/i18n/message-syntax.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { messages } from '../../src/i18n/translate.ts';
import { engine } from '../workplace.ts';

export interface LanguageFile {
  /** Relative to the portal. */
  readonly path: string;
  readonly text: string;
  /** Machine translations if the engine ships a draft. */
  readonly translated: number;
  readonly untranslated: number;
}

const note = [
  'Each message is shown in English until its translation stands behind the colon. Above it is the English text,',
  'with the plural forms of this language. Keep the words in braces; put a text with a colon or braces into quotes.',
];

function writeUntranslated(code: string): string {
  const { name, short, script, draft } = describeLanguage(code);
  const lines = Object.entries(messages.en).flatMap(([key, text]) => [
    `  # ${widenPlurals(text, code).replaceAll('\n', ' ')}`,
    `  ${key}:`,
  ]);
  const head = stringify({ name, short, script, draft });
  return [head.trimEnd(), ...note.map((line) => `# ${line}`), 'messages:', ...lines, ''].join('\n');
}

/**
 * Message file of an added language: the engine's machine-translated draft if any, otherwise untranslated.
 * @param asked language code as typed
 */
export function languageFile(
  asked: string,
):
  | { readonly file: LanguageFile; readonly fault?: undefined }
  | { readonly fault: Phrase; readonly file?: undefined } {
  const code = asked.toLowerCase();
  if (isOwnLocale(code)) {
    const values = { own: ownLocales.join(', '), found: asked, file: 'site.yaml' };
    return { fault: phrase('command.languages.own', values) };
  }
  if (!isLanguageCode(code)) {
    const found = asked === '' ? phrase('check.word.nothing') : `"${asked}"`;
    return { fault: phrase('command.languages.code', { example: 'es, pl, uk', found }) };
  }
  const path = `languages/${code}.yaml`;
  const draft = join(engine, 'examples', path);
  const all = Object.keys(messages.en).length;
  return existsSync(draft)
    ? { file: { path, text: readFileSync(draft, 'utf8'), translated: all, untranslated: 0 } }
    : { file: { path, text: writeUntranslated(code), translated: 0, untranslated: all } };
}
