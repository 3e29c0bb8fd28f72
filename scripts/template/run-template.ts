import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook.ts';
import { cardWorkbook } from '../../src/handouts/template/card-workbook.ts';
import { cardCsv, tableCsv } from '../../src/handouts/template/form-csv.ts';
import { tableWorkbook } from '../../src/handouts/template/table-workbook.ts';
import { matchCluster } from '../../src/importers/returns/match-cluster.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { readCommandLine } from '../arguments.ts';
import { authorLocale } from '../author-locale.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { readTarget } from '../import/read-target.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { knownSubject, nameSubject } from './known-answers.ts';

const { options } = readCommandLine({
  name: 'template',
  about:
    'Writes the form of an edition to fill in: a workbook (.xlsx) or CSV, as the name of the file ends. Whom it is made for comes with what is known of it.',
  options: {
    year: { value: 'YEAR', help: 'the edition that invited' },
    lang: { value: 'LANG', help: 'language of the form: az, tr, ka or en (of the system)' },
    out: { value: 'FILE', help: 'the file to write: form.xlsx or form.csv; with --each, a folder' },
    cluster: { value: 'ID', help: 'the cluster that is to fill it in' },
    many: { help: 'a table with one cluster a row, for an agency' },
    each: { help: 'a workbook for each cluster, named by its id' },
    region: {
      value: 'CODE',
      help: 'many, each: only the clusters of a region and of those within it',
    },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
  },
});

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

const { year = '', out = '', cluster: asked, region } = options;
if (!/^\d{4}$/.test(year)) fail('expected --year and a year such as 2013', 2);
const ending = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase();
const many = options.many === 'true';
const each = options.each === 'true';
if (each && (out === '' || ending)) fail(`expected --out and a folder, found "${out}"`, 2);
if (!each && !ending) {
  fail(`expected --out and a file that ends in .xlsx or .csv, found "${out}"`, 2);
}
if ([many, each, asked !== undefined].filter(Boolean).length > 1) {
  fail('expected one of --cluster, --many and --each, found several', 2);
}
if (region !== undefined && !many && !each) {
  fail('expected --many or --each beside --region, found neither', 2);
}
const locale = authorLocale(options.lang, process.env);
if (!locale) fail(`expected one of ${locales.join(', ')}, found "${options.lang}"`, 2);

const directory = readPortalFolder(options.portal, locale);
const checking = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkDirectory(directory, checking.update);
checking.end(sumUp(problems.length, 0, locale));
const needed = ['survey', 'indicators', 'sectors', 'stages', 'clusters', 'regions', 'editions'];
const unsound = problems.filter(({ file }) => needed.includes(file.split('/')[0] ?? ''));
if (unsound.length > 0) fail(formatProblems(unsound, directory, locale).trimEnd(), 1);
const refused = refuseEdition(portal, year);
if (refused) fail(refused, 1);

const t = authorTranslate(locale);
const target = readTarget(directory, portal, year);
const { form, bodies, regions, clusters } = target;
const cluster = portal.clusters.find(({ id }) => id === asked);
if (asked !== undefined && !cluster) {
  const match = matchCluster({ id: asked }, clusters);
  const candidates = 'candidates' in match ? match.candidates : [];
  const values = { found: asked, candidates: candidates.join(', '), n: candidates.length };
  fail(t('template.noCluster', values), 1);
}
const request = { form, edition: year, locale, bodies, regions };
const known = { portal, form, edition: year };
const { country } = target;
if (region !== undefined && !portal.regions.some(({ id }) => id === region)) {
  fail(t('template.noRegion', { found: region }), 1);
}
const inRegion = (id: string): boolean =>
  region === undefined || (clusters.byId.get(id)?.regions.includes(region) ?? false);
const invited = portal.clusters.filter(
  ({ id, data }) =>
    (!country || data.country === country) &&
    (!data.merged || data.merged.edition > year) &&
    inRegion(id),
);

/** Writes a file, or ends with the reason why it cannot be. */
function place(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    fail(`${file}: ${(error as Error).message}; check the path`, 1);
  }
}

if (each) {
  try {
    mkdirSync(out, { recursive: true });
  } catch (error) {
    fail(`${out}: ${(error as Error).message}; check the path`, 1);
  }
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
