import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { isExampleAddress } from '../../src/domain/links/example-address.ts';
import { announceBuild } from '../../src/loaders/build-settings.ts';
import { readChangedDays } from '../../src/loaders/changed-days.ts';
import { thaw, toPortalData } from '../../src/loaders/portal-data.ts';
import { readOriginalChanges } from '../../src/review/original-changes.ts';
import { countSitePages } from '../../src/validators/page-links.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { announceThemeFonts } from '../announce-theme-fonts.ts';
import { readBuildOptions } from './build-options.ts';
import { openBuildFolders } from './open-build-folders.ts';
import { drawSite } from './draw-site.ts';
import { keepIndices } from './facts/keep-indices.ts';
import { SiteReader } from './facts/site-reader.ts';
import { finishSite } from './finish-site.ts';
import { hashSurroundings } from './kept/kept-keys.ts';
import { makePages, type MadePages } from './make-pages.ts';
import { placeSite } from './place-site.ts';
import { countKinds, type MadePage } from './profile/count-kinds.ts';
import { openStageClock } from './profile/stage-clock.ts';
import { profileFile, showProfile, writeProfile } from './profile/write-profile.ts';
import { askedOf, madeOf, newWork } from './render/share-work.ts';
import { findParts, markPart, mergeParts, nameInputs } from './shards/parts.ts';
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

const asked = readBuildOptions();
const { locale, base, day, unfrozen, shard } = asked;

/** Whether to use a second thread; not if several sites are built at once, each on one core. */
const mayShare = process.env.CLUSTERBOOK_THREADS !== '1' && availableParallelism() > 1;

const clock = openStageClock();
const measured: MadePage[] = [];
const t = authorTranslate(locale);
const portalFolder = readPortalFolder(asked.portal, locale);
const home = workplaceOf(portalFolder);
const out = resolve(asked.out ?? join(home, 'dist'));
const shown = relative(process.cwd(), out) || out;

// --fresh reads every file again.
const memory = asked.isFresh ? undefined : new StoredMemory(portalFolder, home);
const checking = startStage(t('check.run.checking'));
const { portal, problems } = checkDirectory(
  portalFolder,
  checking.update,
  openJudgedArchives(join(home, '.cache')),
  unfrozen,
  memory,
);
const warnings = listWarnings(portal).length;
memory?.save();
checking.end(
  `${sumUp(problems.length, warnings, locale)}${warnings > 0 ? ` (${t('check.run.listed')})` : ''}`,
);
if (problems.length > 0) {
  process.stderr.write(formatProblems(problems, portalFolder, locale));
  process.exit(1);
}

const [own] = portal.site;
if (!own) throw new Error('expected site.yaml, without which no check passes, found none');
const { languages } = own.data;
const address = asked.address ?? own.data.address;
const isExample = asked.address === undefined && isExampleAddress(own.data.address);
const cards = isExample ? 'none' : asked.isPreviewed ? 'all' : 'portal';
const changes = readOriginalChanges(portalFolder, portal);
const entries = { ...toPortalData(portal, readChangedDays(portalFolder)), changes };
const content = JSON.stringify(unfrozen ? thaw(entries) : entries);
/** Hash shared by all shards; a full build does not need it. */
const from =
  shard || asked.merge !== undefined
    ? nameInputs(content, [
        ...[readEngineVersion(), base, address, day, cards, String(unfrozen)],
        hashSurroundings(portalFolder, home),
      ])
    : '';
const parts = asked.merge === undefined ? undefined : findParts(resolve(asked.merge), from);
if (parts && 'refused' in parts) refuse(parts.refused, locale);

const refused = refuseOutput(out, engine, portalFolder);
if (refused) refuse(refused, locale);

