import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { Portal } from '../loaders/portal.ts';
import { mayExist } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { AnalysisOf } from '../schemas/analysis.ts';
import { problemAt, type Validator } from './validator.ts';

type Gap = AnalysisOf<'road-map'>['rules'][number]['gap'];

/** Id a gap refers to and the ids of its kind; undefined for a gap without a reference. */
function namesFor(
  portal: Portal,
  gap: Gap,
): { name: string; known: readonly string[] } | undefined {
  if (gap.kind === 'criterion') {
    const known = portal.stages.flatMap(({ data }) => data.criteria.map(({ id }) => id));
    return { name: gap.id, known };
  }
  if (gap.kind === 'indicator') {
    return { name: gap.id, known: portal.indicators.map(({ data }) => data.id) };
  }
  return undefined;
}

/** Require gaps covered by a rule to exist: a criterion of the stages, an indicator of the set. */
export const checkRoadMapGaps: Validator = (portal) => {
  if (portal.unread.has('stages') || portal.unread.has('indicators')) return [];
  return portal.analyses.flatMap((entry): Problem[] => {
    const { data } = entry;
    if (data.method !== 'road-map') return [];
    return data.rules.flatMap(({ gap }, index) => {
      const named = namesFor(portal, gap);
      if (!named || named.known.includes(named.name)) return [];
      if (gap.kind === 'indicator' && mayExist(portal, 'indicators', named.name)) return [];
      const message = phrase('check.roadMap.gap', { id: quote(named.name) });
      const hint = hintForName(named.name, named.known, phrase('check.mend.checkOrAddEntry'));
      return [problemAt(portal, entry, ['rules', index, 'gap', 'id'], 'no-gap', message, hint)];
    });
  });
};
