import { type Phrase, phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { sitePages } from '../schemas/fixed-pages.ts';
import { isOwnPage, pageNameOf, proseKinds, siteTexts, splitPageName } from '../schemas/page.ts';
import type { Validator } from './validator.ts';

/** Require every text to belong to the portal or, by its folder, to an entry: otherwise it is never shown. */
export const checkPageOwners: Validator = (portal) =>
  portal.pages.flatMap(({ id: name, file }): Problem[] => {
    const [page = ''] = name.split('/');
    if (siteTexts.includes(page) || isOwnPage(page)) return [];
    const refuse = (expected: Phrase, code: string, hint: Phrase) => [
      problemIn(
        file,
        fileStart,
        code,
        phrase('check.expectedFound', { expected, found: quote(page) }),
        hint,
      ),
    ];
    if (sitePages.includes(page)) {
      const message = phrase('check.id.ofPage', { found: quote(page) });
      return [
        problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.renameFolder')),
      ];
    }
    const owner = splitPageName(page);
    if (!owner) {
      const kinds = Object.keys(proseKinds).map((prefix) => `${prefix}-{id}`);
      const names = [...siteTexts, ...kinds].join(', ');
      return refuse(
        phrase('check.word.folderName', { names }),
        'file-name',
        phrase('check.mend.renameFolder'),
      );
    }
    const { kind, id } = owner;
    const known = portal[kind].some((entry) => pageNameOf(kind, entry.id) === page);
    // Country codes are upper case, folder names never are.
    if (known || mayExist(portal, kind, kind === 'countries' ? id.toUpperCase() : id)) return [];
    const hint = phrase('check.mend.renameFolderOrAdd');
    return refuse(phrase('check.word.folderOfEntry', { kind }), 'dangling-id', hint);
  });
