import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { thaw, toPortalData } from '../../src/loaders/portal-data.ts';
import { countSitePages } from '../../src/validators/page-links.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { announceThemeFonts } from '../announce-theme-fonts.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { portalOption } from '../portal-option.ts';
import { buildDay } from '../build-day.ts';
import { isBasePath } from '../base-path.ts';
import { findModulesFromEngine } from './engine-modules.ts';
import { openWorkshop } from './open-workshop.ts';
import { drawSite } from './draw-site.ts';
import { keepIndices } from './facts/keep-indices.ts';
import { SiteReader } from './facts/site-reader.ts';
import { finishSite } from './finish-site.ts';
import { mostKept } from './kept/most-kept.ts';
import { makePages, type MadePages } from './make-pages.ts';
import { placeSite } from './place-site.ts';
import { countKinds, type MadePage } from './profile/count-kinds.ts';
import { openStageClock } from './profile/stage-clock.ts';
import { profileFile, showProfile, writeProfile } from './profile/write-profile.ts';
import { findParts, markPart, mergeParts, nameInputs } from './shards/parts.ts';
import { readShard } from './shards/shard.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { errorText } from '../error-text.ts';
import { onInterrupt } from '../on-interrupt.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { StoredMemory } from '../check/stored-memory.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { compareLinks, LostLinks } from '../links/compare-links.ts';
import { engine, readEngineVersion, workplaceOf } from '../workplace.ts';
import { refuseOutput } from '../output-folder.ts';
import { refuse } from '../refuse.ts';

const { options, locale } = readCommandLine({
  name: 'build',
  told: 'asked',
  about: phrase('command.build.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    out: { value: 'DIR', help: phrase('command.build.out') },
    base: { value: 'PATH', help: phrase('command.build.base') },
    site: { value: 'URL', help: phrase('command.build.site') },
    unfrozen: { help: phrase('command.build.unfrozen') },
    compress: { help: phrase('deploy.build.compress') },
    'no-search': { help: phrase('command.build.noSearch') },
    'no-cards': { help: phrase('command.build.noCards') },
    shard: { value: 'I/N', help: phrase('command.build.shard') },
    merge: { value: 'DIR', help: phrase('command.build.merge') },
    fresh: { help: phrase('command.build.fresh') },
    profile: { help: phrase('command.build.profile') },
  },
});

/** With fewer pages a second thread takes longer to begin than it saves. */
const worthThread = 800;
/** Where several sites are built at once, each has a core of its own and no other. */
const mayShare = process.env.CLUSTERBOOK_THREADS !== '1' && availableParallelism() > 1;

const clock = openStageClock();
const measured: MadePage[] = [];
const t = authorTranslate(locale);
const portalFolder = readPortalFolder(options.portal, locale);
const home = workplaceOf(portalFolder);
const out = resolve(options.out ?? join(home, 'dist'));
// The build changes the current folder: seen from where its author is, the site lies here.
const shown = relative(process.cwd(), out) || out;

const base = options.base ?? '/';
if (!isBasePath(base)) {
  refuse(phrase('command.build.notBase', { option: '--base', found: base }), locale);
}
if (options.site !== undefined && !/^https?:\/\/[^\s/]+\/?$/.test(options.site)) {
  refuse(phrase('command.build.notAddress', { option: '--site', found: options.site }), locale);
}

const shard = options.shard === undefined ? undefined : readShard(options.shard);
if (options.shard !== undefined && !shard) {
  refuse(phrase('command.build.notShard', { option: '--shard', found: options.shard }), locale);
}
if (shard && options.merge !== undefined) {
  refuse(phrase('command.build.notBoth', { option: '--merge', other: '--shard' }), locale);
}
const unfrozen = options.unfrozen === 'true';
// Who trusts nothing that is kept has every file read.
const memory = options.fresh === undefined ? new StoredMemory(portalFolder, home) : undefined;
const checking = startStage(t('check.run.checking'));
const { portal, problems } = checkDirectory(
  portalFolder,
  checking.update,
  openJudgedArchives(join(home, '.cache')),
  unfrozen,
  memory,
);
const warnings = listWarnings(portal).length;
const isChanged = memory?.isChanged ?? true;
memory?.save();
checking.end(
  `${sumUp(problems.length, warnings, locale)}${warnings > 0 ? ` (${t('check.run.listed')})` : ''}`,
);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems, portalFolder, locale));
  process.exit(1);
}

const day = buildDay(process.env.SOURCE_DATE_EPOCH, new Date());
if (!day) {
  refuse(
    phrase('command.build.notEpoch', {
      variable: 'SOURCE_DATE_EPOCH',
      found: process.env.SOURCE_DATE_EPOCH ?? '',
    }),
    locale,
  );
}

const languages = portal.site[0]?.data.languages ?? [];
const site = options.site ?? portal.site[0]?.data.address;
const cardKinds = options['no-cards'] ? 'none' : 'all';
const content = JSON.stringify(unfrozen ? thaw(toPortalData(portal)) : toPortalData(portal));
const settings = [readEngineVersion(), base, site ?? '', day, cardKinds, String(unfrozen)];
const from = nameInputs(content, settings);
const parts = options.merge === undefined ? undefined : findParts(resolve(options.merge), from);
if (parts && 'refused' in parts) refuse(parts.refused, locale);

