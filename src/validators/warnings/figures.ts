import { comparesNothing } from '../../domain/figures/printed-figures.ts';
import type { FigureTable, TableCell } from '../../domain/figures/table.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { FigureKind } from '../../schemas/figure.ts';
import { tableOf } from '../figure-tables.ts';
import { chapterTexts, componentProblem } from '../report-texts.ts';
import { problemAt, type Validator } from '../validator.ts';
import { openEditions } from './open-editions.ts';

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
