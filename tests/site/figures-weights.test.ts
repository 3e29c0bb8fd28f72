import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { figureIds, figurePortals, readFigure } from '../support/figures.ts';
import { siteFolder } from '../support/folders.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';
import { scriptBytes, scriptFiles, zipped } from '../support/weigh.ts';

const kilobyte = 1000;
const [portal] = figurePortals;
if (!portal) throw new Error('expected a portal with figures');
const ids = figureIds(portal);

/** What every page loads. */
const everywhere = new Set(scriptFiles(readPage('en/about/index.html').document));

test('the script of figures is at most 6 KB as it is sent, on each page with a figure', () => {
  const wrong: string[] = [];
  for (const id of ids) {
    const { page, drawings } = readFigure(portal, 'en', id);
    const own = scriptFiles(page.document).filter((path) => !everywhere.has(path));
    const bytes = own.reduce((sum, path) => sum + zipped(path), 0);
    if (bytes > 6 * kilobyte) wrong.push(`${id}: ${bytes}`);
    if (drawings.length > 0 && bytes === 0) wrong.push(`${id}: no script`);
    if (drawings.length === 0) continue;
    const embed = readPage(`en/figures/${id}/embed/index.html`).document;
    if (scriptBytes(embed) > 6 * kilobyte) wrong.push(`${id} embedded: ${scriptBytes(embed)}`);
  }
  expect(shorten(wrong)).toEqual([]);
});

test('no page without a figure loads the script of figures', () => {
  const { page } = readFigure(portal, 'en', 'stages');
  // Lists give links to what readers choose as figures do.
  const shared = new Set(scriptFiles(readPage('en/glossary/index.html').document));
  const own = scriptFiles(page.document).filter(
    (path) => !everywhere.has(path) && !shared.has(path),
  );
  expect(own.length).toBeGreaterThan(0);
  const loads = siteFiles()
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const html = readFileSync(join(siteFolder, file), 'utf8');
      return !/data-figure|data-take/.test(html) && own.some((path) => html.includes(path));
    });
  expect(shorten(loads)).toEqual([]);
});

test('half of the drawings weigh at most 8 KB as they are sent inside their page', () => {
  const weights = locales.flatMap((locale) =>
    ids.flatMap((id) => {
      const { page } = readFigure(portal, locale, id);
      return [...page.html.matchAll(/<svg [^>]*class="scene [wn]"[\s\S]*?<\/svg>/g)].map(
        ([drawing]) => gzipSync(drawing).length,
      );
    }),
  );
  const middle = weights.sort((a, b) => a - b)[Math.floor(weights.length / 2)];
  expect(middle).toBeLessThanOrEqual(8 * kilobyte);
  expect(weights.length).toBeGreaterThan(4 * 2 * 35);
});
