import { type Phrase, phrase } from '../i18n/phrase.ts';
import { locales } from '../i18n/locales.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import { mayExist, splitTextId } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { isOwnPage } from '../schemas/page.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require page groups to list the portal's own prose pages, each once. */
export const checkPageGroups: Validator = (portal) => {
  const own = new Set(portal.pages.map(({ id }) => splitTextId(id)[0]).filter(isOwnPage));
  const mayBe = (page: string) =>
    isOwnPage(page) && locales.some((locale) => mayExist(portal, 'pages', `${page}/${locale}`));
  return portal.site.flatMap((entry) => {
    const groups = new Map<string, number>();
    return entry.data.pageGroups.flatMap(({ pages }, group) =>
      pages.flatMap((page, index): Problem[] => {
        const refuse = (message: Phrase, hint: Phrase) => [
          problemAt(portal, entry, ['pageGroups', group, 'pages', index], 'group', message, hint),
        ];
        const first = groups.get(page) ?? group;
        groups.set(page, first);
        // Repetition within one list is reported as for any list.
        if (first !== group) {
          const message = phrase('check.site.groupTwice', { found: quote(page) });
          return refuse(message, phrase('check.mend.keepOne'));
        }
        if (own.has(page) || mayBe(page)) return [];
        const message = phrase('check.site.groupPage', {
          folder: 'pages/',
          found: quote(page),
        });
        return refuse(message, hintForListedName(page, own, phrase('check.mend.groupPage')));
      }),
    );
  });
};
