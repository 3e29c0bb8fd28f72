import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { announceLanguages } from '../src/loaders/announce-languages.ts';
import { engine, usualPortal } from './workplace.ts';

// Modules depend on the languages that a portal adds, which must be known before they are imported and the
// command line is parsed; so scan the raw arguments for the relevant options.

const [, script = '', command, ...args] = process.argv;

/** Value of `--portal DIR` or `--portal=DIR`. */
function optionValue(name: string): string | undefined {
  const all = [command ?? '', ...args];
  const at = all.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const joined = all[at]?.startsWith(`--${name}=`) && all[at].slice(name.length + 3);
  return at < 0 ? undefined : joined || all[at + 1];
}

/** Errors are reported later, when the file is validated. */
function languagesIn(file: string): unknown {
  try {
    const answers: unknown = parse(readFileSync(file, 'utf8'));
    return typeof answers === 'object' && answers !== null && 'languages' in answers
      ? answers.languages
      : undefined;
  } catch {
    return undefined;
  }
}

/** In the folder of a portal that has not been created yet. */
function keptAnswers(): string | undefined {
  const folder = args.find((arg) => !arg.startsWith('-') && arg !== 'new') ?? '';
  const file = join(folder, 'answers.yaml');
  return existsSync(file) ? file : undefined;
}

function askedLanguages(): readonly string[] {
  const config = optionValue('config') ?? keptAnswers();
  const asked = optionValue('languages')?.split(',') ?? (config && languagesIn(config)) ?? [];
  return Array.isArray(asked) ? asked.map((one) => String(one).trim().toLowerCase()) : [];
}

/** Commands that create a portal accept every language the engine ships, and any other. */
const makesPortal =
  basename(script) === 'portal.ts' || (basename(script) === 'clusterbook.ts' && command === 'new');

if (makesPortal) announceLanguages(join(engine, 'examples'), askedLanguages());
else announceLanguages(resolve(optionValue('portal') ?? usualPortal().directory));
