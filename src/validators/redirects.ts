import { followMoves, listMoved } from '../domain/links/moved-paths.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { offSectionOf } from '../schemas/off-sections.ts';
import { judgeLink, knownPaths, hintForLink } from './page-links.ts';
import { problemAt, type Validator } from './validator.ts';

/** No links to sections in paths. */
const noSections = { sections: [], sectionsKnown: true } as const;

/**
 * Require a redirect to lead from a non-existent page to an existing one in a single step, and removed pages to
 * be absent.
 */
export const checkRedirects: Validator = (portal) => {
  const [entry] = portal.redirects;
  if (!entry) return [];
  const { moved, gone } = entry.data;
  const paths = knownPaths(portal);
  const { languages = [], off = [] } = portal.site[0]?.data ?? {};
  const all = listMoved({ redirects: entry.data, clusters: portal.clusters });
  const seen = new Set(
    portal.clusters.flatMap(({ data }) => data.formerIds.map((id) => `/clusters/${id}/`)),
  );
  const refuse = (path: readonly (string | number)[], message: Phrase, hint: Phrase) => [
    problemAt(portal, entry, path, 'redirect', message, hint),
  ];

  /** Page at a path, or below a path with a star: its removal would go unnoticed. */
  const findThere = (path: string): string | undefined => {
    if (!path.endsWith('/*')) return paths.has(path) ? path : undefined;
    const folder = path.slice(0, -1);
    if (languages.some((language) => folder === `/${language}/`)) return folder;
    return [...paths].find((one) => one.startsWith(folder) && !offSectionOf(off, one));
  };

  /** Problems of a redirect's source path. */
  const judgeSource = (path: string, place: readonly (string | number)[]): Problem[] => {
    const there = findThere(path);
    if (there !== undefined) {
      const message = phrase('check.redirects.exists', { path: quote(there) });
      return refuse(place, message, phrase('check.mend.deleteThisLine'));
    }
    if (seen.has(path)) {
      const message = phrase('check.redirects.twice', { path: quote(path) });
      return refuse(place, message, phrase('check.mend.keepOne'));
    }
    seen.add(path);
    return [];
  };

  return [
    ...moved.flatMap(({ from, to }, index): Problem[] => {
      const wrong = judgeSource(from, ['moved', index, 'from']);
      if (wrong.length > 0) return wrong;
      const place = ['moved', index, 'to'];
      const end = followMoves(all, from);
      if (end === from) {
        const message = phrase('check.redirects.circle', { path: quote(from) });
        return refuse(place, message, phrase('check.mend.correctIt'));
      }
      if (end !== to) {
        const message = phrase('check.redirects.chain', { path: quote(to) });
        return refuse(place, message, phrase('check.mend.writePath', { path: end }));
      }
      // Whether a file exists is only known when the site is built.
      const expected = to.endsWith('/') ? judgeLink(to, portal, paths, noSections) : undefined;
      if (!expected) return [];
      const message = phrase('check.expectedFound', { expected, found: quote(to) });
      return refuse(place, message, hintForLink(to, paths));
    }),
    ...gone.flatMap(({ path }, index) => judgeSource(path, ['gone', index, 'path'])),
  ];
};
