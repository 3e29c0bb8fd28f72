import { phrase } from '../../i18n/phrase.ts';
import type { Problem } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';

/** Warn of stages without a meaning: readers see only a name, and compilers of returns lack a definition. */
export const warnOfUnwrittenStages: Validator = (portal) => {
  const open = portal.stages.filter(({ data }) => data.meaning === undefined);
  const [first] = open;
  if (!first) return [];
  const message = phrase('check.warn.stageMeaning', { list: open.map(({ id }) => id).join(', ') });
  const hint = phrase('check.mend.stageMeaning', { field: 'meaning' });
  return [problemAt(portal, first, [], 'unwritten', message, hint)] satisfies Problem[];
};
