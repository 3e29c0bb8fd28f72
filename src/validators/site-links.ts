import { type Phrase, phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { locales } from '../i18n/locales.ts';
import { isOwnPage } from '../schemas/page.ts';
import { emptyLists } from './empty-lists.ts';
import { judgeAbsent, judgeLink, knownPaths, hintForLink } from './page-links.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require links of header, footer and home page to have a valid target and text. */
export const checkSiteLinks: Validator = (portal) => {
  const paths = knownPaths(portal);
  const empty = emptyLists(portal);
  const isText = (page: string) =>
    isOwnPage(page) &&
    (portal.pages.some(({ id }) => id.startsWith(`${page}/`)) ||
      locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`)));
  return portal.site.flatMap((entry) =>
    (['header', 'footer', 'home'] as const).flatMap((place) =>
      entry.data.links[place].flatMap(({ to, label }, index): Problem[] => {
        const refuse = (field: readonly string[], message: Phrase, hint: Phrase) => [
          problemAt(portal, entry, ['links', place, index, ...field], 'link', message, hint),
        ];
        const expected = judgeLink(to, portal, paths, { sections: [], sectionsKnown: true });
        const absent = judgeAbsent(to, portal, empty);
        if (absent) return refuse(['to'], absent.message, absent.hint);
        if (expected) {
          const message = phrase('check.expectedFound', { expected, found: quote(to) });
          return refuse(['to'], message, hintForLink(to, paths));
        }
        if (label || isText(to.replace(/^\/([^/]+)\/$/, '$1'))) return [];
        return refuse([], phrase('check.site.linkLabel'), phrase('check.mend.linkLabel'));
      }),
    ),
  );
};
