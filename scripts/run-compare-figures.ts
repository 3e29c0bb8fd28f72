import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { readArguments } from './arguments.ts';
import { compareDrawings, type Drawings } from './drawings.ts';
import { startStage } from './progress.ts';

// Words for authors stand in YAML, which can be imported only from here on.
const { formatProblems, readPortalFolder } = await import('./portal-folder.ts');

/** Exit codes; finding a difference is not a failure of the command. */
const codes = { equal: 0, failed: 1, different: 2 } as const;

const options = readArguments({
  name: 'figures:compare',
  about:
    'Draws every figure in all languages, 760 and 320 units wide, and compares with earlier drawings.\nEnds with 0 when all are equal, 2 when some differ, 1 when it could not run.',
  options: {
    reference: { value: 'DIR', help: 'drawings made by --write, or a site built earlier' },
    write: { help: 'draw into the reference folder instead of comparing' },
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    accepted: { help: 'compare both portals of the project with how their drawings were accepted' },
    accept: { help: 'accept all drawings of both portals as they are now' },
    site: { value: 'DIR', help: 'take the drawings from this built site, not from the portal' },
    out: { value: 'FILE', help: 'page to write (.cache/figures.html)' },
  },
  wrong: codes.failed,
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(codes.failed);
}

const root = resolve(import.meta.dirname, '..');
const from = process.cwd();
const inWords = (path: string) => relative(from, path) || path;
if (options.accepted !== undefined || options.accept !== undefined) {
  const page = resolve(options.out ?? join(root, '.cache/figures-accepted.html'));
  process.chdir(root);
  const { compareAccepted } = await import('./compare-accepted.ts');
  const said = compareAccepted(page, options.accept !== undefined);
  process.stdout.write(`${said.text}${said.page ? `. The page is ${inWords(page)}` : ''}\n`);
  process.exit(said.page ? codes.different : codes.equal);
}
const { reference: referenceOption, site: siteOption } = options;
if (referenceOption === undefined) {
  fail('--reference: expected a folder, found nothing; name the drawings to compare with');
}
if (siteOption !== undefined && options.portal !== undefined) {
  fail('--site: expected no --portal beside it, found both; leave one of them out');
}
const reference = resolve(referenceOption);
const site = siteOption === undefined ? undefined : resolve(siteOption);
const out = resolve(options.out ?? join(root, '.cache/figures.html'));
if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
  fail(`${inWords(out)}: expected a file for the page, found a folder; name a file in it`);
}
const portalFolder = site ?? readPortalFolder(options.portal, 'en', codes.failed);

// Fonts are read from the folder that the command runs in; strings after load-yaml.ts alone.
process.chdir(root);
const { drawFigures } = await import('./draw-figures.ts');
const { isBuiltSite, readSiteDrawings } = await import('./site-drawings.ts');
const { readDrawings, writeDrawings } = await import('./drawings-folder.ts');
const { countDifferences, writeComparisonPage } = await import('./comparison-page.ts');

function readSite(folder: string): Drawings {
  const reading = startStage('Reading a site');
  const drawings = readSiteDrawings(folder, reading.update);
  reading.end(`${drawings.size} drawings`);
  return drawings;
}

function drawPortal(): Drawings {
  const checking = startStage('Checking content');
  const { portal, problems } = checkDirectory(portalFolder, checking.update);
  checking.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
  if (problems.length > 0) fail(formatProblems(problems, portalFolder, 'en').trimEnd());
  const drawing = startStage('Drawing figures');
  const drawings = drawFigures(portal, drawing.update);
  drawing.end(`${drawings.size} drawings`);
  return drawings;
}

const drawFresh = () => (site === undefined ? drawPortal() : readSite(site));

try {
  if (options.write) {
    if (isBuiltSite(reference)) {
      fail(`${inWords(reference)}: expected a folder for drawings, found a site; choose another`);
    }
    writeDrawings(reference, drawFresh());
    process.stdout.write(`The drawings are in ${inWords(reference)}\n`);
    process.exit(codes.equal);
  }
  const old =
    existsSync(reference) && isBuiltSite(reference) ? readSite(reference) : readDrawings(reference);
  const comparison = compareDrawings(old, drawFresh());
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, writeComparisonPage(comparison));
  process.stdout.write(`${countDifferences(comparison)}. The page is ${inWords(out)}\n`);
  const { changed, added, removed } = comparison;
  const equal = changed.length + added.length + removed.length === 0;
  process.exitCode = equal ? codes.equal : codes.different;
} catch (error) {
  if (process.env.DEBUG) console.error(error);
  fail((error as Error).message);
}
