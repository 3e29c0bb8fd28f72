import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { phrase } from '../../src/i18n/phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { type Outcome, sayOutcome } from '../edition/outcome.ts';
import { placeFiles } from '../place-files.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { languageFile } from './language-file.ts';

const siteFile = 'site.yaml';

/** Undefined if it cannot be added automatically. */
function nameLanguage(text: string, code: string): string | undefined {
  const document = parseDocument(text);
  const languages = document.get('languages');
  if (document.errors.length > 0 || !isSeq(languages)) return undefined;
  if (languages.items.some((item) => String(item) === code)) return text;
  languages.add(document.createNode(code));
  return document.toString({ lineWidth: 0 });
}

/**
 * Add a language to a portal: create its message file and append its code to `site.yaml`.
 * @param asked language code as typed
 */
function addLanguage(directory: string, asked: string): Outcome {
  const { file, fault } = languageFile(asked);
  if (fault) return { faults: [fault] };
  if (existsSync(join(directory, file.path)))
    return { faults: [phrase('command.languages.taken', { file: file.path })] };
  const code = basename(file.path, '.yaml');
  const sitePath = join(directory, siteFile);
  const site = existsSync(sitePath)
    ? nameLanguage(readFileSync(sitePath, 'utf8'), code)
    : undefined;
  const files = new Map([[file.path, file.text]]);
  if (site !== undefined) files.set(siteFile, site);
  placeFiles(directory, [...files.keys()], files);
  const told = { file: file.path, n: file.translated + file.untranslated, field: 'draft: true' };
  const next = { code, field: 'languages', file: siteFile, check: 'npm run check' };
  return {
    lines: [
      phrase(file.translated > 0 ? 'command.languages.draft' : 'command.languages.english', told),
      phrase(site === undefined ? 'command.languages.nameIt' : 'command.languages.next', next),
    ],
  };
}

const { words, options, locale } = readCommandLine({
  name: 'languages',
  languageSource: 'asked',
  about: phrase('command.languages.about'),
  words: { 'new CODE': phrase('command.languages.new', { file: 'languages/CODE.yaml' }) },
  options: {
    portal: portalOption,
    lang: langOption,
  },
});

const [command = '', code = '', ...others] = words;
if (command !== 'new') {
  const more = phrase('command.mend.help', { option: '--help' });
  const found = command === '' ? phrase('check.word.nothing') : `"${command}"`;
  const hint = command === '' ? more : hintForName(command, ['new'], more);
  refuse(phrase('command.edition.expected', { commands: 'new', found, mend: hint }), locale);
}
if (others.length > 0) {
  const typed = { command: `new ${code}`, found: others.join(' ') };
  refuse(phrase('command.edition.extra', typed), locale);
}
const directory = readPortalFolder(options.portal, locale);
const outcome = addLanguage(directory, code);
const { lines = [], fault } = sayOutcome(outcome, locale);
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exit(2);
}
for (const line of lines) process.stdout.write(`${line}\n`);
