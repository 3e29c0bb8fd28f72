import { parseArgs } from 'node:util';

/** One option of a command: its value's name (none for a switch) and what it does. */
export interface OptionHelp {
  readonly value?: string;
  readonly help: string;
}

/** What a command is and takes. */
export interface CommandHelp {
  readonly name: string;
  readonly about: string;
  /** Words that stand before the options, as the help shows them; none are taken when left out. */
  readonly words?: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** What a wrong command line ends with; 2 when left out. */
  readonly wrong?: number;
}

/** Values of options given; a switch is "true". */
export type OptionValues = Readonly<Record<string, string | undefined>>;

function helpText({ name, about, words, options }: CommandHelp): string {
  const all: Readonly<Record<string, OptionHelp>> = { ...options, help: { help: 'say this' } };
  const rows = Object.entries(all).map(
    ([key, { value, help }]) => `  ${`--${key}${value ? ` ${value}` : ''}`.padEnd(18)} ${help}`,
  );
  return `npm run ${name} -- ${words ? `${words} ` : ''}[options]\n${about}\n\n${rows.join('\n')}\n`;
}

/**
 * Reads a command line. Prints the help and ends with 0 for `--help`; says what is wrong and ends
 * with 2, or the command's own code, for options that the command does not have.
 */
export function readArguments(command: CommandHelp): OptionValues {
  return readCommandLine(command).options;
}

/** The same, with the words that are no options. */
export function readCommandLine(command: CommandHelp): {
  readonly words: readonly string[];
  readonly options: OptionValues;
} {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: { help: '' } as OptionHelp }).map(
      ([key, { value }]) => [key, { type: value ? ('string' as const) : ('boolean' as const) }],
    ),
  );
  try {
    const { values, positionals } = parseArgs({
      options,
      strict: true,
      allowPositionals: command.words !== undefined,
    });
    if (values.help) {
      process.stdout.write(helpText(command));
      process.exit(0);
    }
    const given = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    return { words: positionals, options: Object.fromEntries(given) };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${helpText(command)}`);
    process.exit(command.wrong ?? 2);
  }
}
