import { mayExist } from '../loaders/portal.ts';
import { problemIn, quote } from '../loaders/problem.ts';
import type { Validator } from './validator.ts';

/** A figure in prose is one of the portal. */
export const checkPageFigures: Validator = (portal) => {
  const known = new Set(portal.figures.map(({ id }) => id));
  return portal.pages.flatMap(({ file, figures }) =>
    figures
      .filter(({ id }) => !known.has(id) && !mayExist(portal, 'figures', id))
      .map(({ id, line, column }) => {
        const message = `expected the id of an entry of figures/, found ${quote(id)}`;
        return problemIn(
          file,
          { line, column },
          'dangling-id',
          message,
          'check the spelling or add the figure',
        );
      }),
  );
};
