import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../src/i18n/locales.ts';
import { listTree } from '../src/loaders/list-files.ts';

const isHidden = (html: string) => /<meta[^>]+name="robots"[^>]+noindex/i.test(html);

/**
 * Index the pages of one language with default Pagefind: the page's own HTML and language, so that its stemmer
 * works if it has one, no option changed.
 * @param to folder for the index, with a subfolder for each language
 * @throws Error if Pagefind refuses a page
 */
async function indexLanguage(site: string, locale: Locale, to: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const file of listTree(join(site, locale)).files) {
    if (!/(?:^|\/)index\.html$/.test(file)) continue;
    const content = readFileSync(join(site, locale, file), 'utf8');
    // Pages hidden from external search engines are in neither index.
    if (isHidden(content)) continue;
    const url = `/${locale}/${file.replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(', ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  for (const { path, content } of files) {
    const file = join(to, locale, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();
}

/**
 * Build stock Pagefind's indexes of a site, one for each language.
 * @throws Error if Pagefind refuses a page
 */
export async function buildStockIndex(
  site: string,
  languages: readonly Locale[],
  to: string,
): Promise<void> {
  for (const locale of languages) await indexLanguage(site, locale, to);
  await close();
}
