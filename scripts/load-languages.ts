import { basename, join, resolve } from 'node:path';
import { announceLanguages } from '../src/loaders/announce-languages.ts';
import { engine, usualPortal } from './workplace.ts';

// The languages that a portal adds have to be known before anything is loaded that depends on them,
// and so before the command line is judged: it is looked through for the portal alone.

/** The portal that the command line names, as `--portal DIR` or `--portal=DIR`. */
function namedPortal(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--portal' || arg.startsWith('--portal='));
  const [, joined] = /^--portal=(.*)$/s.exec(args[at] ?? '') ?? [];
  return at < 0 ? undefined : (joined ?? args[at + 1]);
}

const [, script = '', command] = process.argv;

/** Does the command make a portal? It may have every language that is ready to be copied. */
const makesPortal =
  basename(script) === 'portal.ts' || (basename(script) === 'clusterbook.ts' && command === 'new');

announceLanguages(
  makesPortal
    ? join(engine, 'examples')
    : resolve(namedPortal(process.argv.slice(2)) ?? usualPortal().directory),
);
