import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFiles } from './link-files.ts';
import { parseDocument } from 'yaml';

/** Folders of a portal with its reports and their archives. */
export const reportFolders = ['reports', 'report-tables', 'archive', 'errata'] as const;

/**
 * Copy a portal without its yearly reports, to measure what they add to a build.
 * @param target folder to write; its content is deleted
 */
export function copyWithoutReport(content: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  const left = [...reportFolders, ...linkFiles].map((name) => join(content, name));
  cpSync(content, target, { recursive: true, filter: (path) => !left.includes(path) });
  const editions = join(target, 'editions');
  for (const name of readdirSync(editions)) {
    const edition = parseDocument(readFileSync(join(editions, name), 'utf8'));
    edition.delete('report');
    writeFileSync(join(editions, name), edition.toString());
  }
}
