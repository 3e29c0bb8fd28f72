import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPackedFiles } from '../../src/loaders/packed-files.ts';
import { formatProblem } from '../../src/loaders/problem.ts';
import { listPacked, readPacked } from './archive-files.ts';

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
 * @param portal folder of the portal
 * @param site folder of the site
 * @returns how many editions there are
 * @throws Error that says what is wrong with a file and how to mend it
 */
export function unpackArchives(portal: string, site: string): number {
  const editions = listPacked(portal);
  for (const edition of editions) {
    const { bytes, problem } = { bytes: new Uint8Array(), ...readPacked(portal, edition) };
    if (problem) throw new Error(formatProblem(problem));
    // Paths have been checked: none leads out of the folder.
    for (const [name, body] of readPackedFiles(bytes)) {
      const path = join(site, 'archive', edition, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
      if (name.endsWith('/index.html')) leadOn(site, edition, name);
    }
  }
  return editions.length;
}
