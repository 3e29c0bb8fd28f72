import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listTree } from '../../src/loaders/list-files.ts';

/** Links of an archived page. Its tags have been checked: no attribute contains a `<`. */
const links = /<a(?:\s[^>]*?)?\shref=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Pages to which a page links, as files of the site. */
function pagesLedTo(html: string, file: string): string[] {
  return [...html.matchAll(links)].flatMap(([, double, single, bare]) => {
    const path = (double ?? single ?? bare ?? '').replace(/[?#].*$/s, '');
    // Other hosts and schemes, files, and anchors in the page itself.
    if (!path.endsWith('/') || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return [];
    return [posix.join(posix.dirname(file), path, 'index.html')];
  });
}

/**
 * Create pages for targets of archived reports that the portal has lost: they say so and link to the reports.
 * @returns the added files
 */
export function fillGonePages(site: string): string[] {
  const archive = join(site, 'archive');
  if (!existsSync(archive)) return [];
  const wanted = new Set(
    listTree(archive)
      .files.filter((file) => file.endsWith('.html'))
      .flatMap((file) => pagesLedTo(readFileSync(join(archive, file), 'utf8'), `archive/${file}`)),
  );
  const added: string[] = [];
  for (const file of wanted) {
    const [language = ''] = file.split('/');
    const gone = join(site, language, 'archive', 'gone', 'index.html');
    const target = join(site, file);
    if (file.startsWith('..') || existsSync(target) || !existsSync(gone)) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(gone, target);
    added.push(file);
  }
  return added;
}
