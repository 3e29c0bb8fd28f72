import { mayExist } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { ownPages, pageNameOf, proseKinds, splitPageName } from '../schemas/page.ts';
import type { Validator } from './validator.ts';

/** A text is one of the portal itself or belongs to an entry, by its folder: else nobody sees it. */
export const checkPageOwners: Validator = (portal) =>
  portal.pages.flatMap(({ id: name, file }): Problem[] => {
    const [page = ''] = name.split('/');
    if (ownPages.includes(page)) return [];
    const refuse = (expected: string, code: string, hint: string) => [
      problemIn(file, fileStart, code, `expected ${expected}, found ${quote(page)}`, hint),
    ];
    const owner = splitPageName(page);
    if (!owner) {
      const kinds = Object.keys(proseKinds).map((prefix) => `${prefix}-{id}`);
      const names = [...ownPages, ...kinds].join(', ');
      return refuse(`a folder with a name of the form ${names}`, 'file-name', 'rename the folder');
    }
    const { kind, id } = owner;
    const known = portal[kind].some((entry) => pageNameOf(kind, entry.id) === page);
    // Codes of countries are written in capitals, names of folders never are.
    if (known || mayExist(portal, kind, kind === 'countries' ? id.toUpperCase() : id)) return [];
    const hint = 'rename the folder or add the entry';
    return refuse(`a folder named after an entry of ${kind}/`, 'dangling-id', hint);
  });
