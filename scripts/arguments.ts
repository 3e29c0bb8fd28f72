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
  /** Positional arguments as the help shows them; none are accepted when left out. */
  readonly words?: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** Exit code for a wrong command line; 2 when left out. */
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
 * Reads the options of a command. `--help` prints the help and exits with 0; an unknown option prints
 * what is wrong and exits with 2, or with the command's own code.
 */
export function readArguments(command: CommandHelp): OptionValues {
  return readCommandLine(command).options;
}

/** Reads the options of a command together with its positional arguments. */
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
