import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFault } from '../../src/loaders/packed-files.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/**
 * Redirects the address that a page had while its edition was current to the archive, so that links
 * shared then keep working. A page that is still built is left alone.
 * @param name path of the page in the archive: `{language}/{chapter}/index.html`
 */
function leadOn(site: string, edition: string, name: string): void {
  const [language = '', ...rest] = dirname(name).split('/');
  const path = join(site, language, 'reports', edition, ...rest, 'index.html');
  if (existsSync(path)) return;
  const up = '../'.repeat(rest.length + 3);
  const target = `${up}archive/${edition}/${[language, ...rest].join('/')}/`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${edition}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}"></head><body><p><a href="${target}">${edition}</a></p></body></html>\n`,
  );
}

/**
 * Puts the pages of frozen editions, as they were built, into a site: `archive/{edition}/`.
 * @param site folder of the site
 * @returns how many editions there are
 * @throws Error for pages that are not those of their lock
 */
export function unpackArchives(portal: Portal, site: string): number {
  for (const { id, data } of portal.archive) {
    const packed = portal.readPacked(id);
    const fault = findFault(packed, data.pages);
    if (packed.fault !== undefined || fault !== undefined) {
      throw new Error(`archive/${id}.zip: ${fault}`);
    }
    // Paths have been checked: none leads out of the folder.
    for (const [name, body] of packed.files) {
      const path = join(site, 'archive', id, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
      if (name.endsWith('/index.html')) leadOn(site, id, name);
    }
  }
  return portal.archive.length;
}
