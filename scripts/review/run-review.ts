import { existsSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { readViews, viewsOf } from '../../src/domain/status/page-views.ts';
import { isLocale, isOwnLocale, type Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { readTick } from '../../src/importers/values/read-tick.ts';
import { typedText } from '../../src/importers/values/typed.ts';
import { isCollection } from '../../src/loaders/collections.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { kindOfText } from '../../src/schemas/text-page.ts';
import { attachChanges } from '../../src/review/attach-changes.ts';
import { gatherItems } from '../../src/review/gather-items.ts';
import { hasAnswers } from '../../src/review/has-answers.ts';
import type { ReturnedRound, ReviewItem } from '../../src/review/model.ts';
import { readOriginalChanges } from '../../src/review/original-changes.ts';
import { planRound } from '../../src/review/plan-round.ts';
import { isPerson } from '../../src/review/is-person.ts';
import { readCommandLine } from '../arguments.ts';
import { checkKept } from '../check/check-kept.ts';
import { sayRemark } from '../import/say-remark.ts';
import { requireBrowser, requireSite } from '../pdf/asked-edition.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { namedFiles } from '../named-files.ts';
import { print } from '../print.ts';
import { refuse } from '../refuse.ts';
import { workplaceOf } from '../workplace.ts';
import { writeOut } from '../write-out.ts';
import { type Pictures, takePictures } from './page-pictures.ts';
import { readRound } from './read-round.ts';
import { sayRound } from './say-round.ts';
import { takeBack } from './take-back.ts';
import { roundEndings, writeRound } from './write-round.ts';

const { words, options, locale } = readCommandLine({
  name: 'review',
  languageSource: 'system',
  about: phrase('command.review.about'),
  words: {
    out: phrase('command.review.outAbout', { option: '--out' }),
    'in FILE…': phrase('command.review.inAbout'),
    list: phrase('command.review.listAbout'),
  },
  options: {
    portal: portalOption,
    lang: { value: 'LANG', help: phrase('command.review.lang') },
    kind: { value: 'KINDS', help: phrase('command.review.kind', { example: 'concepts,pages' }) },
    limit: { value: 'N', help: phrase('command.review.limit') },
    again: { help: phrase('command.review.again') },
    out: {
      value: 'FILE',
      help: phrase('command.review.file', { endings: roundEndings.join(', ') }),
    },
    pictures: { help: phrase('command.review.pictures') },
    site: { value: 'DIR', help: phrase('command.option.siteFolder') },
    by: { value: 'OFFICE', help: phrase('command.review.by') },
    dry: { help: phrase('command.review.dry') },
  },
});

const tell = (said: Phrase) => print(sayPhrase(said, locale));

/** The portal, if the check finds nothing wrong with it. */
function readPortal(directory: string): Portal {
  const { portal, problems } = checkKept(directory);
  if (problems.length > 0) {
    process.stderr.write(formatProblems(problems, directory, locale));
    process.exit(1);
  }
  return portal;
}

function languagesOf(portal: Portal): readonly Locale[] {
  const own = portal.site[0]?.data.languages ?? [];
  const { lang } = options;
  if (lang === undefined) return own;
  if (isLocale(lang) && own.includes(lang)) return [lang];
  const values = { option: '--lang', allowed: own.join(', '), found: lang };
  return refuse(phrase('command.fault.choice', values), locale);
}

function chosenItems(portal: Portal, language: Locale): ReviewItem[] {
  const kinds = options.kind?.split(',').map((kind) => kind.trim());
  const wrong = kinds?.find((kind) => !isCollection(kind));
  if (wrong !== undefined) {
    const values = { option: '--kind', allowed: 'clusters, concepts, pages …', found: wrong };
    refuse(phrase('command.fault.choice', values), locale);
  }
  return gatherItems(portal, language).filter(({ collection, id }) =>
    kinds ? kinds.includes(kindOfText(collection, id)) : true,
  );
}

/** Whether a file may not be overwritten: it has answers, or cannot be read. */
function isKept(file: string, portal: Portal, language: Locale): boolean {
  if (!existsSync(file)) return false;
  const reading = readRound(file);
  return reading.refusal !== undefined || hasAnswers(reading.round, gatherItems(portal, language));
}

/** Pictures of pages, if there are a site and a browser. */
async function picturesOf(
  paths: readonly string[],
  { site, address }: { site: string; address: string },
): Promise<Pictures> {
  requireSite({ locale, site, shownSite: relative(process.cwd(), site) || site });
  requireBrowser(locale);
  return takePictures(site, address, paths);
}

async function sendOut(directory: string): Promise<void> {
  const portal = readPortal(directory);
  const [language, other] = languagesOf(portal);
  const file = options.out;
  if (language === undefined || other !== undefined || file === undefined) {
    refuse(phrase('command.review.needed', { options: '--lang, --out' }), locale);
  }
  if (!roundEndings.includes(extname(file).toLowerCase())) {
    const values = { option: '--out', allowed: roundEndings.join(', '), found: file };
    refuse(phrase('command.fault.choice', values), locale);
  }
  const open = chosenItems(portal, language).filter(
    ({ state }) => state !== 'reviewed' || options.again !== undefined,
  );
  // What is read most goes out first, where the portal says how often pages are read.
  const views = readViews(portal.views[0]?.data);
  const byViews = open.toSorted(
    (a, b) => viewsOf(views, language, b.page) - viewsOf(views, language, a.page),
  );
  const most = options.limit === undefined ? open.length : Number(options.limit);
  if (!Number.isInteger(most) || (most < 1 && options.limit !== undefined)) {
    const values = { option: '--limit', allowed: '1, 2, 3 …', found: options.limit ?? '' };
    refuse(phrase('command.fault.choice', values), locale);
  }
  if (isKept(file, portal, language)) refuse(phrase('command.review.answered', { file }), locale);
  const address = portal.site[0]?.data.address ?? '';
  const changes = readOriginalChanges(directory, portal);
  const sent = attachChanges(byViews.slice(0, most), changes);
  const site = resolve(options.site ?? join(workplaceOf(directory), 'dist'));
  const pictures = options.pictures
    ? await picturesOf(
        sent.map(({ page }) => `/${language}${page}`),
        { site, address },
      )
    : undefined;
  const words = isOwnLocale(language) ? language : 'en';
  const to = { file, language, words, address } as const;
  const { bytes, items, from } = await writeRound(sent, to, pictures);
  writeOut(file, bytes, locale);
  const n = items.reduce((sum, { units }) => sum + units.length, 0);
  tell(phrase('command.review.wrote', { file, n, entries: items.length, open: open.length }));
  const left = Math.min(most, open.length) - items.length;
  if (left > 0) tell(phrase('command.review.otherOriginal', { n: left, from }));
}

/** Office that signs; a yes or a no in its cell names none. */
const officeOf = ({ by }: ReturnedRound): string | undefined =>
  by === undefined || !/\p{L}{2}/u.test(by) || readTick(typedText(by)).kind === 'value'
    ? undefined
    : by;

/** Take in a file; what is wrong with it, if nothing of it is. */
function takeFile(directory: string, path: string): string | undefined {
  const reading = readRound(path);
  if (reading.refusal !== undefined)
    return `${path}: ${sayRemark(reading.refusal, locale).message}`;
  const say = (said: Phrase) => sayPhrase(said, locale);
  const { round } = reading;
  if (round.texts.length === 0) return say(phrase('command.review.noTexts', { file: path }));
  const language = options.lang ?? round.language;
  const portal = readPortal(directory);
  const own: readonly string[] = portal.site[0]?.data.languages ?? [];
  if (language === undefined || !isLocale(language) || !own.includes(language)) {
    return say(phrase('command.review.noLanguage', { file: path, option: '--lang' }));
  }
  const by = options.by ?? officeOf(round);
  const plan = planRound(gatherItems(portal, language), round, options.by !== undefined);
  if (plan.faults.filter(({ fault }) => fault === 'unknown').length === round.texts.length) {
    const values = { file: path, language, option: '--lang' };
    return say(phrase('command.review.otherLanguage', values));
  }
  const isSigned = plan.plans.some(({ signed }) => signed);
  if (isSigned && by === undefined) {
    return say(phrase('command.review.noSigner', { file: path, option: '--by' }));
  }
  if (by !== undefined && isPerson(by)) {
    return say(phrase('command.review.person', { file: path, option: '--by' }));
  }
  const on = new Date().toISOString().slice(0, 10);
  const written = takeBack(directory, plan.plans, { by: by ?? '', on });
  if (options.dry === undefined && written.files.size > 0) {
    placeFiles(directory, [...written.files.keys()], written.files);
  }
  print(
    sayRound(path, plan, written, { locale, language, by, dry: options.dry !== undefined }).join(
      '\n',
    ),
  );
  if (plan.faults.length > 0 || written.faults.length > 0) process.exitCode = 1;
  return undefined;
}

/** Take in files one by one: a faulty one does not keep the others out. */
function takeIn(directory: string, paths: readonly string[]): void {
  for (const path of namedFiles(paths, locale)) {
    const fault = takeFile(directory, path);
    if (fault === undefined) continue;
    process.stderr.write(`${fault}\n`);
    process.exitCode = 1;
  }
}

function list(directory: string): void {
  const portal = readPortal(directory);
  for (const language of languagesOf(portal)) {
    const kinds = Map.groupBy(chosenItems(portal, language), ({ collection, id }) =>
      kindOfText(collection, id),
    );
    for (const [kind, items] of kinds) {
      const count = (state: ReviewItem['state']) =>
        items.filter((item) => item.state === state).length;
      const [draft, stale, reviewed] = [count('draft'), count('stale'), count('reviewed')];
      tell(phrase('command.review.listed', { language, kind, draft, stale, reviewed }));
    }
  }
}

const [command = '', ...paths] = words;
const commands = ['out', 'in', 'list'];
const isComplete = command === 'in' ? paths.length > 0 : paths.length === 0;
if (!commands.includes(command) || !isComplete) {
  const more = phrase('command.mend.help', { option: '--help' });
  const found = command === '' ? phrase('check.word.nothing') : `"${words.join(' ')}"`;
  const mend = commands.includes(command) ? more : hintForName(command, commands, more);
  refuse(phrase('command.links.expected', { commands: commands.join(', '), found, mend }), locale);
}
const directory = readPortalFolder(options.portal, locale);
if (command === 'out') await sendOut(directory);
else if (command === 'in') takeIn(directory, paths);
else list(directory);
