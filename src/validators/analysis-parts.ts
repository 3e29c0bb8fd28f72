import { type Phrase, phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Analysis, AnalysisOf } from '../schemas/analysis.ts';
import { problemAt, type Validator } from './validator.ts';

function unknownPart(
  portal: Portal,
  entry: Entry<Analysis>,
  path: ValuePath,
  part: Phrase,
  id: string,
  known: readonly string[],
): Problem {
  const list = known.join(', ') || '–';
  const message = phrase('check.analysis.part', { part, known: list, found: quote(id) });
  const hint = hintForName(id, known, phrase('check.mend.checkOrAddEntry'));
  return problemAt(portal, entry, path, 'analysis-part', message, hint);
}

/**
 * Require scores and answers of candidates to match criteria and requirements, and to be within the scale.
 */
function checkSelection(
  portal: Portal,
  entry: Entry<Analysis>,
  { criteria, requirements, scale, candidates }: AnalysisOf<'selection'>,
): Problem[] {
  const [criterionIds, requirementIds] = [criteria, requirements].map((list) =>
    list.map(({ id }) => id),
  ) as [string[], string[]];
  const [min, max] = [scale.worst, scale.best].sort((a, b) => a - b) as [number, number];
  return candidates.flatMap(({ scores, meets }, index): Problem[] => {
    const at = (...path: ValuePath) => ['candidates', index, ...path];
    return [
      ...Object.entries(scores).flatMap(([id, score]): Problem[] => {
        const path = at('scores', id);
        if (!criterionIds.includes(id)) {
          const part = phrase('check.word.criterion');
          return [unknownPart(portal, entry, path, part, id, criterionIds)];
        }
        if (score >= min && score <= max) return [];
        const message = phrase('check.analysis.scale', { least: min, most: max, found: score });
        const hint = phrase('check.mend.scoreOrScale');
        return [problemAt(portal, entry, path, 'score-beyond-scale', message, hint)];
      }),
      ...Object.keys(meets).flatMap((id): Problem[] =>
        requirementIds.includes(id)
          ? []
          : [
              unknownPart(
                portal,
                entry,
                at('meets', id),
                phrase('check.word.requirement'),
                id,
                requirementIds,
              ),
            ],
      ),
    ];
  });
}

/** Parts of an analysis identified by an id, by the names of their lists. */
const partLists = [
  ...['criteria', 'requirements', 'steps', 'candidates', 'readings', 'tags'],
  ...['items', 'rules', 'sections', 'functions', 'resources'],
];

/** Require unique ids within a list. */
function checkTwice(portal: Portal, entry: Entry<Analysis>): Problem[] {
  const lists: Readonly<Record<string, unknown>> = { ...entry.data };
  return partLists.flatMap((name): Problem[] => {
    const list = lists[name];
    if (!Array.isArray(list)) return [];
    const ids = list.map((part: { readonly id?: string }) => part.id);
    return ids.flatMap((id, index) => {
      if (id === undefined || ids.indexOf(id) === index) return [];
      const message = phrase('check.list.twice', { found: quote(id) });
      const hint = phrase('check.mend.deleteOne');
      return [problemAt(portal, entry, [name, index, 'id'], 'repeat', message, hint)];
    });
  });
}

/** Require an analysis to be consistent in itself. */
export const checkAnalysisParts: Validator = (portal) =>
  portal.analyses.flatMap((entry) => {
    const { data } = entry;
    return [
      ...checkTwice(portal, entry),
      ...(data.method === 'selection' ? checkSelection(portal, entry, data) : []),
    ];
  });
