import type { Locale } from '../src/i18n/locales.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import { sayPhrase } from '../src/i18n/say-phrase.ts';
import { asTyped } from '../src/i18n/typed-commands.ts';
import { wrapParts } from './wrap-parts.ts';

/** Text of a help: a message for authors, or English for internal commands. */
export type HelpWords = string | Phrase;

/** One option of a command: its value's name (undefined for a switch) and effect. */
export interface OptionHelp {
  readonly value?: string;
  readonly help: HelpWords;
}

/** Description of a command and its arguments. */
export interface CommandHelp {
  readonly name: string;
  readonly about: HelpWords;
  /** Arguments before the options, as typed, with their meanings. */
  readonly words?: Readonly<Record<string, HelpWords>>;
  readonly options: Readonly<Record<string, OptionHelp>>;
}

/** Columns of an unknown terminal, and max for comfortable reading. */
const usualWidth = 100;

/** Option of every command. */
export const helpOption: OptionHelp = { help: phrase('command.option.help') };

/** Rows of two columns: typed text as it is, explanations wrapped. */
function writeRows(rows: readonly (readonly [string, string])[], width: number): string[][] {
  const column = Math.max(...rows.map(([typed]) => typed.length)) + 4;
  // A narrow terminal has no space for two columns: explanations go below.
  const beside = width - column >= 30;
  const indent = ' '.repeat(beside ? column : 6);
  return rows.map(([typed, said]) => {
    const lines = wrapParts(said.split(' '), indent, width);
    const [first = '', ...rest] = lines;
    const start = `  ${typed}`;
    return beside ? [start.padEnd(column) + first.slice(column), ...rest] : [start, ...lines];
  });
}

/** Help of a command in a language, in lines that fit the terminal. */
export function helpText(
  { name, about, words = {}, options }: CommandHelp,
  locale: Locale,
  columns = usualWidth,
): string {
  const width = Math.max(40, Math.min(columns, usualWidth));
  const say = (one: HelpWords) => (typeof one === 'string' ? one : sayPhrase(one, locale));
  const [only, ...others] = Object.keys(words);
  // Several words are explained one by one below.
  const usage = others.length > 0 ? say(phrase('command.help.command')) : only;
  const start = [asTyped(`npm run ${name} --`), usage, say(phrase('command.help.options'))];
  const wordRows = Object.entries(words).flatMap(([one, help]) =>
    help === '' ? [] : [[one, say(help)] as const],
  );
  const optionRows = Object.entries({ ...options, help: helpOption }).map(
    ([key, { value, help }]) => [`--${key}${value ? ` ${value}` : ''}`, say(help)] as const,
  );
  const rows = writeRows([...wordRows, ...optionRows], width);
  const lines = [
    start.filter((part) => part !== undefined).join(' '),
    ...say(about)
      .split('\n')
      .flatMap((line) => wrapParts(line.split(' '), '', width)),
    '',
    ...rows.slice(0, wordRows.length).flat(),
    ...(wordRows.length > 0 ? [''] : []),
    ...rows.slice(wordRows.length).flat(),
  ];
  return `${lines.join('\n')}\n`;
}
