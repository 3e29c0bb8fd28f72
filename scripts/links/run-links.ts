import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addAddresses } from '../../src/domain/links/address-list.ts';
import { assignCodes } from '../../src/domain/links/assign-codes.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { publishedFile, writePublished } from '../../src/loaders/published-lines.ts';
import {
  type Code,
  codePath,
  type Codes,
  shortKinds,
  shortLetters,
} from '../../src/schemas/codes.ts';
import { codesIn, listUncoded } from '../../src/validators/page-addresses.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { checkKept } from '../check/check-kept.ts';
import { siteMarker } from '../output-folder.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { workplaceOf } from '../workplace.ts';
import { listLost } from './lost-addresses.ts';
import { listAddresses } from './site-addresses.ts';

const addressesHead = `# Every published address of the portal, below its base, written by: npm run links -- record
# A star stands for every language. A build fails when one is missing; redirects.yaml tells what became of a page.
# Behind a short link stands the entry to which it leads for ever.
`;

const idsOf = (codes: Codes): ReadonlyMap<string, string> =>
  new Map(
    shortKinds.flatMap((kind) =>
      codes[kind].map(({ code, id }) => [codePath(kind, code), id] as const),
    ),
  );

/**
 * Add the addresses of a site to the published ones.
 * @param codes including new ones
 */
function recordAddresses(
  portal: Portal,
  codes: Codes,
  present: ReadonlySet<string>,
): { readonly text: string; readonly added: number; readonly all: number } {
  const known = portal.published.map(({ path }) => path);
  const { lines, added, all } = addAddresses(known, present, locales);
  const ids = idsOf(codes);
  const written = lines.map((path) => {
    const id = ids.get(path);
    return `${writePublished(id === undefined ? { path } : { path, id })}\n`;
  });
  return { text: `${addressesHead}${written.join('')}`, added, all };
}

/** Append codes for entries that lack them. */
function completeCodes(portal: Portal): { readonly codes: Codes; readonly added: number } {
  const given = codesIn(portal);
  const uncoded = listUncoded(portal);
  const lists = shortKinds.map((kind) => {
    const added = assignCodes(given[kind], uncoded[kind]);
    return { kind, added: added.length, all: [...given[kind], ...added] };
  });
  return {
    codes: Object.fromEntries(lists.map(({ kind, all }) => [kind, all])) as Codes,
    added: lists.reduce((sum, { added }) => sum + added, 0),
  };
}

const codesHead = `# The numbers of short links, written by: npm run links -- record
# A line is never changed, moved or deleted, also when its entry is: links that were printed lead by it.
`;

const quoted = (id: string) => (/^\d/.test(id) ? `'${id}'` : id);

const writeLine = ({ code, id }: Code): string => `  - { code: ${code}, id: ${quoted(id)} }\n`;

/** One per line in order of assignment. */
function writeCodes(codes: Codes): string {
  const lists = shortKinds
    .filter((kind) => codes[kind].length > 0)
    .map(
      (kind) =>
        `\n# /${shortLetters[kind]}/{code}/\n${kind}:\n${codes[kind].map(writeLine).join('')}`,
    );
  return `${codesHead}${lists.join('')}`;
}

const { words, options, locale } = readCommandLine({
  name: 'links',
  languageSource: 'asked',
  about: phrase('command.links.about'),
  words: {
    record: phrase('command.links.record'),
    status: phrase('command.links.status'),
  },
  options: {
    portal: portalOption,
    lang: langOption,
    site: { value: 'DIR', help: phrase('command.links.site') },
  },
});

const tell = (words: Phrase) => process.stdout.write(`${sayPhrase(words, locale)}\n`);

function refuse(fault: string, code: number): never {
  process.stderr.write(fault);
  process.exit(code);
}

const [command = '', extra] = words;
const commands = ['record', 'status'];
if (!commands.includes(command) || extra !== undefined) {
  const more = phrase('command.mend.help', { option: '--help' });
  const named = extra ?? command;
  const found = named === '' ? phrase('check.word.nothing') : `"${named}"`;
  const hint = named === '' ? more : hintForName(named, commands, more);
  const values = { commands: commands.join(', '), found, mend: hint };
  refuse(`${sayPhrase(phrase('command.links.expected', values), locale)}\n`, 2);
}

const directory = readPortalFolder(options.portal, locale);
const checking = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkKept(directory, checking.update);
checking.end(sumUp(problems.length, 0, locale));
// This command adds missing codes.
const missing = problems.every(({ message }) => message.key === 'check.codes.missing');
if (!missing) refuse(formatProblems(problems, directory, locale), 1);

const { codes, added } = completeCodes(portal);
const files = new Map<string, string>();
if (added > 0) files.set('codes.yaml', writeCodes(codes));
tell(phrase('command.links.codes', { file: 'codes.yaml', n: added }));

const site = resolve(options.site ?? join(workplaceOf(directory), 'dist'));
if (existsSync(join(site, siteMarker))) {
  const present = listAddresses(site);
  const lost = listLost(portal, present);
  if (lost.length > 0) refuse(formatProblems(lost, directory, locale), 1);
  const list = recordAddresses(portal, codes, present);
  const file = join(directory, publishedFile);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === list.text;
  if (!isSame) files.set(publishedFile, list.text);
  tell(phrase('command.links.recorded', { file: publishedFile, n: list.added, all: list.all }));
} else {
  const values = { site, build: 'npm run build', record: 'npm run links -- record' };
  // A named folder must exist; otherwise there may be codes to assign before the first build.
  if (options.site !== undefined)
    refuse(`${sayPhrase(phrase('command.links.noSite', values), locale)}\n`, 1);
  tell(phrase('command.links.noSite', values));
}
if (command === 'status' && files.size > 0) process.exitCode = 1;
if (command === 'record' && files.size > 0) placeFiles(directory, [...files.keys()], files);
