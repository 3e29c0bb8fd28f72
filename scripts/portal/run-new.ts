import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { isOwnLocale, localeInfo } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { wordsIn } from '../../src/starter/words.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { formatProblem, sayProblem } from '../../src/loaders/say-problem.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { importClusters } from '../import/import-clusters.ts';
import { languageFile } from '../languages/language-file.ts';
import { placeFiles } from '../place-files.ts';
import { refuse } from '../refuse.ts';
import { writeEditorFiles } from '../schemas/editor-files.ts';
import { Asker } from './ask-answers.ts';
import { makePortal } from './make-portal.ts';
import { placeCountry } from './place-country.ts';
import { portalTools } from './portal-tools.ts';
import {
  type AnswerFile,
  judgeAnswers,
  neededAnswers,
  optionAnswers,
  type RawAnswers,
  readAnswerFile,
  refuseLanguages,
  refuseMissing,
} from './read-answers.ts';
import { readStock } from './read-stock.ts';

const { words, options, locale } = readCommandLine({
  name: 'portal',
  told: 'asked',
  about: phrase('command.portal.about'),
  words: { 'new DIR': '' },
  options: {
    name: { value: 'NAME', help: phrase('command.portal.name') },
    publisher: { value: 'NAME', help: phrase('command.portal.publisher') },
    country: { value: 'CODE', help: phrase('command.portal.country') },
    regions: { value: 'IDS', help: phrase('command.portal.regions') },
    place: { value: 'NAME', help: phrase('command.portal.place', { option: '--regions' }) },
    map: { help: phrase('command.portal.map') },
    languages: { value: 'LANGS', help: phrase('command.portal.languages') },
    sectors: { value: 'LIST', help: phrase('command.portal.sectors') },
    stages: { value: 'LIST', help: phrase('command.portal.stages') },
    clusters: { value: 'FILE', help: phrase('command.portal.clusters') },
    complete: { help: phrase('command.portal.complete') },
    year: { value: 'YEAR', help: phrase('command.portal.year') },
    address: { value: 'URL', help: phrase('command.portal.address') },
    email: { value: 'EMAIL', help: phrase('command.portal.email') },
    config: { value: 'FILE', help: phrase('command.portal.config') },
    yes: { help: phrase('command.portal.yes') },
    lang: langOption,
  },
});

const [command, typed, ...rest] = words;
if (command !== 'new' || typed === undefined || rest.length > 0) {
  refuse(phrase('command.portal.expected', { words: 'new DIR', option: '--help' }), locale);
}
const directory = resolve(typed);

/** A folder that is kept in Git already may be filled; one that holds anything else may not. */
function isTaken(): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (!found) return false;
  return !found.isDirectory() || readdirSync(directory).some((name) => name !== '.git');
}
if (isTaken()) refuse(phrase('command.portal.taken', { folder: directory }), locale);

/** Ends the command with all that is wrong with the answers. */
function refuseProblems(problems: readonly Problem[]): never {
  const lines = problems.map((problem) => {
    if (problem.file !== '') return formatProblem(problem, locale);
    const { field, message, hint } = sayProblem(problem, locale);
    return `--${field}: ${message}; ${hint}`;
  });
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

function readConfig(path: string): AnswerFile & { readonly path: string } {
  if (!existsSync(path)) refuse(phrase('command.import.noFile', { files: path }), locale);
  const read = readAnswerFile(path);
  if ('fault' in read) refuse(read.fault, locale, 1);
  return 'problems' in read ? refuseProblems(read.problems) : { ...read.file, path };
}

const stock = readStock();
const name = basename(directory);

/** The answers: those given, and for the rest those of a person, or usual ones where nobody is there. */
async function gather(given: RawAnswers): Promise<RawAnswers> {
  const year = String(new Date().getFullYear());
  const isAsking =
    options.yes === undefined && options.config === undefined && process.stdin.isTTY === true;
  if (isAsking) return new Asker(locale).ask(given, { name, year }, stock);
  const missing = neededAnswers.filter((one) => given[one] === undefined);
  if (missing.length > 0) refuse(refuseMissing(missing), locale);
  const publisher = given.name ?? name;
  const usual = { name, publisher, year, languages: [locale], sectors: 'nace', stages: 'four' };
  return { ...usual, ...given };
}

const config = options.config === undefined ? undefined : readConfig(options.config);
const raw = await gather({ ...config?.answers, ...optionAnswers(options) });
const unknown = refuseLanguages(raw);
if (unknown) refuse(unknown, locale, 1);
const judged = judgeAnswers(raw, config);
if ('problems' in judged) refuseProblems(judged.problems);
const { answers } = judged;
if (answers.clusters !== undefined && !existsSync(answers.clusters)) {
  refuse(phrase('command.import.noFile', { files: answers.clusters }), locale);
}
const placed = placeCountry(answers, stock);
if ('fault' in placed) refuse(placed.fault, locale, 1);

const remark = sayPhrase(phrase('command.portal.example', { mark: '_' }), locale);
const made = makePortal(answers, stock, placed.geography, remark);
if ('problems' in made) refuseProblems(made.problems);
const tools = portalTools(answers, locale);
const files = new Map<string, string | Uint8Array>([...made.files, ...tools]);
mkdirSync(directory, { recursive: true });
placeFiles(
  directory,
  [...new Set([...files.keys()].map((file) => file.split('/')[0] ?? ''))],
  files,
);

writeEditorFiles(directory, directory, locale);

const say = (words: Phrase) => process.stdout.write(`${sayPhrase(words, locale)}\n`);
for (const remark of placed.remarks) say(remark);
say(
  phrase('command.portal.made', {
    folder: relative(process.cwd(), directory) || '.',
    name: wordsIn(answers.name, locale),
  }),
);
for (const language of answers.languages.filter((one): boolean => !isOwnLocale(one))) {
  const { file } = languageFile(language);
  const values = { language: localeInfo[language].name, file: file?.path ?? '' };
  say(phrase('command.portal.english', { ...values, check: 'npm run check' }));
}
if (answers.clusters !== undefined) {
  const given = { year: answers.year, portal: directory, source: 'register' };
  await importClusters([answers.clusters], { options: given, locale });
  const file = relative(process.cwd(), answers.clusters);
  const folder = relative(process.cwd(), directory);
  const again = `npm run import -- clusters ${file} --year ${answers.year} --source register --portal ${folder}`;
  if (process.exitCode === 1) say(phrase('command.portal.importAgain', { command: again }));
}
say(phrase('command.portal.next', { folder: directory, readme: 'README.md' }));
