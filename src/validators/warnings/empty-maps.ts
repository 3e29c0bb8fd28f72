import { phrase } from '../../i18n/phrase.ts';
import type { FigureTable, TableCell } from '../../domain/figures/table.ts';
import type { FigureKind } from '../../schemas/figure.ts';
import { tableOf } from '../figure-tables.ts';
import { problemAt, type Validator } from '../validator.ts';

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
