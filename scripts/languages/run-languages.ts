import { phrase } from '../../src/i18n/phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { sayOutcome } from '../edition/outcome.ts';
import { readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { addLanguage } from './add-language.ts';

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
