import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type StaticServer, startStaticServer } from '../scripts/static-server.ts';
import type { Locale } from '../src/i18n/locales.ts';
import type { IndexedSite } from './search-index.ts';
import { writeStockPage } from './stock-page.ts';

/** Paths of the indexes on the served site. */
export const indexFolders = { ours: '/pagefind/', stock: '/stock/' };

/**
 * Serve a site with the newly built index in place of its own, together with stock Pagefind and a page for each
 * language. The site itself is unchanged: a folder of links is served.
 * @param folder for the links; its content is deleted
 */
export async function serveIndexed(
  { site, ours, stock }: IndexedSite,
  languages: readonly Locale[],
  folder: string,
): Promise<StaticServer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const link = (target: string, name: string) =>
    symlinkSync(resolve(target), resolve(folder, `./${name}`), 'junction');
  for (const name of readdirSync(site)) {
    if (`/${name}/` !== indexFolders.ours) link(join(site, name), name);
  }
  link(ours.folder, indexFolders.ours);
  link(stock.folder, indexFolders.stock);
  for (const locale of languages) {
    const page = writeStockPage(locale, `${indexFolders.stock}${locale}/`);
    writeFileSync(join(folder, `stock-${locale}.html`), page);
  }
  return startStaticServer(folder);
}
