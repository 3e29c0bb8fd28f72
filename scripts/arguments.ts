import './end-with-reader.ts';
import { messageProblems } from './load-yaml.ts';
import './load-languages.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { phrase } from '../src/i18n/phrase.ts';
import { asTyped, tellPortal } from '../src/i18n/typed-commands.ts';
import { authorLocale, type Told } from './author-locale.ts';
import type { CommandHelp } from './help-text.ts';
import { judgeArguments, type OptionValues } from './judge-arguments.ts';

// Words for authors stand in YAML, which can be imported only from here on.
const { helpOption, helpText } = await import('./help-text.ts');
const { sayPhrase } = await import('../src/i18n/say-phrase.ts');

if (messageProblems.length > 0) {
  const { refuseProblems } = await import('./refuse-problems.ts');
  refuseProblems(messageProblems, authorLocale(undefined, 'asked', process.env).locale);
}

/** A command and how it speaks. */
export interface Command extends CommandHelp {
  /** By what the language goes in which it is told what is wrong; English when left out. */
  readonly told?: Told;
  /** Exit code for a wrong command line; 2 when left out. */
  readonly wrong?: number;
}

/** What a sound command line says. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly locale: Locale;
}

/** Reads the options of a command of those who work on the engine. */
export function readArguments(command: Command): OptionValues {
  return readCommandLine(command).options;
}

/**
 * Reads the options of a command together with what stands before them. `--help` prints the help and
 * exits with 0; a wrong option prints what is wrong and exits with 2, or with the command's own code.
 */
export function readCommandLine(command: Command): CommandLine {
  const args = process.argv.slice(2);
  const all = { ...command.options, help: helpOption };
  const { words, options, fault } = judgeArguments(args, all, command.words !== undefined);
  const { locale, fault: otherLocale } = authorLocale(options.lang, command.told, process.env);
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
  if (options.portal !== undefined) tellPortal(options.portal);
  return { words, options, locale };
}

const helpOf = ({ name }: CommandHelp) => asTyped(`npm run ${name} -- --help`);
