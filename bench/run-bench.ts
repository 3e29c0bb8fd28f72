import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { readArguments } from '../scripts/arguments.ts';
import { profileFile } from '../scripts/build/profile/write-profile.ts';
import { errorText } from '../scripts/error-text.ts';
import { startStage } from '../scripts/progress.ts';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { build, cache, clearCaches, content, plainContent, root } from './bench-folders.ts';
import { compareBuilds } from './compare-builds.ts';
import { measureRun } from './measure.ts';
import { measureCards } from './card-times.ts';
import { comparePeers } from './peers/compare-peers.ts';
import { comparePictureTimes } from './picture-times.ts';
import { copyWithoutFigures } from './portal-without-figures.ts';
import { reportPageParts } from './page-parts.ts';
import { reportChanges } from './report-changes.ts';
import { reportProfile } from './report-profile.ts';
import { reportShipped } from './report-shipped.ts';
import { reportSizes } from './report-sizes.ts';
import { replaceSections } from './results-file.ts';

const options = readArguments({
  name: 'bench',
  about:
    'Measures how long builds take, what memory they need, what pages weigh, and how well and at what cost the search answers.',
  options: {
    sizes: { value: 'LIST', help: 'numbers of generated clusters (356,2000,10000)' },
    builds: { help: 'measure only builds of generated portals' },
    shipped: { help: 'measure only the shipped portal: its build and its pages' },
    figures: { help: 'measure only what figures and cards cost' },
    report: { help: 'measure only what the yearly report and its PDFs cost' },
    import: { help: 'measure only what the import of returns takes' },
    search: { help: 'measure only the search: the shipped site and the largest of the sizes' },
    first: { help: 'with --site: measure only how long a first search takes' },
    ready: { help: 'with --site: measure only how long pages take until they are ready' },
    analyses: { help: 'measure only what analyses of large tables take' },
    profile: { help: 'tell only where the time of the shipped portal’s build goes' },
    change: { help: 'tell only what a build costs after one change' },
    peers: { help: 'only hold builds of generated portals against those of other generators' },
    parts: { help: 'with --site: tell only what the pages of a built site are made of' },
    site: {
      value: 'DIR',
      help: 'with --search, --first, --ready or --parts: a built site, instead of building it',
    },
    lighthouse: { help: 'Lighthouse scores too, where the package is installed' },
    write: { help: 'also write the tables to bench/results.md' },
  },
});

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const sizes = (options.sizes ?? '356,2000,10000').split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  refuse(`--sizes: expected numbers such as 356,2000, found "${options.sizes}"`);
}

const chosen = (
  [
    'builds',
    'shipped',
    'figures',
    'search',
    'report',
    'import',
    'analyses',
    'profile',
    'first',
    'ready',
    'parts',
    'change',
    'peers',
  ] as const
).filter((part) => options[part]);
if (chosen.length > 1) {
  refuse(`--${chosen[1]}: expected no other part, found --${chosen[0]}; leave one of them out`);
}
if (options.site && !options.search && !options.first && !options.ready && !options.parts) {
  refuse(
    '--site: expected --search, --first, --ready or --parts with it, found none; add one of them',
  );
}

/** Named figures: their drawings, their pictures, and what they add to a build. */
async function reportFigures(): Promise<string[]> {
  const { measureFigureCosts } = await import('./figure-costs.ts');
  const drawing = startStage('Drawing figures');
  const costs = measureFigureCosts(checkDirectory(content).portal);
  drawing.end();
  const sites = join(cache, 'figures');
  const whole = { name: 'with figures', portal: content, site: join(sites, 'whole') };
  const without = { name: 'without figures', portal: plainContent, site: join(sites, 'without') };
  const builds = compareBuilds(build, { whole, without }, 'Figures (aim: at most 20 %) add');
  const pictures = await comparePictureTimes(join(sites, 'whole'), join(cache, 'pictures'));
  rmSync(sites, { recursive: true, force: true });
  const { portal } = checkDirectory(content);
  const cards = await measureCards(portal, content, join(cache, 'cards'));
  return [
    '## Figures',
    costs,
    'Each figure of the shipped portal in four languages: its numbers computed, and its two drawings placed and written. Bytes are those of both drawings as they stand in a page, gzipped (aim: a median of at most 8 KB).',
    '### What figures add to a build',
    builds,
    '### Pictures (PNG), with an empty cache',
    pictures,
    '### Cards of shared links: all clusters in four languages',
    cards,
  ];
}

/** Search of a site built from the shipped portal. */
async function measureSearch(site: string): Promise<string[]> {
  const { reportSearch } = await import('./report-search.ts');
  const { portal } = checkDirectory(content);
  return reportSearch({ portal, site, size: Math.max(...sizes), folder: join(cache, 'search') });
}

/** Search alone, of an existing site or of one built for it. */
async function measureSearchAlone(): Promise<string[]> {
  if (options.site) return measureSearch(resolve(options.site));
  const site = join(cache, 'shipped');
  measureRun([build, '--out', site, '--no-search']);
  const report = await measureSearch(site);
  rmSync(site, { recursive: true, force: true });
  return report;
}

