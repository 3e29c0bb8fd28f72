import { parseArgs } from 'node:util';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import { hintForName } from '../src/loaders/nearest-name.ts';

/** Values of options given; a switch is "true". */
export type OptionValues = Readonly<Record<string, string | undefined>>;

export interface JudgedArguments {
  readonly words: readonly string[];
  readonly options: OptionValues;
  readonly fault?: Phrase;
}

/** Suggests the option that was probably meant. */
function hintForOption(found: string, known: readonly string[]): Phrase {
  const names = known.map((name) => `--${name}`);
  return hintForName(found, names, phrase('check.mend.checkSpelling'));
}

/**
 * Parse a command line without exiting.
 * @param options by name, with the name of their value; undefined for a switch
 * @param takesWords whether other arguments are allowed
 */
export function judgeArguments(
  args: readonly string[],
  options: Readonly<Record<string, { readonly value?: string }>>,
  takesWords: boolean,
): JudgedArguments {
  const known = Object.keys(options);
  const types = Object.entries(options).map(
    ([name, { value }]) =>
      [name, { type: value ? ('string' as const) : ('boolean' as const) }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const values: Record<string, string> = {};
  const faults: Phrase[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words.push(token.value);
      if (!takesWords) {
        const hint = hintForOption(token.value, known);
        faults.push(phrase('command.fault.word', { found: token.value, mend: hint }));
      }
    } else if (token.kind === 'option') {
      // After a single dash, the parser takes each character for an option.
      const typed = token.rawName.startsWith('--') ? token.rawName : (args[token.index] ?? '');
      const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      if (!option || !token.rawName.startsWith('--')) {
        const hint = hintForOption(typed, known);
        faults.push(phrase('command.fault.unknownOption', { found: typed, mend: hint }));
      } else if (option.value === undefined) {
        if (token.value !== undefined) {
          faults.push(phrase('command.fault.switch', { option: typed, found: token.value }));
        }
        values[token.name] = 'true';
      } else if (token.value === undefined) {
        faults.push(phrase('command.fault.noValue', { option: typed, value: option.value }));
      } else if (!token.inlineValue && /^-./.test(token.value)) {
        const found = { found: token.value, inline: `${typed}=${token.value}` };
        faults.push(phrase('command.fault.dash', { option: typed, value: option.value, ...found }));
      } else {
        values[token.name] = token.value;
      }
    }
  }
  const [fault] = faults;
  return { words, options: values, ...(fault && { fault }) };
}
