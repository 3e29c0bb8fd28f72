import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isLocale, type Locale, locales } from '../src/i18n/locales.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { listAnswers } from './search/list-answers.ts';
import { readQueries } from './search/read-queries.ts';
import {
  type AnsweredQuery,
  type LabelledQuery,
  recallAt5,
  scoreAnswers,
  type Scores,
  scoreByClass,
} from './search/score-answers.ts';
import { addressIn } from '../src/search/query/address.ts';
import type { AskSources } from '../src/search/query/ask.ts';
import { readArguments } from '../scripts/arguments.ts';
import { buildSearchIndex } from '../scripts/build-search-index.ts';
import { onInterrupt } from '../scripts/on-interrupt.ts';
import { openSearch } from './open-search.ts';
import { synonymsOf } from '../scripts/portal-synonyms.ts';

// Imports YAML, so after its loader.
const { readPortalFolder } = await import('../scripts/portal-folder.ts');

const options = readArguments({
  name: 'search:eval',
  about: `Indexes a folder of pages ({language}/…/index.html) as the build does, answers every query of a
file as the site does and tells how many answers were right. The file is a list of
{"q": "…", "class": "inflected", "relevant": ["/tr/clusters/…/", …]}.`,
  options: {
    site: { value: 'DIR', help: 'folder of the built site' },
    lang: { value: 'XX', help: `language of the queries (${locales.join(', ')})` },
    queries: { value: 'FILE', help: 'the queries' },
    portal: { value: 'DIR', help: 'portal whose glossary and synonyms count (src/content)' },
    json: { help: 'print JSON' },
  },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readSite(): { site: string; lang: Locale } {
  if (!options.site) fail('--site: expected a folder, found nothing; name the folder of the site');
  const site = resolve(options.site);
  const lang = options.lang ?? '';
  if (!isLocale(lang)) fail(`--lang: expected one of ${locales.join(', ')}, found "${lang}"`);
  if (!statSync(join(site, lang), { throwIfNoEntry: false })?.isDirectory()) {
    fail(`${site}: expected a folder ${lang}/ with pages, found none; check --site and --lang`);
  }
  return { site, lang };
}

function readFile(): readonly LabelledQuery[] {
  const file = options.queries;
  if (!file) fail('--queries: expected a file, found nothing; name the file of the queries');
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`${file}: expected a file of queries, found none that can be read; check the path`);
  }
  // Editors on Windows put a byte order mark before the text.
  const { queries, problems } = readQueries(text.replace(/^\ufeff/, ''));
  if (problems.length > 0) fail(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  if (queries.length === 0) fail(`${file}: expected at least one query, found none`);
  return queries;
}

async function answer(
  query: LabelledQuery,
  lang: Locale,
  sources: AskSources,
): Promise<AnsweredQuery> {
  const answers = await listAnswers(query.q, lang, sources);
  const relevant = [...new Set(query.relevant.map((url) => addressIn(url, lang)))];
  return { ...query, relevant, answers };
}

const line = (name: string, { queries, recallAt5: recall, mrr }: Scores) =>
  `${name.padEnd(16)} ${String(queries).padStart(4)}   ${recall.toFixed(3)}   ${mrr.toFixed(3)}`;

function report(answered: readonly AnsweredQuery[]): string {
  const misses = answered.filter((query) => recallAt5(query) < 1);
  return [
    `${'class'.padEnd(16)}    n   recall@5  MRR`,
    ...Object.entries(scoreByClass(answered)).map(([name, scores]) => line(name, scores)),
    line('all', scoreAnswers(answered)),
    '',
    `Queries without all their answers among the first five: ${misses.length}`,
    ...misses.flatMap(({ q, class: name, relevant, answers }) => [
      `  ${q} (${name})`,
      ...relevant
        .filter((url) => !answers.slice(0, 5).includes(url))
        .map((url) => `    missed ${url}`),
      ...answers.slice(0, 5).map((url) => `    found  ${url}`),
    ]),
  ].join('\n');
}

function toJson(lang: Locale, answered: readonly AnsweredQuery[]): string {
  const named = ({ queries, recallAt5: recall, mrr }: Scores) => ({
    queries,
    'recall@5': recall,
    mrr,
  });
  const classes = Object.entries(scoreByClass(answered)).map(([name, scores]) => [
    name,
    named(scores),
  ]);
  return JSON.stringify(
    {
      lang,
      ...named(scoreAnswers(answered)),
      classes: Object.fromEntries(classes),
      misses: answered.filter((query) => recallAt5(query) < 1),
      answered,
    },
    null,
    2,
  );
}

/** Warn of expected pages that the site lacks. */
function warnOfMissing(site: string, queries: readonly LabelledQuery[]): void {
  const wanted = new Set(queries.flatMap(({ relevant }) => relevant));
  for (const url of wanted) {
    if (!statSync(join(site, decodeURI(url), 'index.html'), { throwIfNoEntry: false })) {
      process.stderr.write(`${url}: wanted, but the site has no such page; check the address\n`);
    }
  }
}

const { site, lang } = readSite();
const queries = readFile();
warnOfMissing(site, queries);
const { portal, problems } = checkDirectory(readPortalFolder(options.portal, 'en'), () => {});
if (problems.length > 0) fail('--portal: its content has problems; mend what npm run check tells');
const folder = mkdtempSync(join(tmpdir(), 'clusterbook-search-'));
const tidy = () => rmSync(folder, { recursive: true, force: true });
onInterrupt(tidy);
try {
  // Otherwise Node would load the search engine's .js file as CommonJS.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await buildSearchIndex(site, folder, synonymsOf(portal), () => {});
  const opened = await openSearch(folder, site);
  const answered: AnsweredQuery[] = [];
  for (const query of queries) answered.push(await answer(query, lang, opened.sources(lang)));
  await opened.close();
  process.stdout.write(`${options.json ? toJson(lang, answered) : report(answered)}\n`);
} catch (error) {
  process.stderr.write(`The site cannot be indexed: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  tidy();
}
