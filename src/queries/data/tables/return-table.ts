import type { Cell } from '../../../exports/csv.ts';
import type { ExportTable } from '../../../exports/tables.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { FormField } from '../../../domain/survey/form-field.ts';
import { answeredReturns, clusterOf, readAnswers } from '../../survey/answered-returns.ts';
import { type PublicField, publicFields } from '../../survey/field-words.ts';
import { citeIds } from '../cite-ids.ts';
import { isMaturityColumn, maturityCells } from './maturity-cells.ts';

/** Columns of the form; none if no answers are known. */
function answerFields(portal: Portal, edition: string): FormField[] {
  if (answeredReturns(portal, edition).length === 0) return [];
  return [...publicFields(portal).values()].map(({ field }) => field);
}

/** Published answers of a return, one per field, and the questions it was not asked. */
function answerCells(
  portal: Portal,
  entry: Portal['returns'][number],
  fields: readonly FormField[],
): Cell[] {
  if (fields.length === 0) return [];
  const { cells, states } = readAnswers(portal, entry);
  const skipped = [...states].flatMap(([id, state]) => (state === 'not-asked' ? [id] : []));
  const isKnown = entry.data.answers ?? entry.data.indicators;
  return [
    isKnown ? skipped.join(';') || undefined : undefined,
    ...fields.map(({ key }): Cell => {
      const cell = cells.get(key);
      return cell === true ? 'true' : cell;
    }),
  ];
}

/** Form field of a column in the table of returns. */
export function fieldOfColumn(
  portal: Portal,
  table: string,
  column: string,
): PublicField | undefined {
  return table.startsWith('returns') ? publicFields(portal).get(column) : undefined;
}

/** Returns of an edition, as printed and as coded. */
export function returnTable(portal: Portal, edition: string): ExportTable {
  const prefix = `${edition}/`;
  const fields = answerFields(portal, edition);
  const returns = [...portal.returnById.values()].filter(({ id }) => id.startsWith(prefix));
  const maturity = maturityCells(
    portal,
    returns.map((entry) => ({ id: clusterOf(entry), edition })),
  );
  return {
    name: `returns-${edition}`,
    columns: [
      'id',
      'stage',
      'printed_row',
      'printed_province',
      'printed_stage',
      'printed_region',
      'source',
      'suggested_stage',
      'criteria_met',
      'not_asked',
      ...fields.map(({ key }) => key),
    ].filter(
      (column) =>
        (fields.length > 0 || column !== 'not_asked') && (maturity || !isMaturityColumn(column)),
    ),
    rows: returns.map((entry, index): Cell[] => [
      clusterOf(entry),
      entry.data.stage,
      entry.data.printed?.row,
      entry.data.printed?.province,
      entry.data.printed?.stage,
      entry.data.printedRegion,
      citeIds(entry.data.sources),
      ...(maturity?.[index] ?? []),
      ...answerCells(portal, entry, fields),
    ]),
  };
}
