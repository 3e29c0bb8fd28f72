import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, idsOf } from './addresses.ts';
import { pathOf, readPages, siteFiles } from './pages.ts';

/** What following every link of a site told. */
export interface LinkReport {
  /** Links that lead nowhere: address, what is wrong, the first page that has it, how many do. */
  readonly broken: readonly string[];
  /** How many links to pages and files of the site were followed. */
  readonly followed: number;
}

/** Names of the editor's forms. */
function formsOf(folder: string): ReadonlySet<string> {
  const settings = readFileSync(join(folder, 'admin/settings.json'), 'utf8');
  const { cms } = JSON.parse(settings) as { cms: { collections: { name: string }[] } };
  return new Set(cms.collections.map(({ name }) => name));
}

/**
 * Follows every link of a built site that leads into it: pages, files, fragments, previews.
 * @param origin address at which the site says it stands: links to it are followed too
 * @param base path under which it stands: an address outside it leads nowhere
 */
export function checkLinks(folder: string, origin: string, base = '/'): LinkReport {
  const ids = new Map<string, ReadonlySet<string>>();
  // Most links are on many pages: each is followed once.
  const links = new Map<string, { where: string; value: string; target: URL; pages: string[] }>();
  for (const page of readPages(folder)) {
    ids.set(page.path, new Set(idsOf(page)));
    for (const { where, value } of addressesOf(page)) {
      if (/^(mailto|data):/.test(value)) continue;
      const target = new URL(value, `${origin}${base}${page.path.slice(1)}`);
      if (target.origin !== origin) continue;
      const key = `${where} "${value}" ${target.href}`;
      const link = links.get(key) ?? { where, value, target, pages: [] };
      link.pages.push(page.path);
      links.set(key, link);
    }
  }
  const paths = new Set(siteFiles(folder).map(pathOf));
  let forms: ReadonlySet<string> | undefined;
  const hasForm = (name: string) => {
    forms ??= formsOf(folder);
    return forms.has(name);
  };
  /** Has a page or a drawing such a place? */
  const drawings = new Map<string, string>();
  const hasPlace = (path: string, fragment: string) => {
    // The editor shows the form of a file at such an address.
    const [, form] = /^\/collections\/([\w-]+)\/entries\/[\w/-]+$/.exec(fragment) ?? [];
    if (path === '/admin/' && form) return hasForm(form);
    // A checklist takes the answers to its items from such an address.
    const [, answers] = /^check=(.+)$/.exec(fragment) ?? [];
    if (answers) {
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return answers
        .split('_')
        .every((answer) => html.includes(`data-item="${answer.split('~')[0]}"`));
    }
    if (!path.endsWith('.svg')) return ids.get(path)?.has(fragment);
    // A part of a drawing, not a place in it.
    if (fragment.startsWith('svgView(')) return true;
    const svg = drawings.get(path) ?? readFileSync(join(folder, path), 'utf8');
    drawings.set(path, svg);
    return svg.includes(` id="${fragment}"`);
  };
  const broken: string[] = [];
  let followed = 0;
  for (const { where, value, target, pages } of links.values()) {
    followed += pages.length;
    const wrong = (what: string) =>
      broken.push(`${where} "${value}" ${what}: ${pages[0]} (on ${pages.length} pages)`);
    const address = decodeURIComponent(target.pathname);
    if (!address.startsWith(base)) wrong(`does not begin with ${base}`);
    const path = address.slice(base.length - 1);
    const fragment = decodeURIComponent(target.hash.slice(1));
    if (!paths.has(path)) wrong('leads to no page or file');
    else if (fragment && !hasPlace(path, fragment)) wrong('leads to no such place on the page');
  }
  return { broken, followed };
}
