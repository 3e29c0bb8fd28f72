import type { Locale } from '../src/i18n/locales.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import { sayPhrase } from '../src/i18n/say-phrase.ts';
import { asTyped } from '../src/i18n/typed-commands.ts';
import { wrapParts } from './wrap-parts.ts';

/** A message for authors, or English for internal commands. */
export type HelpWords = string | Phrase;

/** The value's name is undefined for a switch. */
export interface OptionHelp {
  readonly value?: string;
  readonly help: HelpWords;
}

export interface CommandHelp {
  readonly name: string;
  readonly about: HelpWords;
  /** Meanings of arguments before the options. */
  readonly words?: Readonly<Record<string, HelpWords>>;
  readonly options: Readonly<Record<string, OptionHelp>>;
}

/** Columns of an unknown terminal, and for comfortable reading. */
const usualWidth = 100;

export const helpOption: OptionHelp = { help: phrase('command.option.help') };

/** Typed text is unchanged, explanations are wrapped. */
function writeRows(rows: readonly (readonly [string, string])[], width: number): string[][] {
  const column = Math.max(...rows.map(([typed]) => typed.length)) + 4;
  // On a narrow terminal, explanations go below.
  const beside = width - column >= 30;
  const indent = ' '.repeat(beside ? column : 6);
  return rows.map(([typed, said]) => {
    const lines = wrapParts(said.split(' '), indent, width);
    const [first = '', ...rest] = lines;
    const start = `  ${typed}`;
    return beside ? [start.padEnd(column) + first.slice(column), ...rest] : [start, ...lines];
  });
}

/** Help in a language, wrapped for the terminal. */
export function helpText(
  { name, about, words = {}, options }: CommandHelp,
  locale: Locale,
  columns = usualWidth,
): string {
  const width = Math.max(40, Math.min(columns, usualWidth));
  const say = (one: HelpWords) => (typeof one === 'string' ? one : sayPhrase(one, locale));
  const [only, ...others] = Object.keys(words);
  // Several words are explained below.
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
