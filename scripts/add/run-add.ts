import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { mendName } from '../../src/loaders/nearest-name.ts';
import { slugSchema } from '../../src/schemas/common.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { addEntry } from './add-entry.ts';
import { addKinds, isAddKind } from './add-kinds.ts';

const kinds = Object.keys(addKinds);

const { words, options, locale } = readCommandLine({
  name: 'add',
  told: 'asked',
  about: phrase('command.add.about'),
  words: { 'KIND ID': phrase('command.add.words', { kinds: kinds.join(', ') }) },
  options: { portal: portalOption, lang: langOption },
});

const [kind = '', id = '', ...others] = words;
const nothing = phrase('check.word.nothing');
const shown = (word: string) => (word === '' ? nothing : `"${word}"`);
if (!isAddKind(kind)) {
  const more = phrase('command.mend.help', { option: '--help' });
  const mend = kind === '' ? more : mendName(kind, kinds, more);
  refuse(phrase('command.add.kind', { kinds: kinds.join(', '), found: shown(kind), mend }), locale);
}
if (!slugSchema.safeParse(id).success) {
  const example = `${kind} my-${kind}`;
  refuse(phrase('command.add.id', { kind, found: shown(id), example }), locale);
}
if (others.length > 0) {
  const typed = { command: `${kind} ${id}`, found: others.join(' ') };
  refuse(phrase('command.edition.extra', typed), locale);
}

const directory = readPortalFolder(options.portal, locale);
const { portal } = checkDirectory(directory);
const [site] = portal.site;
if (!site)
  refuse(phrase('command.add.site', { file: 'site.yaml', check: 'npm run check' }), locale);
const { collection } = addKinds[kind];
const files = addEntry(kind, id, { portal, languages: site.data.languages, locale });
const taken = portal[collection].find((entry) => entry.id === id)?.file;
const there = taken ?? [...files.keys()].find((file) => existsSync(join(directory, file)));
if (there !== undefined) refuse(phrase('command.languages.taken', { file: there }), locale);

placeFiles(directory, [...files.keys()], files);
const open = checkDirectory(directory).problems.filter(({ file }) => files.has(file));
const say = (key: string, values: Parameters<typeof phrase>[1]) =>
  process.stdout.write(`${sayPhrase(phrase(key, values), locale)}\n`);
say('command.add.written', { n: files.size, files: [...files.keys()].join(', ') });
say('command.add.fill', { n: open.length });
process.stdout.write(formatProblems(open, directory, locale));
say('command.add.next', { check: 'npm run check' });
