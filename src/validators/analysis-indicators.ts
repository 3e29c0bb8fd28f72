import { phrase } from '../i18n/phrase.ts';
import { mayExist } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require each target of an analysis to belong to an indicator of the portal. */
export const checkAnalysisIndicators: Validator = (portal) =>
  portal.analyses.flatMap((entry) => {
    if (entry.data.method !== 'indicators') return [];
    const known = new Set(portal.indicators.map(({ data }) => data.id));
    return entry.data.targets.flatMap(({ indicator }, index) => {
      if (known.has(indicator) || mayExist(portal, 'indicators', indicator)) return [];
      const message = phrase('check.reference', { kind: 'indicators', id: quote(indicator) });
      const hint = phrase('check.mend.checkOrAddEntry');
      return [
        problemAt(portal, entry, ['targets', index, 'indicator'], 'dangling-id', message, hint),
      ];
    });
  });
