import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import { publishedFile } from '../../src/loaders/published-lines.ts';
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
import { completeCodes } from './record-codes.ts';
import { recordAddresses } from './record-addresses.ts';
import { listLost } from './lost-addresses.ts';
import { listAddresses } from './site-addresses.ts';
import { writeCodes } from './write-codes.ts';

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
