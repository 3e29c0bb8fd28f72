import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFiles } from './link-files.ts';
import { reportFolders } from './portal-without-report.ts';
import { isMap, isSeq, parseDocument, visit } from 'yaml';

/** An analysis that takes its numbers from a figure. */
const computesOfFigure = /\b(?:figure|needs): [a-z]/;

/** Deletes every file of a folder in which something stands. */
function deleteFiles(folder: string, what: RegExp): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (what.test(readFileSync(file, 'utf8'))) rmSync(file);
  }
}

/** Rewrites every file of a folder and those below whose name ends so. */
function rewriteFiles(folder: string, ending: string, rewrite: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(ending)) continue;
    const file = join(folder, name);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
  }
}

/** Collections whose entries show figures, or name them among others. */
const naming = [
  ...['analyses', 'concepts', 'practices', 'survey', 'paths', 'works', 'news', 'events'],
  ...['bulletins', 'clusters'],
];

/** The same edition, which numbers no figure and has no report to show them. */
function forgetNumbers(text: string): string {
  const edition = parseDocument(text);
  edition.delete('numbered');
  edition.delete('report');
  return edition.toString();
}

/** The same entries, which show no figure and name none to read. */
function forgetFigures(text: string): string {
  if (!text.includes('figures')) return text;
  const entries = parseDocument(text);
  const isFigure = (name: unknown) => String(name).startsWith('figures/');
  visit(entries, {
    Map: (_, map) => {
      map.delete('figures');
    },
    Seq: (_, list) => {
      list.items = list.items.filter((item) =>
        isMap(item) ? !isFigure(item.get('to') ?? item.get('ref')) : isSeq(item) || !isFigure(item),
      );
    },
  });
  return entries.toString();
}

/** The same synonyms, none of which are words for a figure alone. */
function forgetAsked(text: string): string {
  const groups = parseDocument(text);
  if (!isSeq(groups.contents)) return text;
  groups.contents.items = groups.contents.items.filter((group) => {
    const pages = isMap(group) ? group.get('pages') : undefined;
    return !isSeq(pages) || !pages.items.some((page) => String(page).startsWith('figures/'));
  });
  return groups.toString();
}

/**
 * Copies a portal without its named figures, to tell what they add to a build: no `figures/`, none
 * numbered by an edition, no report, none in prose, none that an entry of the knowledge base shows or names,
 * and no analysis that computes of the numbers of one.
 * @param target folder to write; what was there is deleted
 */
export function copyWithoutFigures(content: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  // What was frozen with its figures cannot be sound without them.
  const left = ['figures', ...reportFolders, ...linkFiles].map((name) => join(content, name));
  cpSync(content, target, { recursive: true, filter: (path) => !left.includes(path) });
  rewriteFiles(join(target, 'editions'), '.yaml', forgetNumbers);
  const analyses = join(target, 'analyses');
  if (existsSync(analyses)) deleteFiles(analyses, computesOfFigure);
  for (const name of naming) {
    if (existsSync(join(target, name))) rewriteFiles(join(target, name), '.yaml', forgetFigures);
  }
  rewriteFiles(join(target, 'synonyms'), '.yaml', forgetAsked);
  // A check lets these tags stand in these forms alone, so patterns do; a parser of MDX would have to
  // write the whole text anew.
  rewriteFiles(join(target, 'pages'), '.mdx', (text) =>
    text
      .replace(/^<Figure\b.*\/>\n/gm, '')
      // A list in which nothing stands has no page to lead to, and an analysis may have gone.
      .replace(/\]\(\/(?:figures|analyses)\/[^)]*\)/g, '](/about/)')
      .replace(/<Ref id="figures\/[^"]*" \/>/g, '[figures](/about/)'),
  );
}
