import { intro } from '@clack/prompts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { isOwnLocale, localeInfo } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import type { Answers } from '../../src/starter/answers.ts';
import { wordsIn } from '../../src/starter/words.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { importClusters } from '../import/import-clusters.ts';
import { languageFile } from '../languages/language-file.ts';
import { placeFiles } from '../place-files.ts';
import { refuse } from '../refuse.ts';
import { writeEditorFiles } from '../schemas/editor-files.ts';
import { Asker } from './ask-answers.ts';
import { settleAnswers } from './settle-answers.ts';
import { answersFile, KeptAnswers } from './kept-answers.ts';
import { engineFolder, portalTools } from './portal-tools.ts';
import { Prompts } from './prompts.ts';
import {
  type AnswerFile,
  neededAnswers,
  optionAnswers,
  type RawAnswers,
  readAnswerFile,
  refuseMissing,
} from './read-answers.ts';
import { readStock } from './read-stock.ts';
import { sayAnswerProblems } from './say-answer-problems.ts';

const { words, options, locale } = readCommandLine({
  name: 'portal',
  languageSource: 'asked',
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
    resume: { help: phrase('command.portal.resume', { file: answersFile }) },
    yes: { help: phrase('command.portal.yes') },
    lang: langOption,
  },
});

const [command, typed, ...rest] = words;
if (command !== 'new' || typed === undefined || rest.length > 0) {
  refuse(phrase('command.portal.expected', { words: 'new DIR', option: '--help' }), locale);
}
const directory = resolve(typed);
// Clearer than a relative path with many steps up.
const near = relative(process.cwd(), directory) || '.';
const shown = near.startsWith('..') ? typed : near;
const answersPath = join(directory, answersFile);
const answersShown = join(shown, answersFile);
const resumeCommand = `npm run portal -- new ${shown} --resume`;
const isTalking = process.stdin.isTTY === true && options.yes === undefined;

/** True if the folder has content other than a Git repository or saved answers. */
function isTaken(): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (!found) return false;
  const mayStay = ['.git', answersFile];
  return !found.isDirectory() || readdirSync(directory).some((name) => !mayStay.includes(name));
}
if (isTaken()) refuse(phrase('command.portal.taken', { folder: shown }), locale);

function readConfig(path: string): AnswerFile {
  if (!existsSync(path)) refuse(phrase('command.import.noFile', { files: path }), locale);
  const read = readAnswerFile(path);
  if ('fault' in read) refuse(read.fault, locale, 1);
  if ('file' in read) return read.file;
  process.stderr.write(`${sayAnswerProblems(read.problems, locale).join('\n')}\n`);
  process.exit(1);
}

const stopped = (): string =>
  sayPhrase(
    existsSync(answersPath)
      ? phrase('command.portal.ask.stoppedKept', {
          file: answersShown,
          command: resumeCommand,
        })
      : phrase('command.portal.ask.stopped'),
    locale,
  );
const prompts = new Prompts(locale, stopped);

/** From the file given by option, otherwise the saved ones. */
async function readGiven(): Promise<AnswerFile | undefined> {
  if (options.config !== undefined) return readConfig(options.config);
  if (!existsSync(answersPath)) {
    if (options.resume === undefined) return undefined;
    refuse(phrase('command.portal.noAnswers', { file: answersShown }), locale);
  }
  if (options.resume !== undefined) return readConfig(answersPath);
  if (!isTalking) {
    refuse(
      phrase('command.portal.keptAnswers', { file: answersShown, command: resumeCommand }),
      locale,
    );
  }
  return (await prompts.confirm('resume')) ? readConfig(answersPath) : undefined;
}

const say = (words: Phrase) => process.stdout.write(`${sayPhrase(words, locale)}\n`);
const stock = readStock();
if (isTalking) intro('clusterbook');
const config = await readGiven();
if (config?.remark) say(config.remark);
const isAsking = isTalking && options.config === undefined;
const note = sayPhrase(phrase('command.portal.answersNote', { command: resumeCommand }), locale);
const kept = new KeptAnswers(directory, note, { ...config?.answers, ...optionAnswers(options) });

