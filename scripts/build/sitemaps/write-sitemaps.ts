import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree } from '../../../src/loaders/list-files.ts';
import { type PageFacts, readPageFacts } from './read-page-facts.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** The pages of a language that search engines may list: those that give their own address as theirs. */
function readPages(site: string, language: string, address: string): PageFacts[] {
  const folder = join(site, language);
  if (!existsSync(folder)) return [];
  return listTree(folder)
    .files.filter((file) => /(?:^|\/)index\.html$/.test(file))
    .sort()
    .flatMap((file) => {
      const facts = readPageFacts(readFileSync(join(folder, file), 'utf8'));
      // A copy, or a page that only leads on, names the address of another one.
      const own = `${address}${language}/${file.replace(/index\.html$/, '')}`;
      return facts?.canonical === own ? [facts] : [];
    });
}

/**
 * Writes `sitemap.xml` and the sitemaps of all languages into a built site.
 * @param origin address of the host, without a path
 * @param base path below which the site stands, with both slashes
 * @returns how many pages they list
 */
export function writeSitemaps(
  site: string,
  languages: readonly string[],
  origin: string,
  base: string,
): number {
  const address = new URL(base, origin).href;
  const pages = new Map(
    languages.map((language) => [language, readPages(site, language, address)]),
  );
  for (const { name, text } of sitemapFiles(pages, address)) writeFileSync(join(site, name), text);
  return [...pages.values()].reduce((sum, own) => sum + own.length, 0);
}
