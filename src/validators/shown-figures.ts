import { shownEditions } from '../domain/editions.ts';
import { editionsWithAnswers } from '../domain/figures/figure-of-answers.ts';
import { comparesNothing } from '../domain/figures/printed-figures.ts';
import type { FigureTable, TableCell } from '../domain/figures/table.ts';
import { phrase } from '../i18n/phrase.ts';
import { type Portal, textsOf } from '../loaders/portal.ts';
import { type Problem, problemIn, quote } from '../loaders/problem.ts';
import type { FigureKind } from '../schemas/figure.ts';
import { openEditions } from './editions.ts';
import { tableOf } from './figure-tables.ts';
import { listReferences } from './ids.ts';
import { chapterTexts, componentProblem } from './report-texts.ts';
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

const maps: ReadonlySet<FigureKind> = new Set([
  'choropleth',
  'symbol-map',
  'map-multiples',
  'bivariate-map',
]);

/** Whether a map can show the cell. A zero colours nothing. */
const isShown = (cell: TableCell) => (typeof cell === 'number' ? cell !== 0 : !('missing' in cell));

const isEmpty = ({ rows }: FigureTable) =>
  !rows.some(({ cells }) => cells.length === 0 || cells.some(isShown));

/** Warn of an empty map: it looks like a finding, but its table was never filled. */
export const warnOfEmptyMaps: Validator = (portal) =>
  portal.figures.flatMap((entry) => {
    if (!maps.has(entry.data.kind)) return [];
    const table = tableOf(portal, entry.data);
    if (!table || !isEmpty(table)) return [];
    const message = phrase('check.warn.emptyMap');
    const hint = phrase('check.mend.fillOrLeaveOut');
    return [problemAt(portal, entry, [], 'empty-map', message, hint)];
  });

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
