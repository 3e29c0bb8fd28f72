import { phrase } from '../i18n/phrase.ts';
import type { Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

type Edition = Portal['editions'][number];

/** Gaps of a published edition: figures without a value, unconfirmed proposals. */
function unfinished(portal: Portal, entry: Edition, returns: Portal['returns']): Problem[] {
  if (entry.data.status === 'draft') return [];
  const awaited = entry.data.figures.flatMap(({ value, recount }, index) => {
    if (value !== undefined || recount) return [];
    const message = phrase('check.edition.noValue');
    const hint = phrase('check.mend.writeValueOrRecount');
    return [problemAt(portal, entry, ['figures', index, 'id'], 'no-value', message, hint)];
  });
  const proposed = returns.flatMap((one) => {
    if (!one.data.proposed) return [];
    const message = phrase('check.edition.proposal');
    const id = one.id.slice(entry.id.length + 1);
    const hint = phrase('check.mend.confirm', { edition: entry.id, cluster: id });
    return [problemAt(portal, one, ['proposed'], 'proposed', message, hint)];
  });
  return [...awaited, ...proposed];
}

/** Figures without a source, which only our own counts may lack. */
function unsourced(portal: Portal, entry: Edition): Problem[] {
  return entry.data.figures.flatMap(({ value, printed, recount, sources }, index) => {
    const own = recount !== undefined && printed === undefined;
    if (value === undefined || own || sources.length > 0) return [];
    const message = phrase('check.edition.noSource');
    const hint = phrase('check.mend.nameInSources');
    return [problemAt(portal, entry, ['figures', index, 'value'], 'no-source', message, hint)];
  });
}

/**
 * Require returns or figures for the edition of a report; once published, figures with values and no proposals.
 */
export const checkEditionData: Validator = (portal) => {
  const byEdition = Map.groupBy(portal.returns, ({ id }) => id.split('/')[0] ?? '');
  return portal.editions.flatMap((entry): Problem[] => {
    const { figures, report } = entry.data;
    const returns = byEdition.get(entry.id) ?? [];
    const broken = [...portal.refused].some((name) => name.startsWith(`returns/${entry.id}/`));
    if (report && figures.length === 0 && returns.length === 0 && !broken) {
      const message = phrase('check.edition.noData');
      const hint = phrase('check.mend.addReturns', { id: entry.id });
      return [problemAt(portal, entry, ['report'], 'no-data', message, hint)];
    }
    return [...unfinished(portal, entry, returns), ...unsourced(portal, entry)];
  });
};

/** Require fieldwork to end after it begins. */
export const checkEditionDates: Validator = (portal) =>
  portal.editions.flatMap((entry) => {
    const { from, to } = entry.data.survey ?? { from: '', to: '' };
    if (from <= to) return [];
    const message = phrase('check.edition.dateOrder', { from, to });
    return [
      problemAt(portal, entry, ['survey', 'to'], 'dates', message, phrase('check.mend.oneOfDates')),
    ];
  });
