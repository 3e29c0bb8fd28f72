import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import { cardCsv, tableCsv } from '../../src/handouts/template/form-csv.ts';
import { askedItems } from '../../src/handouts/template/form-request.ts';
import { projectsWorkbook } from '../../src/handouts/template/projects-workbook.ts';
import { tableWorkbook } from '../../src/handouts/template/table-workbook.ts';
import { matchCluster } from '../../src/importers/returns/match-cluster.ts';
import { indicatorLevels } from '../../src/schemas/indicator.ts';
import { checkEntries } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { refuseYear } from '../import/open-import.ts';
import { projectLists } from '../import/plan-projects.ts';
import { readTarget } from '../import/read-target.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { writeOut } from '../write-out.ts';
import { knownSubject, nameSubject } from './known-answers.ts';

const { options, locale } = readCommandLine({
  name: 'template',
  languageSource: 'form',
  about: phrase('command.template.about'),
  options: {
    year: { value: 'YEAR', help: phrase('command.template.year') },
    lang: { value: 'LANG', help: phrase('command.template.lang') },
    out: { value: 'FILE', help: phrase('command.template.out') },
    cluster: { value: 'ID', help: phrase('command.template.cluster') },
    many: { help: phrase('command.template.many') },
    each: { help: phrase('command.template.each') },
    projects: { help: phrase('command.template.projects') },
    for: { value: 'WHO', help: phrase('command.template.for') },
    region: { value: 'CODE', help: phrase('command.template.region') },
    portal: portalOption,
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function refuse(fault: Phrase, code = 2): never {
  fail(sayPhrase(fault, locale), code);
}

const { year = '', out = '', cluster: asked, region, lang } = options;
const formLocale = lang !== undefined && isLocale(lang) ? lang : locale;
const projects = options.projects === 'true';
// A list of projects is of no year and no survey: an answer that ignores either would pass for one that has them.
const surveyOption = (['year', 'for'] as const).find((name) => options[name] !== undefined);
if (projects && surveyOption) {
  refuse(phrase('command.template.oneOf', { options: `--projects, --${surveyOption}` }));
}
if (!projects && !/^\d{4}$/.test(year)) refuse(refuseYear(year));
const ending = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase();
const many = options.many === 'true';
const each = options.each === 'true';
const answerer = indicatorLevels.find((level) => level === options.for);
if (options.for !== undefined && !answerer) {
  refuse(
    phrase('command.template.noAnswerer', {
      found: options.for,
      known: indicatorLevels.join(', '),
    }),
  );
}
const outFault = { option: '--out', found: out };
if (each && (out === '' || ending)) refuse(phrase('command.template.noFolder', outFault));
if (projects && ending !== 'xlsx') refuse(phrase('command.template.noWorkbook', outFault));
if (!each && !ending) refuse(phrase('command.template.noFile', outFault));
if ([many, each, projects, asked !== undefined].filter(Boolean).length > 1) {
  refuse(phrase('command.template.oneOf', { options: '--cluster, --many, --each, --projects' }));
}
if (region !== undefined && !many && !each) {
  refuse(phrase('command.template.beside', { option: '--region', others: '--many, --each' }));
}

const directory = readPortalFolder(options.portal, locale);
const checking = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkEntries(directory, checking.update);
checking.end(sumUp(problems.length, 0, locale));
const needed = projects
  ? ['site.yaml', 'programmes', 'clusters', 'organisations']
  : ['survey', 'indicators', 'sectors', 'stages', 'clusters', 'regions', 'editions'];
const unsound = problems.filter(({ file }) => needed.includes(file.split('/')[0] ?? ''));
if (unsound.length > 0) fail(formatProblems(unsound, directory, locale).trimEnd(), 1);

const place = (file: string, content: string | Uint8Array): void => writeOut(file, content, locale);

const t = authorTranslate(locale);
if (projects) {
  const languages = portal.site[0]?.data.languages ?? [];
  place(out, writeWorkbook(projectsWorkbook(projectLists(portal), languages, formLocale)));
  process.stdout.write(`${t('template.writtenBlank', { file: out })}\n`);
  process.exit();
}
const refused = refuseEdition(portal, year);
if (refused) refuse(refused, 1);

const target = readTarget(directory, portal, year);
const { form, bodies, regions, sectors, clusters } = target;
const cluster = portal.clusters.find(({ id }) => id === asked);
if (asked !== undefined && !cluster) {
  const match = matchCluster({ id: asked }, clusters);
  const candidates = 'candidates' in match ? match.candidates : [];
  const values = { found: asked, candidates: candidates.join(', '), n: candidates.length };
  fail(t('template.noCluster', values), 1);
}
const request = { form, edition: year, locale: formLocale, bodies, regions, sectors, answerer };
if (askedItems(request).length === 0) {
  refuse(phrase('command.template.asksNothing', { edition: year }), 1);
}
const known = { portal, form, edition: year };
const { country } = target;
if (region !== undefined && !portal.regions.some(({ id }) => id === region)) {
  fail(t('template.noRegion', { found: region }), 1);
}
const inRegion = (id: string): boolean =>
  region === undefined || (clusters.byId.get(id)?.regions.includes(region) ?? false);
// Foreign clusters only if they have answered before: a survey is for the country of its edition.
const answering = new Set(portal.returns.map(({ id }) => id.split('/')[1]));
const invited = portal.clusters.filter(
  ({ id, data }) =>
    (!country || data.country === country || answering.has(id)) &&
    (!data.merged || data.merged.edition > year) &&
    inRegion(id),
);

if (each) {
  for (const one of invited) {
    const card = cardWorkbook(request, knownSubject(known, one));
    place(join(out, `${one.id}.xlsx`), writeWorkbook(card));
  }
  process.stdout.write(`${t('template.writtenEach', { folder: out, n: invited.length })}\n`);
} else {
  const subjects = many
    ? invited.map((one) => nameSubject(known, one))
    : cluster
      ? [knownSubject(known, cluster)]
      : [];
  const [subject] = subjects;
  const content =
    ending === 'csv'
      ? many
        ? tableCsv(request, subjects)
        : cardCsv(request, subject)
      : writeWorkbook(many ? tableWorkbook(request, subjects) : cardWorkbook(request, subject));
  place(out, content);
  const told = subjects.length > 0 ? 'template.written' : 'template.writtenBlank';
  process.stdout.write(`${t(told, { file: out, n: subjects.length })}\n`);
}
