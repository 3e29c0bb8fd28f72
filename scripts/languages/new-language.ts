import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isOwnLocale, ownLocales, type Script, scripts } from '../../src/i18n/locales.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { messages } from '../../src/i18n/translate.ts';
import type { Outcome } from '../edition/outcome.ts';
import { placeFiles } from '../place-files.ts';
import { engine } from '../workplace.ts';
import { widenPlurals } from './widen-plurals.ts';

/** Scripts by their code of ISO 15924. */
const byCode: ReadonlyMap<string, Script> = new Map([
  ['Latn', 'latin'],
  ['Geor', 'georgian'],
  ['Cyrl', 'cyrillic'],
]);

/** The name of a language in itself, as a label; the code where there is none. */
function nameIn(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.slice(0, 1).toLocaleUpperCase(code) + name.slice(1);
}

/** A draft of the language that the engine brings. */
const draftOf = (code: string) => join(engine, 'examples', 'languages', `${code}.yaml`);

function writeEnglish(code: string, script: Script): string {
  const name = nameIn(code);
  const head = { name, short: name.slice(0, 2), script, draft: true };
  const texts = Object.entries(messages.en).map(([key, text]) => [key, widenPlurals(text, code)]);
  const note =
    '# Each message is in English until it is translated. Plurals have the forms of the language.\n';
  const body = stringify({ messages: Object.fromEntries(texts) }, { lineWidth: 0 });
  return `${stringify(head)}${note}${body}`;
}

const countMessages = (text: string) => text.match(/^ {2}[\w.-]+:/gm)?.length ?? 0;

/**
 * Adds a language to a portal: its messages translated where the engine has a draft of them, else in English.
 */
export function newLanguage(directory: string, code: string): Outcome {
  const refuse = (key: string, values: Parameters<typeof phrase>[1]): Outcome => ({
    faults: [phrase(`command.languages.${key}`, values)],
  });
  const own = ownLocales.join(', ');
  if (isOwnLocale(code)) return refuse('own', { own, found: code, file: 'site.yaml' });
  // A code of three letters beside one of two, such as eng, names a language that pages call otherwise.
  const known =
    /^[a-z]{2,3}$/.test(code) &&
    Intl.getCanonicalLocales(code)[0] === code &&
    Intl.PluralRules.supportedLocalesOf(code).length > 0;
  if (!known) {
    const found = code === '' ? phrase('check.word.nothing') : `"${code}"`;
    return refuse('code', { command: 'new', example: 'ru', found });
  }
  const { script: letters = '' } = new Intl.Locale(code).maximize();
  const script = byCode.get(letters);
  if (!script) return refuse('script', { scripts: scripts.join(', '), found: letters });
  const file = `languages/${code}.yaml`;
  if (existsSync(join(directory, file))) return refuse('taken', { file });
  const draft = draftOf(code);
  const hasDraft = existsSync(draft);
  const text = hasDraft ? readFileSync(draft, 'utf8') : writeEnglish(code, script);
  placeFiles(directory, [file], new Map([[file, text]]));
  const told = { file, n: countMessages(text), field: 'draft: true' };
  const next = { code, field: 'languages', file: 'site.yaml', check: 'npm run check' };
  return {
    lines: [
      phrase(hasDraft ? 'command.languages.draft' : 'command.languages.english', told),
      phrase('command.languages.next', next),
    ],
  };
}
