import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFolder, siteFolder } from '../support/folders.ts';
import { pathOf, siteFiles } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';

/** How many elements a page may have: more of them, and a phone takes seconds to lay it out. */
const max = 6000;

/** Start tags of a page, without those that scripts hold. */
const countElements = (html: string) =>
  html.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[a-z]/g)?.length ?? 0;

test.each([
  ['the portal', siteFolder],
  ['the sample', sampleFolder],
])('every page of %s is small enough to be laid out at once', (_name, folder) => {
  const heavy: string[] = [];
  let pages = 0;
  // Counting start tags needs no tree, which would take a minute to make of all pages.
  for (const file of siteFiles(folder).filter((name) => name.endsWith('.html'))) {
    pages += 1;
    const elements = countElements(readFileSync(join(folder, file), 'utf8'));
    if (elements > max) heavy.push(`${pathOf(file)}: ${elements}`);
  }
  expect(pages).toBeGreaterThan(1000);
  expect(shorten(heavy)).toEqual([]);
});