const refused = refuseOutput(out, engine, portalFolder);
if (refused) refuse(refused, locale);

const workshop = openWorkshop(home, out, (told) => {
  process.stderr.write(`${sayPhrase(told, locale)}\n`);
});
if ('refused' in workshop) refuse(workshop.refused, locale);
const { work, place } = workshop;
onInterrupt(workshop.close);
const fresh = join(work, 'site');
const data = join(work, 'portal.json');
let exit = 0;
try {
  writeFileSync(data, content);
  process.chdir(home);
  process.env.CLUSTERBOOK_PORTAL = portalFolder;
  process.env.CLUSTERBOOK_DATA = data;
  process.env.CLUSTERBOOK_OUT = fresh;
  process.env.CLUSTERBOOK_CACHE = join(work, 'cache');
  process.env.CLUSTERBOOK_BASE = base;
  process.env.CLUSTERBOOK_SITE = site;
  // Astro would take these two before what the portal says.
  delete process.env.SITE;
  delete process.env.BASE_URL;
  process.env.CLUSTERBOOK_LANG = locale;
  process.env.CLUSTERBOOK_DAY = day;
  process.env.CLUSTERBOOK_CARDS = cardKinds;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  announceThemeFonts(portalFolder, portal.site[0]?.data);
  if (parts) mergeParts(parts.folders, fresh);
  const pages = parts ? undefined : await renderPages();
  const host = new URL(site ?? 'https://example.org').origin;
  const reader = new SiteReader(fresh, host, pages?.hashes, pages?.placeOf);
  if (!parts) await drawSite(reader, join(home, '.cache'), clock, t, pages?.pictures);
  if (shard) markPart(fresh, shard, from);
  else {
    await finishSite({
      ...{ portal, reader, base, languages, site: site ?? '', host, unfrozen, clock, t },
      ...{ isSearched: !options['no-search'], mayShare },
      isCompressed: options.compress !== undefined,
      keepMade: pages && keepIndices(pages.placeOf),
    });
    reader.keep();
    // The site has been described meanwhile, with the versions of all entries.
    memory?.save();
  }
  clock.enter('placed');
  const placing = startStage(t('check.run.placing'));
  const nothing = { lost: [], unrecorded: 0 };
  const { lost, unrecorded } = shard ? nothing : compareLinks(portal, fresh, unfrozen);
  if (lost.length > 0) throw new LostLinks(formatProblems(lost, portalFolder, locale));
  placeSite(out, fresh, place, pages?.spare);
  placing.end();
  if (unrecorded > 0) {
    const command = 'npm run links -- record';
    process.stderr.write(`${t('check.run.newLinks', { n: unrecorded, command })}\n`);
  }
} catch (error) {
  // What is no loss of links is a mistake in the code, not in the content: the message helps to report it.
  const said =
    error instanceof LostLinks
      ? error.message
      : `${t('check.run.failed', { fault: errorText(error) })}\n`;
  process.stderr.write(said);
  if (process.env.DEBUG) console.error(error);
  exit = 1;
} finally {
  workshop.close();
}
if (exit === 0 && options.profile) {
  const profile = { stages: clock.read(), kinds: countKinds(measured).slice(0, 10) };
  writeProfile(join(home, '.cache', profileFile), profile);
  process.stderr.write(showProfile(profile));
}
if (exit === 0) {
  const placed = shard
    ? t('command.build.partPlaced', { part: options.shard ?? '', folder: shown })
    : t('check.run.placed', { folder: shown });
  process.stderr.write(`${placed}\n`);
}
process.exit(exit);

/** Renders the pages of the site, or those of a shard, with all files that they share. */
async function renderPages(): Promise<MadePages> {
  const pages = startStage(t('check.run.pages'));
  findModulesFromEngine(work);
  const expected = Math.round(countSitePages(portal) / (shard?.of ?? 1));
  const watch = setInterval(() => pages.update(countPages(fresh), expected), 2000);
  const made = await makePages({
    ...{ portal, portalFolder, home, work, site: fresh, base, shard, isChanged },
    day: String(day),
    threads: mayShare ? availableParallelism() : 1,
    isLarge: expected >= worthThread,
    // A part is made for another machine, which has all of it before it.
    mayKeep: !options.fresh && !shard && expected <= mostKept(),
    forgets: options.fresh !== undefined,
    clock,
    measured: options.profile ? measured : undefined,
  });
  clearInterval(watch);
  const told = t('check.run.pageCount', { n: expected });
  const { count } = made;
  pages.end(count ? `${told} (${t('check.run.made', { n: count.made })})` : told);
  return made;
}

/**
 * Pages written so far: the folders of the four kinds that grow with a portal are counted by name.
 * Walking the whole site would ask the disk for every file and take a fifth of a large build.
 */
function countPages(folder: string): number {
  const kinds = languages.flatMap((language) =>
    ['clusters', 'regions', 'sectors'].map((kind) => join(folder, language, kind)),
  );
  return [...kinds, join(folder, 'c')]
    .filter((kind) => existsSync(kind))
    .reduce((total, kind) => total + readdirSync(kind).length, 0);
}
