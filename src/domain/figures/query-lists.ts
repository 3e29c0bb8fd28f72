import { inEachLocale, locales } from '../../i18n/locales.ts';
import type { FigureQuery } from '../../schemas/figure-query.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import type { PublishedFigure } from '../../schemas/edition.ts';
import { isMissing, notReported } from '../missing.ts';
import { answersOf } from '../survey/answers-of.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { printedFigures } from './printed-figures.ts';
import { compareRanks } from './rank.ts';
import { recountIn } from './recount.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureWord } from './figure-words.ts';
import type { FigureTable, TableCell } from './table.ts';

/**
 * Survey answers of each development agency and the rows of its provinces: as printed, or counted from returns
 * if nothing is printed for this edition.
 */
export function queryAgencies(inputs: FigureInputs): FigureTable {
  const agencies = [...inputs.organisations.values()].filter(
    ({ kind }) => kind === 'development-agency',
  );
  const printed = new Map(
    agencies.map((agency) => [agency.id, answersOf(agency, inputs.editionId)]),
  );
  const isPrinted =
    [...printed.values()].some((answers) => answers !== undefined) ||
    inputs.rows.every(({ returned }) => !returned);
  const word = isPrinted ? 'answers' : 'answersCounted';
  return {
    head: { word: 'agency' },
    columns: [
      { id: 'answers', label: { word }, type: 'number', unit: 'answers' },
      { id: 'rows', label: { word: 'rows' }, type: 'number', unit: 'clusters' },
      { id: 'difference', label: { word: 'difference' }, type: 'number', unit: 'count' },
    ],
    rows: agencies
      .map((agency, place) => {
        const rows = inputs.rows.filter((row) => row.agency === agency.id);
        const answers = isPrinted
          ? printed.get(agency.id)
          : rows.filter(({ returned }) => returned).length;
        return { agency, answers, count: rows.length, place };
      })
      .sort(compareRanks)
      .map(({ agency: { id, name, region }, answers, count }) => {
        const cells: TableCell[] =
          answers === undefined
            ? [notReported, count, notReported]
            : [answers, count, count - answers];
        return {
          id,
          label: { text: name },
          ...(region ? { path: `/regions/${region}/` } : {}),
          cells,
        };
      }),
  };
}

/** Printed value: a number, or text that is the same in every language. */
function printedCell(value: PublishedFigure['value'], printed: string | undefined): TableCell {
  if (typeof value === 'number') return value;
  const words = printed ?? value;
  return words === undefined ? notReported : { text: inEachLocale(() => words) };
}

/**
 * Printed figures of a report and their recounts.
 * @param told `difference`: a column of recount minus print
 */
export function tabulatePublished(
  figures: readonly PublishedFigure[],
  inputs: FigureInputs,
  told: { readonly head?: FigureWord; readonly difference?: boolean } = {},
): FigureTable {
  const percent = figures.every((figure) => figure.unit === 'percent');
  const unit = percent ? 'percent' : 'clusters';
  return {
    head: { word: told.head ?? 'figure' },
    columns: [
      { id: 'printed', label: { word: 'printed' }, type: 'number', unit },
      { id: 'recounted', label: { word: 'recounted' }, type: 'number', unit },
      ...(told.difference
        ? [
            {
              id: 'difference',
              label: { word: 'difference' },
              type: 'number',
              unit: percent ? 'points' : 'count',
              signed: true,
            } as const,
          ]
        : []),
    ],
    rows: figures.map(({ id, label, value, printed, recount }) => {
      const none: TableCell = { missing: 'not-applicable' };
      const again = recount ? recountIn(inputs, recount).value : none;
      const difference: TableCell =
        isMissing(again) || typeof value !== 'number'
          ? none
          : Math.round(10 * (again - value)) / 10;
      return {
        id,
        label: { text: label },
        cells: [printedCell(value, printed), again, ...(told.difference ? [difference] : [])],
      };
    }),
  };
}

/** Published figures selected by a figure and printed in a report, with their recounts. */
export function queryPublished(
  query: Extract<FigureQuery, { name: 'published' }>,
  inputs: FigureInputs,
): FigureTable {
  return tabulatePublished(printedFigures(query, inputs.edition?.figures ?? []), inputs);
}

/**
 * Criteria that the form asks for at each stage: a list without values, since it concerns no single cluster.
 */
export function queryCriteria(inputs: FigureInputs): FigureTable {
  return {
    head: { word: 'criterion' },
    columns: [],
    rows: [...inputs.stages.values()].flatMap((stage) =>
      stage.criteria.map(({ id, label }) => ({
        id,
        label: { text: label },
        group: { text: stage.label },
        stage: stage.id,
        cells: [],
      })),
    ),
  };
}

/** Kinds implied by the names of rows, by stage. */
export function queryKinds(
  query: Extract<FigureQuery, { name: 'kinds' }>,
  inputs: FigureInputs,
): FigureTable {
  const rows = rowsOf(inputs, query.country);
  const columns = stageColumns(inputs, rows);
  return {
    head: { word: 'kind' },
    columns,
    rows: clusterKinds
      .map((kind, place) => {
        const part = rows.filter((row) => row.kind === kind);
        return { kind, part, count: part.length, place };
      })
      .filter(({ count }) => count > 0)
      .sort(compareRanks)
      .map(({ kind, part }) => ({
        id: kind,
        label: { word: `kind-${kind}` },
        cells: countStages(part, columns),
      })),
  };
}

/** Glossary terms found in a source of each language, and those supplied. */
export function queryGlossary(inputs: FigureInputs): FigureTable {
  return {
    head: { word: 'language' },
    columns: [
      { id: 'attested', label: { word: 'attested' }, type: 'number', unit: 'count' },
      { id: 'supplied', label: { word: 'supplied' }, type: 'number', unit: 'count' },
    ],
    rows: locales.map((locale) => {
      const attested = inputs.terms.filter(({ status }) => status[locale] === 'attested').length;
      return {
        id: locale,
        label: { word: `language-${locale}` },
        cells: [attested, inputs.terms.length - attested],
      };
    }),
  };
}
