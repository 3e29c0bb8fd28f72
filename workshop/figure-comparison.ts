import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { checkDirectory } from '../src/validators/check-directory.ts';
import { countDifferences, writeComparisonPage } from './comparison-page.ts';
import { drawFigures } from './draw-figures.ts';
import { readDrawings, writeDrawings } from './drawings-folder.ts';
import { compareDrawings, type Drawings } from './drawings.ts';
import type { OptionValues } from '../scripts/judge-arguments.ts';
import { formatProblems } from '../scripts/portal-folder.ts';
import { startStage } from '../scripts/progress.ts';
import { isBuiltSite, readSiteDrawings } from './site-drawings.ts';
import { engine } from '../scripts/workplace.ts';

function readSite(folder: string): Drawings {
  const reading = startStage('Reading a site');
  const drawings = readSiteDrawings(folder, reading.update);
  reading.end(`${drawings.size} drawings`);
  return drawings;
}

function drawPortal(folder: string): Drawings {
  const checking = startStage('Checking content');
  const { portal, problems } = checkDirectory(folder, checking.update);
  checking.end(problems.length === 0 ? 'no problems' : `${problems.length} problems`);
  if (problems.length > 0) throw new Error(formatProblems(problems, folder, 'en').trimEnd());
  const drawing = startStage('Drawing figures');
  const drawings = drawFigures(portal, drawing.update);
  drawing.end(`${drawings.size} drawings`);
  return drawings;
}

/**
 * Draw the figures of a portal, or read those of a site, and write them as a reference or compare them with one.
 * @param folder portal named by `--portal`
 * @param from current folder of the command, the base of paths
 * @returns message, and whether all drawings are equal
 * @throws Error in plain words if it cannot run
 */
export function compareFigures(
  options: OptionValues,
  folder: string,
  from: string,
): { readonly said: string; readonly isEqual: boolean } {
  if (options.reference === undefined) {
    throw new Error(
      '--reference: expected a folder, found nothing; name the drawings to compare with',
    );
  }
  if (options.site !== undefined && options.portal !== undefined) {
    throw new Error('--site: expected no --portal beside it, found both; leave one of them out');
  }
  const inWords = (path: string) => relative(from, path) || path;
  const reference = resolve(from, options.reference);
  const out = resolve(from, options.out ?? join(engine, '.cache/figures.html'));
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `${inWords(out)}: expected a file for the page, found a folder; name a file in it`,
    );
  }
  const drawFresh = () =>
    options.site === undefined ? drawPortal(folder) : readSite(resolve(from, options.site));
  if (options.write) {
    if (isBuiltSite(reference)) {
      throw new Error(
        `${inWords(reference)}: expected a folder for drawings, found a site; choose another`,
      );
    }
    writeDrawings(reference, drawFresh());
    return { said: `The drawings are in ${inWords(reference)}`, isEqual: true };
  }
  const old =
    existsSync(reference) && isBuiltSite(reference) ? readSite(reference) : readDrawings(reference);
  const comparison = compareDrawings(old, drawFresh());
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, writeComparisonPage(comparison));
  const { changed, added, removed } = comparison;
  return {
    said: `${countDifferences(comparison)}. The page is ${inWords(out)}`,
    isEqual: changed.length + added.length + removed.length === 0,
  };
}
