import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteReader } from '../facts/site-reader.ts';
import type { PageFacts } from './read-page-facts.ts';
import { sitemapFiles } from './sitemap-files.ts';

/** Pages that are their own canonical page. */
function readPages(reader: SiteReader, language: string, address: string): PageFacts[] {
  return reader
    .indexPages(language)
    .sort()
    .flatMap((file) => {
      const { sitemap: facts } = reader.head(`${language}/${file}`);
      // Copies and redirects have the canonical address of another page.
      const own = `${address}${language}/${file.replace(/index\.html$/, '')}`;
      return facts?.canonical === own ? [facts] : [];
    });
}

/**
 * Write the sitemaps of all languages into the built site.
 * @param origin address of the host, without a path
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
