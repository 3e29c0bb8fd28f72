import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFiles } from './link-files.ts';
import { reportFolders } from './portal-without-report.ts';
import { isMap, isSeq, parseDocument, visit } from 'yaml';

/** Analysis of a figure's numbers. */
const computesOfFigure = /\b(?:figure|needs): [a-z]/;

function deleteFiles(folder: string, what: RegExp): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (what.test(readFileSync(file, 'utf8'))) rmSync(file);
  }
}

/** Rewrite every file with an ending, including subfolders. */
function rewriteFiles(folder: string, ending: string, rewrite: (text: string) => string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(ending)) continue;
    const file = join(folder, name);
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
  }
}

/** Collections whose entries show or list figures. */
const naming = [
  ...['analyses', 'concepts', 'practices', 'survey', 'paths', 'works', 'news', 'events'],
  ...['bulletins', 'clusters'],
];

/** Remove the numbers of figures and the report from an edition. */
function forgetNumbers(text: string): string {
  const edition = parseDocument(text);
  edition.delete('numbered');
  edition.delete('report');
  return edition.toString();
}

/** Remove figures shown or listed by entries. */
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

/** Remove synonyms that apply only to figures. */
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
 * Copy a portal without its named figures, to measure what they add to a build: no `figures/`, none numbered by
 * an edition, no report, none in prose, none shown or named by an entry of the knowledge base, and no analysis
 * of a figure's numbers.
 * @param target folder to write; its content is deleted
 */
export function copyWithoutFigures(content: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  // Archives that contain figures would be invalid without them, and systems name them as their pages.
  const left = ['figures', 'systems', ...reportFolders, ...linkFiles].map((name) =>
    join(content, name),
  );
  cpSync(content, target, { recursive: true, filter: (path) => !left.includes(path) });
  rewriteFiles(join(target, 'editions'), '.yaml', forgetNumbers);
  const analyses = join(target, 'analyses');
  if (existsSync(analyses)) deleteFiles(analyses, computesOfFigure);
  for (const name of naming) {
    if (existsSync(join(target, name))) rewriteFiles(join(target, name), '.yaml', forgetFigures);
  }
  rewriteFiles(join(target, 'synonyms'), '.yaml', forgetAsked);
  // A check allows these tags only in these forms, so patterns suffice; an MDX parser would have to rewrite the
  // whole text.
  rewriteFiles(join(target, 'pages'), '.mdx', (text) =>
    text
      .replace(/^<Figure\b.*\/>\n/gm, '')
      .replace(/^<Scrolly>\n[\s\S]*?^<\/Scrolly>\n/gm, '')
      // Empty lists have no page to link to, and an analysis may be gone.
      .replace(/\]\(\/(?:figures|analyses)\/[^)]*\)/g, '](/about/)')
      .replace(/<Ref id="figures\/[^"]*" \/>/g, '[figures](/about/)'),
  );
}
