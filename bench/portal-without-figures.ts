import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

/** Rewrites every file of a folder and those below whose name ends so. */
function rewriteFiles(folder: string, ending: string, rewrite: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(ending)) continue;
    const file = join(folder, name);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
  }
}

/** The same edition, which numbers no figure. */
function forgetNumbers(text: string): string {
  const edition = parseDocument(text);
  edition.delete('numbered');
  return edition.toString();
}

/**
 * Copies a portal without its named figures, to tell what they add to a build: no `figures/`, none
 * numbered by an edition, none in prose.
 * @param target folder to write; what was there is deleted
 */
export function copyWithoutFigures(content: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  const figures = join(content, 'figures');
  cpSync(content, target, { recursive: true, filter: (path) => path !== figures });
  rewriteFiles(join(target, 'editions'), '.yaml', forgetNumbers);
  rewriteFiles(join(target, 'pages'), '.mdx', (text) => text.replace(/^<Figure\b.*\/>\n/gm, ''));
}
