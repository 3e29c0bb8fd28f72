import { shownEditions } from '../domain/editions.ts';
import { editionsWithAnswers } from '../domain/figures/figure-of-answers.ts';
import { phrase } from '../i18n/phrase.ts';
import type { Portal } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import { textsOf } from '../loaders/portal.ts';
import { listReferences } from './references.ts';
import { problemAt, type Validator } from './validator.ts';

/**
 * Figures of answers that no published edition has, and that the current edition does not number: no page shows
 * them.
 */
function unpublishedFigures(portal: Portal, shown: readonly string[]): ReadonlySet<string> {
  const answered = editionsWithAnswers(portal.returns);
  if (shown.some((edition) => answered.has(edition))) return new Set();
  const numbered = portal.editions.find(({ id }) => id === shown.at(-1))?.data.numbered ?? [];
  return new Set(
    portal.figures.flatMap(({ id, data }) =>
      data.query?.name === 'answers' && !numbered.includes(id) ? [id] : [],
    ),
  );
}

/**
 * Allow no published reference to a figure that no page shows yet; an edition in preparation may have one.
 */
export const checkUnpublishedFigures: Validator = (portal) => {
  const current = portal.site[0]?.data.edition ?? '';
  const shown = shownEditions(portal.editions, current);
  const unpublished = unpublishedFigures(portal, shown);
  if (unpublished.size === 0) return [];
  const hint = phrase('check.mend.nameLater');
  const messageOf = (id: string) => phrase('check.figure.untold', { id: quote(id) });
  const draft = new Set(
    portal.editions.flatMap((entry) => (shown.includes(entry.id) ? [] : [entry.file])),
  );
  const named = [...listReferences(portal)].flatMap(({ entry, path, id, to }): Problem[] => {
    if (to !== 'figures' || !unpublished.has(id) || draft.has(entry.file)) return [];
    return [problemAt(portal, entry, path, 'untold-figure', messageOf(id), hint)];
  });
  const written = textsOf(portal).flatMap(({ id: text, file, figures, refs }) => {
    const [edition = ''] = text.split('/');
    if (file.startsWith('reports/') && edition !== current) return [];
    return [...figures, ...refs.map((ref) => ({ ...ref, id: ref.id.replace(/^figures\//, '') }))]
      .filter(({ id }) => unpublished.has(id))
      .map(({ id, line, column }) =>
        problemIn(file, { line, column }, 'untold-figure', messageOf(id), hint),
      );
  });
  return [...named, ...written];
};
