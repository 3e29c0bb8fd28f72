import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { Validator } from './validator.ts';

/** Pages that every portal has, as paths within a language. */
const fixedPaths = [
  '/',
  '/clusters/',
  '/map/',
  '/regions/',
  '/sectors/',
  '/countries/',
  '/glossary/',
  '/data/',
  '/data/published/',
  '/data/published/',
  '/about/',
  '/status/',
  '/search/',
  '/bibliography/',
];

/** Every address that prose may link to, as a path within a language. */
export function knownPaths(portal: Portal): Set<string> {
  const paths = new Set(fixedPaths);
  for (const name of ['clusters', 'regions', 'sectors', 'countries'] as const) {
    for (const { id } of portal[name]) paths.add(`/${name}/${id}/`);
  }
  return paths;
}

function judge(url: string, paths: Set<string>, sections: readonly string[]): string | undefined {
  if (/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(url)) return undefined;
  if (url.startsWith('#')) {
    return sections.includes(url.slice(1)) ? undefined : 'the id of a section of this page';
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return 'an address that begins with https:// or mailto:';
  if (url.startsWith('//') || url.includes('\\') || /(^|\/)\.\.?(\/|$)/.test(url)) {
    return 'a path within the site, such as /clusters/';
  }
  if (!url.startsWith('/')) return 'a path that begins with /, such as /clusters/';
  const path = url.replace(/[?#].*$/, '');
  return paths.has(path) ? undefined : 'the path of a page that exists';
}

/** Links in prose lead to a page of the site or to a safe address, never out of the site's folder. */
export const checkPageLinks: Validator = (portal) => {
  const paths = knownPaths(portal);
  return portal.pages.flatMap((entry) =>
    entry.links.flatMap(({ url, line, column }): Problem[] => {
      const expected = judge(url, paths, entry.sections);
      return expected
        ? [
            {
              file: entry.file,
              line,
              column,
              field: '',
              code: 'link',
              message: `expected ${expected}, found "${url.slice(0, 60)}"`,
              hint: 'correct the link',
            },
          ]
        : [];
    }),
  );
};

/** Number of pages of the site of a portal: for progress. */
export function countSitePages(portal: Portal): number {
  const languages = portal.site[0]?.data.languages.length ?? 0;
  const byFacet = 3;
  const outside = 2;
  return languages * (knownPaths(portal).size + byFacet) + portal.clusters.length + outside;
}
