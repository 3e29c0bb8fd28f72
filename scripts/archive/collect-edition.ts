import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../src/i18n/phrase.ts';
import type { FileMap } from '../../src/loaders/archive/unzip-files.ts';
import { collectReport } from './collect-report.ts';
import { UnkeptSite } from './unkept-site.ts';

function collectFolder(
  site: string,
  folder: string,
  to: string,
  form: RegExp,
): [string, Uint8Array][] {
  const path = join(site, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => form.test(name))
    .map((name) => [`${to}/${name}`, readFileSync(join(path, name))]);
}

/**
 * Archived files of an edition: its report, data package, PDFs and counts.
 * @param base path for which the site was built
 * @throws UnkeptSite if something is missing from the site
 */
export function collectEdition(site: string, base: string, edition: string): FileMap {
  const pages = collectReport({
    site,
    base,
    folder: `reports/${edition}`,
    archive: `archive/${edition}`,
  });
  const snapshot = `reports/edition-${edition}.json`;
  if (!existsSync(join(site, snapshot))) {
    throw new UnkeptSite(phrase('command.freeze.noFile', { file: snapshot }));
  }
  const print = new RegExp(`^[a-z-]+-${RegExp.escape(edition)}-[a-z]{2,3}\\.pdf$`);
  return new Map([
    ...pages,
    ...collectFolder(site, `data/${edition}`, 'data', /\.[a-z]+$/),
    ...collectFolder(site, 'reports', 'pdf', print),
    ['edition.json', readFileSync(join(site, snapshot))],
  ]);
}
