import { mayExist } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { proseKinds } from '../schemas/page.ts';
import type { Validator } from './validator.ts';

/** A text that belongs to an entry, by the name of its folder, has that entry: else nobody sees it. */
export const checkPageOwners: Validator = (portal) =>
  portal.pages.flatMap(({ id: name, file }): Problem[] => {
    const [page = ''] = name.split('/');
    const dash = page.indexOf('-');
    const kind = proseKinds[page.slice(0, dash) as keyof typeof proseKinds];
    if (!kind) return [];
    const id = page.slice(dash + 1);
    // Codes of countries are written in capitals, names of folders never are.
    const known = portal[kind].some((entry) =>
      kind === 'countries' ? entry.id.toLowerCase() === id : entry.id === id,
    );
    if (known || mayExist(portal, kind, kind === 'countries' ? id.toUpperCase() : id)) return [];
    const message = `expected a folder named after an entry of ${kind}/, found ${quote(page)}`;
    const hint = 'rename the folder or add the entry';
    return [problemIn(file, fileStart, 'dangling-id', message, hint)];
  });