async function measureReport(): Promise<string[]> {
  const { reportCosts } = await import('./report-costs.ts');
  const edition = checkDirectory(content).portal.site[0]?.data.edition ?? '';
  return reportCosts({ root, content, edition, folder: join(cache, 'report') });
}

/** Import of returns, at every size. */
async function measureImport(): Promise<string[]> {
  const { importCosts } = await import('./import-costs.ts');
  const sample = join(root, 'examples/sample-region');
  const rows = options.sizes ? sizes : [100, 1_000, 10_000];
  return importCosts({ root, content: sample, folder: join(cache, 'import'), sizes: rows });
}

/** Networks, tables of jobs, and what analyses add to portals of every size. */
async function measureAnalyses(): Promise<string[]> {
  const { reportAnalyses } = await import('./analysis-costs.ts');
  const { reportAnalysisBuilds } = await import('./analysis-builds.ts');
  const folder = join(cache, 'analyses');
  return [...reportAnalyses(), ...reportAnalysisBuilds({ build, content, folder, sizes })];
}

/** Parts of the pages of an existing site. */
function measureParts(): Promise<string[]> {
  if (!options.site) refuse('--parts: expected --site with it, found none; add a built site');
  return Promise.resolve(reportPageParts(resolve(options.site)));
}

/** Duration of a first search on an existing site. */
async function measureFirstSearch(): Promise<string[]> {
  if (!options.site) refuse('--first: expected --site with it, found none; add a built site');
  const { reportFirstSearch } = await import('./first-search.ts');
  const languages = checkDirectory(content).portal.site[0]?.data.languages ?? [];
  return reportFirstSearch(resolve(options.site), languages);
}

/** Time until pages of an existing site are ready. */
async function measureReady(): Promise<string[]> {
  if (!options.site) refuse('--ready: expected --site with it, found none; add a built site');
  const { reportReady } = await import('./page-ready.ts');
  const languages = checkDirectory(content).portal.site[0]?.data.languages ?? [];
  return reportReady(resolve(options.site), languages);
}

/** Other generators, with the same numbers of pages and bytes. */
async function measurePeers(): Promise<string[]> {
  copyWithoutFigures(content, plainContent);
  return comparePeers({ root, content: plainContent, folder: join(cache, 'peers'), sizes });
}

/** Cost of a build of the shipped portal after one change. */
async function measureChanges(): Promise<string[]> {
  clearCaches();
  return reportChanges({ build, content, folder: cache });
}

/** Time of a build of the shipped portal by stage, without caches. */
async function measureProfile(): Promise<string[]> {
  const site = join(cache, 'shipped');
  clearCaches(true);
  measureRun([build, '--out', site, '--profile', '--fresh']);
  const report = reportProfile(join(root, '.cache', profileFile));
  rmSync(site, { recursive: true, force: true });
  return report;
}

async function measureAll(): Promise<string[]> {
  copyWithoutFigures(content, plainContent);
  const site = join(cache, 'shipped');
  const builds = [
    ...reportSizes(sizes),
    ...(await reportShipped(site, options.lighthouse !== undefined)),
    ...reportPageParts(site),
  ];
  const search = await measureSearch(site);
  rmSync(site, { recursive: true, force: true });
  return [
    ...builds,
    ...(await reportFigures()),
    ...search,
    ...(await measureReport()),
    ...(await measureImport()),
    ...(await measureAnalyses()),
    ...(await measureProfile()),
    ...(await measureChanges()),
    ...(await measurePeers()),
  ];
}

async function measureBuilds(): Promise<string[]> {
  copyWithoutFigures(content, plainContent);
  return reportSizes(sizes);
}

async function measureShipped(): Promise<string[]> {
  const site = join(cache, 'shipped');
  const report = await reportShipped(site, options.lighthouse !== undefined);
  rmSync(site, { recursive: true, force: true });
  return report;
}

async function measureFigures(): Promise<string[]> {
  copyWithoutFigures(content, plainContent);
  return reportFigures();
}

const measures = {
  builds: measureBuilds,
  shipped: measureShipped,
  figures: measureFigures,
  search: measureSearchAlone,
  report: measureReport,
  import: measureImport,
  analyses: measureAnalyses,
  profile: measureProfile,
  change: measureChanges,
  first: measureFirstSearch,
  ready: measureReady,
  parts: measureParts,
  peers: measurePeers,
};
const [part] = chosen;
const parts = await (part ? measures[part] : measureAll)().catch((error: unknown) => {
  if (process.env.DEBUG) console.error(error);
  process.stderr.write(`The bench failed: ${errorText(error)}\n`);
  process.exit(1);
});
const [cpu] = cpus();
const head = [
  '# Measurements',
  `${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}. By \`npm run bench\`.`,
];
const report = [...(part ? [] : head), ...parts].join('\n\n');
process.stdout.write(`${report}\n`);
if (options.write) {
  const file = join(import.meta.dirname, 'results.md');
  const whole = part ? replaceSections(readFileSync(file, 'utf8'), report) : `${report}\n`;
  writeFileSync(file, whole);
  process.stderr.write(`Written to ${relative(process.cwd(), file)}\n`);
}
