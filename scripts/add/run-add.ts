import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase, type Phrase, type AuthorKey } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { toSlug } from '../../src/i18n/slug.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { slugSchema } from '../../src/schemas/common.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { checkKept } from '../check/check-kept.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { addEntry } from './add-entry.ts';
import { type AddKind, addKinds, isAddKind } from './add-kinds.ts';
import { addReport, hasReport } from './add-report.ts';

/** A report is part of an edition's file. */
const report = 'report';
const kinds = [...Object.keys(addKinds), report];

const { words, options, locale } = readCommandLine({
  name: 'add',
  languageSource: 'asked',
  about: phrase('command.add.about'),
  words: { 'KIND ID': phrase('command.add.words', { kinds: kinds.join(', ') }) },
  options: { portal: portalOption, lang: langOption },
});

const [kind = '', id = '', ...others] = words;
const nothing = phrase('check.word.nothing');
const shown = (word: string) => (word === '' ? nothing : `"${word}"`);
if (!isAddKind(kind) && kind !== report) {
  const more = phrase('command.mend.help', { option: '--help' });
  const hint = kind === '' ? more : hintForName(kind, kinds, more);
  refuse(
    phrase('command.add.kind', { kinds: kinds.join(', '), found: shown(kind), mend: hint }),
    locale,
  );
}
// `add report` without a name: the current edition.
if (!slugSchema.safeParse(id).success && !(kind === report && id === '')) {
  const example = `${kind} ${kind === report ? '2026' : toSlug(id) || `my-${kind}`}`;
  refuse(phrase('command.add.id', { kind, found: shown(id), example }), locale);
}
if (others.length > 0) {
  const typed = { command: `${kind} ${id}`, found: others.join(' ') };
  refuse(phrase('command.edition.extra', typed), locale);
}

const directory = readPortalFolder(options.portal, locale);
const { portal } = checkKept(directory);
const [site] = portal.site;
if (!site)
  refuse(phrase('command.add.site', { file: 'site.yaml', check: 'npm run check' }), locale);
const target = { portal, languages: site.data.languages, locale };

function newEntry(one: AddKind): Map<string, string> {
  const made = addEntry(one, id, target);
  const taken = portal[addKinds[one].collection].find((entry) => entry.id === id)?.file;
  const there = taken ?? [...made.keys()].find((file) => existsSync(join(directory, file)));
  if (there !== undefined) refuse(phrase('command.languages.taken', { file: there }), locale);
  return made;
}

/** Names of enabled subfolders. */
function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}

function newReport(edition: string): Map<string, string> {
  const unknown = refuseEdition(portal, edition);
  if (unknown) refuse(unknown, locale, 1);
  const file = portal.editions.find((one) => one.id === edition)?.file ?? '';
  const text = readFileSync(join(directory, file), 'utf8');
  if (hasReport(text)) refuse(phrase('command.add.reported', { file, edition }), locale);
  const chapters = listFolders(join(directory, 'reports', edition));
  const today = new Date().toISOString().slice(0, 10);
  return addReport({ id: edition, file, text, chapters }, today, target);
}

const files = isAddKind(kind) ? newEntry(kind) : newReport(id || site.data.edition);

placeFiles(directory, [...files.keys()], files);
const open = checkKept(directory).problems.filter(({ file }) => files.has(file));
const say = (key: AuthorKey, values: Phrase['values']) =>
  process.stdout.write(`${sayPhrase(phrase(key, values), locale)}\n`);
say('command.add.written', { n: files.size, files: [...files.keys()].join(', ') });
say('command.add.fill', { n: open.length });
process.stdout.write(formatProblems(open, directory, locale));
say('command.add.next', { check: 'npm run check' });
