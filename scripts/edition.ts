import { join, resolve } from 'node:path';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { readCommandLine } from './arguments.ts';
import { freezeEdition } from './edition/freeze-edition.ts';
import { newEdition } from './edition/new-edition.ts';
import type { Outcome } from './edition/outcome.ts';
import { concernsFrozen, verifyEditions } from './edition/verify-editions.ts';
import { formatProblems, readPortalFolder } from './portal-folder.ts';
import { startStage } from './progress.ts';

const { words, options } = readCommandLine({
  name: 'edition',
  about:
    'new: prepares the edition of a year from the one before it. freeze: keeps all that the report of an edition used, as it was built, in an archive. verify: looks whether frozen editions are as they were.',
  words: 'new YEAR | freeze YEAR | verify [YEAR]',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    site: { value: 'DIR', help: 'freeze: folder of the built site (dist)' },
    base: { value: 'PATH', help: 'freeze: path for which the site was built (/)' },
    again: { help: 'freeze: also if it is frozen already' },
    'dry-run': { help: 'new, freeze: only say what would be made' },
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

const [command = '', edition, ...more] = words;
const known = ['new', 'freeze', 'verify'].includes(command);
if (!known || more.length > 0 || (command !== 'verify' && edition === undefined)) {
  fail('expected new YEAR, freeze YEAR or verify; --help says more', 2);
}
if (edition !== undefined && !/^\d{4}$/.test(edition)) {
  fail(`expected a year such as 2013, found "${edition}"`, 2);
}

const directory = readPortalFolder(options.portal);
const checking = startStage('Checking content');
const { portal, problems } = checkDirectory(directory, checking.update);
checking.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
const today = new Date().toISOString().slice(0, 10);
const dry = options['dry-run'] === 'true';

/** Prints problems, if there are any, and ends. */
function refuseProblems(found: typeof problems): void {
  if (found.length > 0) fail(formatProblems(found, directory).trimEnd(), 1);
}

function report({ lines, fault }: Outcome): void {
  if (fault !== undefined) fail(fault, 1);
  for (const line of lines) process.stdout.write(`${line}\n`);
}

if (command === 'verify') {
  const all = [...new Set([...portal.archive.map(({ id }) => id), ...portal.packed])].sort();
  if (edition !== undefined && !all.includes(edition)) fail(`${edition} is not frozen`, 1);
  const editions = edition === undefined ? all : [edition];
  const verified = verifyEditions(portal, editions);
  const wrong = problems.filter((one) => editions.some((id) => concernsFrozen(one, id)));
  process.stdout.write(formatProblems(wrong, directory));
  for (const { edition: id, inputs, corrected, files, pages } of verified) {
    process.stdout.write(
      `${id}: ${inputs} entries of its own, ${corrected} corrected by errata, ${files} files, ${pages} of them pages\n`,
    );
  }
  if (editions.length === 0) process.stdout.write('No edition is frozen\n');
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else if (command === 'new') {
  refuseProblems(problems);
  report(newEdition(portal, directory, edition ?? '', today, dry));
} else {
  const again = options.again === 'true';
  const id = edition ?? '';
  // Freezing again is how a change is accepted that no erratum records.
  refuseProblems(problems.filter((one) => !(again && concernsFrozen(one, id))));
  const site = resolve(options.site ?? join(import.meta.dirname, '../dist'));
  const packing = startStage('Packing pages');
  const outcome = freezeEdition({
    ...{ portal, directory, edition: id, site, base: options.base ?? '/', today, again, dry },
  });
  packing.end();
  report(outcome);
}
