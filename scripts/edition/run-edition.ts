import { join, resolve } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption, readAuthorLocale } from '../author-locale.ts';
import { type Chosen, confirmReturns } from './confirm-returns.ts';
import { findStatus } from './edition-status.ts';
import { formatStatus } from './format-status.ts';
import { freezeEdition } from './freeze-edition.ts';
import { newEdition } from './new-edition.ts';
import type { Outcome } from './outcome.ts';
import { findSurveySource } from './prepare-source.ts';
import { refuseEdition } from './refuse-edition.ts';
import { concernsFrozen, verifyEditions } from './verify-editions.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';

const { words, options } = readCommandLine({
  name: 'edition',
  about:
    'new: prepares the edition of a year from the one before it. confirm: makes proposed returns count, of clusters by their ids, of a region or all. status: how far the work on a year is. freeze: keeps all that the report of an edition used, as it was built, in an archive. verify: looks whether frozen editions are as they were.',
  words:
    'new YEAR | confirm YEAR (ID… | --region CODE | --all) | status [YEAR] | freeze YEAR | verify [YEAR]',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    lang: langOption,
    site: { value: 'DIR', help: 'freeze: folder of the built site (dist)' },
    base: { value: 'PATH', help: 'freeze: path for which the site was built (/)' },
    again: { help: 'freeze: also if it is frozen already' },
    region: { value: 'CODE', help: 'confirm: the proposals of a region and of those within it' },
    all: { help: 'confirm: every proposal' },
    source: {
      value: 'ID',
      help: 'confirm: the source of those that name none (survey-YEAR, if there is one)',
    },
    json: { help: 'status: as JSON' },
    'dry-run': { help: 'new, confirm, freeze: only say what would be made' },
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

const [command = '', edition, ...ids] = words;
/** Commands of an edition; the last two take the one that is worked on, or all. */
const commands = ['new', 'confirm', 'freeze', 'status', 'verify'];
const known = commands.includes(command) && (command === 'confirm' || ids.length === 0);
if (!known || (edition === undefined && !['status', 'verify'].includes(command))) {
  fail('expected new YEAR, confirm YEAR, status, freeze YEAR or verify; --help says more', 2);
}
if (edition !== undefined && !/^\d{4}$/.test(edition)) {
  fail(`expected a year such as 2013, found "${edition}"`, 2);
}

/** Which proposals a command line names: in one of three ways. */
function readChosen(): Chosen {
  const ways = [ids.length > 0, options.region !== undefined, options.all !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    fail(`expected ids of clusters, --region CODE or --all, one of the three; --help says more`, 2);
  }
  if (options.region !== undefined) return { region: options.region };
  return options.all === undefined ? { clusters: ids } : { all: true };
}
const chosen = command === 'confirm' ? readChosen() : { clusters: [] };

const locale = readAuthorLocale(options.lang);
const directory = readPortalFolder(options.portal, locale);
const checking = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkDirectory(directory, checking.update);
checking.end(sumUp(problems.length, 0, locale));
const today = new Date().toISOString().slice(0, 10);
const dry = options['dry-run'] === 'true';

/** Prints problems, if there are any, and ends. */
function refuseProblems(found: typeof problems): void {
  if (found.length > 0) fail(formatProblems(found, directory, locale).trimEnd(), 1);
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
  process.stdout.write(formatProblems(wrong, directory, locale));
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
} else if (command === 'confirm') {
  // Other problems do not matter: one who confirms is amid the work.
  const source = options.source ?? findSurveySource(portal, edition ?? '');
  report(confirmReturns({ portal, directory, edition: edition ?? '', chosen, source, dry }));
} else if (command === 'status') {
  const latest = portal.editions.map(({ id }) => id).sort();
  const id = edition ?? latest.at(-1) ?? '';
  const status = findStatus(portal, id, problems, listWarnings(portal));
  if (!status) fail(refuseEdition(portal, id) ?? '', 1);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(status, null, 2)}\n`
      : formatStatus(status, process.stdout.columns),
  );
} else {
  const again = options.again === 'true';
  const id = edition ?? '';
  // Freezing again is how a change is accepted that no erratum records.
  refuseProblems(problems.filter((one) => !(again && concernsFrozen(one, id))));
  const site = resolve(options.site ?? join(import.meta.dirname, '../../dist'));
  const packing = startStage('Packing pages');
  const outcome = freezeEdition({
    ...{ portal, directory, edition: id, site, base: options.base ?? '/', today, again, dry },
  });
  packing.end();
  report(outcome);
}
