import { join, resolve } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { thawPortal } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { checkKept } from '../check/check-kept.ts';
import { type Chosen, confirmReturns } from './confirm-returns.ts';
import { type Checklist, makeChecklist } from './edition-checklist.ts';
import { type EditionStatus, findStatus } from './edition-status.ts';
import { formatChecklist, refuseOpen } from './format-checklist.ts';
import { formatStatus } from './format-status.ts';
import { freezeEdition } from './freeze-edition.ts';
import { newEdition } from './new-edition.ts';
import { type Outcome, sayOutcome } from './outcome.ts';
import { findSurveySource } from './prepare-source.ts';
import { refuseEdition } from './refuse-edition.ts';
import { concernsEarlier, concernsFrozen, listFrozen, verifyEditions } from './verify-editions.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { workplaceOf } from '../workplace.ts';

const { words, options, locale } = readCommandLine({
  name: 'edition',
  languageSource: 'asked',
  about: phrase('command.edition.about'),
  words: {
    'new YEAR': phrase('command.edition.new'),
    'confirm YEAR ID…': phrase('command.edition.confirm', { region: '--region', all: '--all' }),
    'status [YEAR]': phrase('command.edition.status'),
    'checklist [YEAR]': phrase('command.edition.checklist', { setting: 'freezeNeeds' }),
    'freeze YEAR': phrase('command.edition.freeze'),
    'verify [YEAR]': phrase('command.edition.verify'),
  },
  options: {
    portal: portalOption,
    lang: langOption,
    site: { value: 'DIR', help: phrase('command.edition.site') },
    base: { value: 'PATH', help: phrase('command.edition.base') },
    again: { help: phrase('command.edition.again') },
    replace: { help: phrase('command.edition.replace') },
    region: { value: 'CODE', help: phrase('command.edition.region') },
    all: { help: phrase('command.edition.all') },
    source: { value: 'ID', help: phrase('command.edition.source') },
    json: { help: phrase('command.edition.json') },
    'dry-run': { help: phrase('command.edition.dry') },
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function refuse(fault: Phrase, code = 2): never {
  fail(sayPhrase(fault, locale), code);
}

const [command = '', edition, ...ids] = words;
/** The last three take the newest edition, or all. */
const commands = ['new', 'confirm', 'freeze', 'status', 'checklist', 'verify'];
const nothing = phrase('check.word.nothing');
const more = phrase('command.mend.help', { option: '--help' });
if (!commands.includes(command)) {
  const found = command === '' ? nothing : `"${command}"`;
  const hint = command === '' ? more : hintForName(command, commands, more);
  refuse(phrase('command.edition.expected', { commands: commands.join(', '), found, mend: hint }));
}
const needsYear = !['status', 'checklist', 'verify'].includes(command);
if (needsYear ? !/^\d{4}$/.test(edition ?? '') : !/^(\d{4})?$/.test(edition ?? '')) {
  const found = edition === undefined ? nothing : `"${edition}"`;
  refuse(phrase('command.edition.noYear', { command, found }));
}
if (command !== 'confirm' && ids.length > 0) {
  refuse(
    phrase('command.edition.extra', { command: `${command} ${edition}`, found: ids.join(' ') }),
  );
}

/** Selected by exactly one of three options. */
function readChosen(): Chosen {
  const ways = [ids.length > 0, options.region !== undefined, options.all !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    refuse(phrase('command.edition.oneWay', { region: '--region', all: '--all', mend: more }));
  }
  if (options.region !== undefined) return { region: options.region };
  return options.all === undefined ? { clusters: ids } : { all: true };
}
const chosen = command === 'confirm' ? readChosen() : { clusters: [] };

const directory = readPortalFolder(options.portal, locale);
const checking = startStage(authorTranslate(locale)('check.run.checking'));
// Accepts a change without an erratum.
const again = options.again === 'true';
const replace = options.replace === 'true';
const refreezes = command === 'freeze' && (again || replace);
const { portal, problems } = checkKept(directory, checking.update, refreezes);
checking.end(sumUp(problems.length, 0, locale));
const today = new Date().toISOString().slice(0, 10);
const dry = options['dry-run'] === 'true';

function refuseProblems(found: typeof problems): void {
  if (found.length > 0) fail(formatProblems(found, directory, locale).trimEnd(), 1);
}

function report(outcome: Outcome): void {
  const { lines = [], fault } = sayOutcome(outcome, locale);
  if (fault !== undefined) fail(fault, 1);
  for (const line of lines) process.stdout.write(`${line}\n`);
}

const site = resolve(options.site ?? join(workplaceOf(directory), 'dist'));
const newest =
  portal.editions
    .map(({ id }) => id)
    .sort()
    .at(-1) ?? '';

function statusOf(judged: Portal, id: string, warnings: typeof problems): EditionStatus {
  return (
    findStatus(judged, id, problems, warnings) ?? refuse(refuseEdition(portal, id) ?? nothing, 1)
  );
}

function checklistOf(id: string): Checklist {
  const judged = refreezes ? thawPortal(portal) : portal;
  const warnings = listWarnings(judged);
  return makeChecklist(judged, {
    status: statusOf(judged, id, warnings),
    problems,
    warnings,
    site,
    archived: portal.archive.some((one) => one.id === id),
  });
}

function write(json: string | undefined, value: unknown, format: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : format());
}

if (command === 'verify') {
  const all = listFrozen(portal);
  if (edition !== undefined && !all.includes(edition))
    refuse(phrase('command.verify.notFrozen', { edition }), 1);
  const editions = edition === undefined ? all : [edition];
  const verified = verifyEditions(portal, editions);
  const wrong = problems.filter((one) =>
    editions.some((id) => concernsFrozen(one, id) || concernsEarlier(one, id)),
  );
  process.stdout.write(formatProblems(wrong, directory, locale));
  const lines = verified.flatMap(({ earlier, ...one }) => [
    phrase('command.verify.edition', { ...one }),
    ...earlier.map((version) =>
      phrase('command.verify.earlier', { edition: one.edition, ...version }),
    ),
  ]);
  report({ lines: lines.length > 0 ? lines : [phrase('command.verify.none')] });
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else if (command === 'new') {
  refuseProblems(problems);
  report(newEdition(portal, directory, edition ?? '', today, dry));
} else if (command === 'confirm') {
  // Other problems do not matter: returns are confirmed while work is in progress.
  const source = options.source ?? findSurveySource(portal, edition ?? '');
  report(confirmReturns({ portal, directory, edition: edition ?? '', chosen, source, dry }));
} else if (command === 'status') {
  const status = statusOf(portal, edition ?? newest, listWarnings(portal));
  write(options.json, status, () => formatStatus(status, locale, process.stdout.columns));
} else if (command === 'checklist') {
  // Without its settings, a portal has no language in which something is open.
  if (portal.site.length === 0) refuseProblems(problems);
  const checklist = checklistOf(edition ?? newest);
  write(options.json, checklist, () => formatChecklist(checklist, locale));
} else {
  const id = edition ?? '';
  refuseProblems(problems.filter((one) => !(refreezes && concernsFrozen(one, id))));
  const needs = portal.site[0]?.data.freezeNeeds ?? [];
  const faults = needs.length > 0 && !refuseEdition(portal, id) ? refuseOpen(checklistOf(id)) : [];
  if (faults.length > 0) {
    report({
      faults: [phrase('command.checklist.refused', { setting: 'freezeNeeds' }), ...faults],
    });
  }
  const packing = startStage(sayPhrase(phrase('command.freeze.packing'), locale));
  const outcome = freezeEdition({
    portal,
    directory,
    edition: id,
    site,
    base: options.base ?? '/',
    today,
    again,
    replace,
    dry,
  });
  packing.end();
  report(outcome);
}
