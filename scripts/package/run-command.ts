import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { helpText } from '../help-text.ts';
import { readEngineVersion } from '../workplace.ts';
import { commands, isCommand } from './commands.ts';

const [name = '', ...args] = process.argv.slice(2);
if (isCommand(name)) {
  process.argv = [...process.argv.slice(0, 2), ...args];
  await commands[name].run();
} else {
  answer();
}

/** Print the help, the version, or an error. */
function answer(): void {
  const help = {
    name: '',
    told: 'asked',
    about: phrase('command.package.about'),
    words: Object.fromEntries(Object.entries(commands).map(([one, { about }]) => [one, about])),
    options: { lang: langOption, version: { help: phrase('command.package.version') } },
  } as const;
  const { words, options, locale } = readCommandLine(help);
  const [typed] = words;
  if (options.version !== undefined) {
    process.stdout.write(`${readEngineVersion()}\n`);
  } else if (typed === undefined) {
    process.stdout.write(helpText(help, locale, process.stdout.columns));
  } else {
    const more = phrase('command.mend.help', { option: '--help' });
    const known = Object.keys(commands);
    const values = { found: `"${typed}"`, mend: hintForName(typed, known, more) };
    const fault = phrase('command.edition.expected', { commands: known.join(', '), ...values });
    process.stderr.write(`${sayPhrase(fault, locale)}\n`);
    process.exitCode = 2;
  }
}
