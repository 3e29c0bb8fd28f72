import { comparesNothing } from '../../domain/figures/printed-figures.ts';
import { phrase } from '../../i18n/phrase.ts';
import { chapterTexts, componentProblem } from '../report-texts.ts';
import type { Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

/**
 * Warn of figures that compare printed numbers with a count, in a chapter carried over to an edition without
 * printed numbers.
 */
export const warnOfUnprintedFigures: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  const queries = new Map(portal.figures.map(({ id, data }) => [id, data.query]));
  return chapterTexts(portal)
    .filter(({ edition }) => open.has(edition.id))
    .flatMap(({ text, edition }) =>
      text.components.flatMap((component) => {
        const { name, attributes } = component;
        const { id = '', over } = attributes;
        if (name !== 'Figure' || over !== undefined) return [];
        if (!comparesNothing(queries.get(id), edition.data.figures)) return [];
        const message = phrase('check.warn.unprinted', { edition: edition.id, found: id });
        const hint = phrase('check.mend.deleteComparison');
        return [componentProblem(text, component, 'unprinted-figure', message, hint)];
      }),
    );
};
