import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { announceLanguages } from '../src/loaders/announce-languages.ts';
import { engine, usualPortal } from './workplace.ts';

// The languages that a portal adds have to be known before anything is loaded that depends on them,
// and so before the command line is judged: it is looked through for the options that name them alone.

const [, script = '', command, ...args] = process.argv;

/** The value of an option, as `--portal DIR` or `--portal=DIR`. */
function optionValue(name: string): string | undefined {
  const all = [command ?? '', ...args];
  const at = all.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  const joined = all[at]?.startsWith(`--${name}=`) && all[at].slice(name.length + 3);
  return at < 0 ? undefined : joined || all[at + 1];
}

/** The languages that a file of answers names; what is wrong with the file is told when it is judged. */
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

/** The answers that are kept in the folder of a portal that is not made yet. */
function keptAnswers(): string | undefined {
  const folder = args.find((arg) => !arg.startsWith('-') && arg !== 'new') ?? '';
  const file = join(folder, 'answers.yaml');
  return existsSync(file) ? file : undefined;
}

/** The languages that a new portal is to have. */
function askedLanguages(): readonly string[] {
  const config = optionValue('config') ?? keptAnswers();
  const asked = optionValue('languages')?.split(',') ?? (config && languagesIn(config)) ?? [];
  return Array.isArray(asked) ? asked.map((one) => String(one).trim().toLowerCase()) : [];
}

/** Does the command make a portal? It may have every language that is ready to be copied, and any other. */
const makesPortal =
  basename(script) === 'portal.ts' || (basename(script) === 'clusterbook.ts' && command === 'new');

if (makesPortal) announceLanguages(join(engine, 'examples'), askedLanguages());
else announceLanguages(resolve(optionValue('portal') ?? usualPortal().directory));
