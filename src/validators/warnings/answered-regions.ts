import {
  type KnownRegions,
  knowRegions,
  lieElsewhere,
  regionsIn,
} from '../../domain/survey/rules/answered-regions.ts';
import { phrase } from '../../i18n/phrase.ts';
import { foldText } from '../../i18n/fold.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { editionOf, openEditions } from './open-editions.ts';
import { problemAt, type Validator } from '../validator.ts';

/** Printed region of a return, and the regions recognised in free-text answers. */
function* told(
  { data }: Portal['returns'][number],
  written: readonly string[],
  regions: KnownRegions,
): Generator<readonly [path: ValuePath, ids: readonly string[]]> {
  if (data.printedRegion !== undefined) yield [['printedRegion'], [data.printedRegion]];
  for (const id of written) {
    const words = data.answers?.[id];
    if (typeof words === 'string') yield [['answers', id], regionsIn(words, regions)];
  }
}

/** Warn if a return names a region other than those of the cluster's entry. */
export const warnOfAnsweredRegions: Validator = (portal) => {
  const open = new Set(openEditions(portal).map(({ entry }) => entry.id));
  const regions = knowRegions(
    portal.regions.map(({ data }) => data),
    foldText,
  );
  const clusters = new Map(portal.clusters.map(({ id, data }) => [id, data.regions]));
  const written = portal.survey.flatMap(({ id, data }) => (data.kind === 'text' ? [id] : []));
  return portal.returns.flatMap((entry) => {
    const edition = editionOf(entry);
    const own = clusters.get(entry.id.slice(edition.length + 1)) ?? [];
    if (!open.has(edition)) return [];
    return [...told(entry, written, regions)].flatMap(([path, ids]): Problem[] => {
      if (!lieElsewhere(ids, own, regions)) return [];
      const message = phrase('check.answer.region', {
        expected: own.join(', '),
        found: quote(ids.join(', ')),
      });
      const hint = phrase('check.mend.answerOrRegions');
      return [problemAt(portal, entry, path, 'answer-region-elsewhere', message, hint)];
    });
  });
};
