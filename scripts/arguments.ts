import './end-with-reader.ts';
import { messageProblems } from './load-yaml.ts';
import './load-languages.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { phrase } from '../src/i18n/phrase.ts';
import { asTyped, setPortal } from '../src/i18n/typed-commands.ts';
import { authorLocale, type LanguageSource } from './author-locale.ts';
import type { CommandHelp } from './help-text.ts';
import { judgeArguments, type OptionValues } from './judge-arguments.ts';

// Imports YAML, so after its loader.
const { helpOption, helpText } = await import('./help-text.ts');
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');

if (messageProblems.length > 0) {
  const { refuseProblems } = await import('./refuse-problems.ts');
  refuseProblems(messageProblems, authorLocale(undefined, 'asked', process.env).locale);
}

export interface Command extends CommandHelp {
  /** Source of the language for messages; English if omitted. */
  readonly languageSource?: LanguageSource;
  /** Exit code for a wrong command line; 2 if omitted. */
  readonly wrong?: number;
}

export interface CommandLine {
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
}

/** Read the options of an internal command. */
export function readArguments(command: Command): OptionValues {
  return readCommandLine(command).options;
}

/**
 * Read the options of a command and the words before them. `--help` prints the help and exits with 0; a wrong
 * option exits with 2, or with the command's own code.
 */
export function readCommandLine(command: Command): CommandLine {
  const args = process.argv.slice(2);
  const all = { ...command.options, help: helpOption };
  const { words, options, fault } = judgeArguments(args, all, command.words !== undefined);
  const { locale, fault: otherLocale } = authorLocale(
    options.lang,
    command.languageSource,
    process.env,
  );
  if (options.help !== undefined) {
    process.stdout.write(helpText(command, locale, process.stdout.columns));
    process.exit(0);
  }
  const wrong = fault ?? otherLocale;
  if (wrong) {
    const more = sayPhrase(phrase('command.help.more', { command: helpOf(command) }), locale);
    process.stderr.write(`${sayPhrase(wrong, locale)}\n${more}\n`);
    process.exit(command.wrong ?? 2);
  }
  if (options.portal !== undefined) setPortal(options.portal);
  return { words, options, locale };
}

const helpOf = ({ name }: CommandHelp) => asTyped(`npm run ${name} -- --help`);