/** Continue in a child process, which loads the languages first. */
function restart(): never {
  const { execPath, execArgv, argv } = process;
  const again = argv.slice(1).filter((arg) => arg !== '--resume');
  const { status } = spawnSync(execPath, [...execArgv, ...again, '--resume'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Complete answers by prompting, or with defaults if not interactive. */
async function gather(given: RawAnswers): Promise<RawAnswers> {
  const year = String(new Date().getFullYear());
  const name = basename(directory);
  if (isAsking) return new Asker(prompts, kept, restart).ask(given, { name, year }, stock);
  const missing = neededAnswers.filter((one) => given[one] === undefined);
  if (missing.length > 0) refuse(refuseMissing(missing), locale);
  const publisher = given.name ?? name;
  const usual = { name, publisher, year, languages: [locale], sectors: 'nace', stages: 'four' };
  return { ...usual, ...given };
}

/** Report problems and exit; interactive runs prompt again instead. */
const { raw, answers, files, remarks, warnings } = await settleAnswers({
  given: { ...config?.answers, ...optionAnswers(options) },
  config,
  stock,
  locale,
  gather,
  refuse: (lines, faulty) => {
    if (!isAsking) {
      process.stderr.write(`${lines.join('\n')}\n`);
      process.exit(1);
    }
    for (const line of lines) prompts.refuse(line);
    kept.keep(Object.fromEntries(faulty.map((field) => [field, undefined])));
  },
});

function place(answers: Answers, files: ReadonlyMap<string, string>): void {
  const { year } = answers;
  const edition = `editions/${year}.yaml`;
  const command = `npm run add -- report ${year}`;
  const later = sayPhrase(phrase('command.portal.reportLater', { command }), locale);
  const all = new Map<string, string | Uint8Array>([
    ...files,
    [edition, `${files.get(edition) ?? ''}# ${later}\n`],
    ...portalTools(answers, locale),
  ]);
  mkdirSync(directory, { recursive: true });
  const folders = new Set([...all.keys()].map((file) => file.split('/')[0] ?? ''));
  placeFiles(directory, [...folders], all);
  writeEditorFiles(directory, directory, locale);
}
place(answers, files);
// Next to the content, checks would read them.
const origin = sayPhrase(phrase('command.portal.answersMade'), locale);
new KeptAnswers(join(directory, engineFolder), origin).keep(raw);
rmSync(answersPath, { force: true });
// Interactive runs have shown them already.
if (!isAsking) for (const remark of remarks) say(remark);
const warning = authorTranslate(locale)('import.warning');
for (const one of warnings) process.stdout.write(`${warning}: ${sayPhrase(one, locale)}\n`);
say(phrase('command.portal.made', { folder: shown, name: wordsIn(answers.name, locale) }));
if (isAsking) {
  const file = join(shown, engineFolder, answersFile);
  say(phrase('command.portal.answersKept', { file, config: '--config' }));
}
for (const language of answers.languages.filter((one): boolean => !isOwnLocale(one))) {
  const { file } = languageFile(language);
  const values = { language: localeInfo[language].name, file: file?.path ?? '' };
  say(phrase('command.portal.english', { ...values, check: 'npm run check' }));
}
if (answers.clusters !== undefined) {
  const given = { year: answers.year, portal: directory, source: 'register' };
  await importClusters([answers.clusters], { options: given, locale });
  const file = relative(process.cwd(), answers.clusters);
  const again = `npm run import -- clusters ${file} --year ${answers.year} --source register --portal ${shown}`;
  if (process.exitCode === 1) say(phrase('command.portal.importAgain', { command: again }));
}
say(phrase('command.portal.next', { folder: shown, readme: 'README.md' }));
