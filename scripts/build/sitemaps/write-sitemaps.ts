import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteReader } from '../facts/site-reader.ts';
import type { PageFacts } from './read-page-facts.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** The pages of a language that search engines may list: those that give their own address as theirs. */
function readPages(reader: SiteReader, language: string, address: string): PageFacts[] {
  return reader
    .indexPages(language)
    .sort()
    .flatMap((file) => {
      const { sitemap: facts } = reader.head(`${language}/${file}`);
      // A copy, or a page that only leads on, names the address of another one.
      const own = `${address}${language}/${file.replace(/index\.html$/, '')}`;
      return facts?.canonical === own ? [facts] : [];
    });
}

/**
 * Writes `sitemap.xml` and the sitemaps of all languages into the built site that is read.
 * @param origin address of the host, without a path
 * @param base path below which the site stands, with both slashes
 */
export function writeSitemaps(
  reader: SiteReader,
  languages: readonly string[],
  origin: string,
  base: string,
): void {
  const address = new URL(base, origin).href;
  const pages = new Map(
    languages.map((language) => [language, readPages(reader, language, address)]),
  );
  for (const { name, text } of sitemapFiles(pages, address))
    writeFileSync(join(reader.site, name), text);
}