const folders = openBuildFolders(home, out, (message) => {
  process.stderr.write(`${sayPhrase(message, locale)}\n`);
});
if ('refused' in folders) refuse(folders.refused, locale);
const { work, place } = folders;
onInterrupt(folders.close);
const fresh = join(work, 'site');
const data = join(work, 'portal.json');
let exit = 0;
try {
  writeFileSync(data, content);
  // Astro would prefer these two to the portal's settings.
  delete process.env.SITE;
  delete process.env.BASE_URL;
  announceBuild({
    portal: portalFolder,
    home,
    data,
    locale,
    day,
    cards,
    cache: join(work, 'cache'),
    texts: join(work, 'texts.json'),
    target: { folder: fresh, address, base },
  });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.NODE_ENV = 'production';
  announceThemeFonts(portalFolder, own.data);
  if (parts) mergeParts(parts.folders, fresh);
  const pages = parts ? undefined : await renderPages();
  const host = new URL(address).origin;
  const reader = new SiteReader(fresh, host, pages?.hashes, pages?.placeOf);
  if (!parts) {
    const hasCards = cards !== 'none';
    const cache = join(home, '.cache');
    await drawSite(reader, { cache, hasCards, clock, t });
    if (!hasCards && asked.isPreviewed)
      process.stderr.write(`${t('check.run.noCards', { address, option: '--site URL' })}\n`);
  }
  if (shard) markPart(fresh, shard, from);
  else {
    await finishSite({
      portal,
      changes,
      reader,
      base,
      languages,
      address,
      host,
      unfrozen,
      mayShare,
      clock,
      t,
      isSearched: asked.isSearched,
      isCompressed: asked.isCompressed,
      keepMade: pages && keepIndices(pages.placeOf),
    });
    reader.keep();
    // The site's description is written by now, with the versions of all entries.
    memory?.save();
  }
  clock.enter('placed');
  const placing = startStage(t('check.run.placing'));
  const nothing = { lost: [], unrecorded: 0 };
  const { lost, unrecorded } = shard ? nothing : compareLinks(portal, fresh, unfrozen);
  if (lost.length > 0) throw new LostLinks(formatProblems(lost, portalFolder, locale));
  placeSite(out, fresh, place);
  placing.end();
  if (unrecorded > 0) {
    const command = 'npm run links -- record';
    process.stderr.write(`${t('check.run.newLinks', { n: unrecorded, command })}\n`);
  }
} catch (error) {
  // Other errors than lost links are faults in the code: the message helps to report them.
  const said =
    error instanceof LostLinks
      ? error.message
      : `${t('check.run.failed', { fault: errorText(error) })}\n`;
  process.stderr.write(said);
  if (process.env.DEBUG) console.error(error);
  exit = 1;
} finally {
  folders.close();
}
if (exit === 0 && asked.isProfiled) {
  const profile = { stages: clock.read(), kinds: countKinds(measured).slice(0, 10) };
  writeProfile(join(home, '.cache', profileFile), profile);
  process.stderr.write(showProfile(profile));
}
if (exit === 0) {
  const placed = shard
    ? t('command.build.partPlaced', { part: `${shard.number}/${shard.of}`, folder: shown })
    : t('check.run.placed', { folder: shown });
  process.stderr.write(`${placed}\n`);
}
process.exit(exit);

async function renderPages(): Promise<MadePages> {
  const pages = startStage(t('check.run.pages'));
  const expected = Math.round(countSitePages(portal) / (shard?.of ?? 1));
  const progress = newWork();
  const watch = setInterval(
    () => pages.update(madeOf(progress), askedOf(progress) ?? expected),
    2000,
  );
  const made = await makePages({
    portal,
    portalFolder,
    home,
    work,
    site: fresh,
    base,
    address,
    cards,
    unfrozen,
    day,
    shard,
    clock,
    expected,
    progress,
    threads: mayShare ? availableParallelism() : 1,
    // A shard is built on a machine without a previous build.
    mayKeep: !asked.isFresh && !shard,
    forgets: asked.isFresh,
    isMeasured: asked.isProfiled,
  });
  measured.push(...made.measured);
  clearInterval(watch);
  const message = t('check.run.pageCount', { n: expected });
  const { made: n } = made;
  pages.end(n === undefined ? message : `${message} (${t('check.run.made', { n })})`);
  return made;
}
