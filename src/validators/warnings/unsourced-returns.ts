import { phrase } from '../../i18n/phrase.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf, openEditions } from './open-editions.ts';

/**
 * Warn of returns without a source, since counts must be traceable; proposals are not counted and may wait.
 */
export const warnOfUnsourcedReturns: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  return portal.returns.flatMap((one) => {
    const { proposed, sources } = one.data;
    if (proposed || sources.length > 0 || !open.has(editionOf(one))) return [];
    const message = phrase('check.warn.unsourced');
    return [
      problemAt(portal, one, [], 'unsourced-return', message, phrase('check.mend.nameInSources')),
    ];
  });
};
