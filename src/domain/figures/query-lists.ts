import { byId, greatestFirst } from './greatest-first.ts';
import type { FigureQuery } from '../../schemas/figure.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import { recountValue } from '../inventory/count-matching.ts';
import { notReported } from '../missing.ts';
import { type FigureInputs, rowsOf } from './inputs.ts';
import { countStages, stageColumns } from './stage-columns.ts';
import type { FigureTable, TableCell } from './table.ts';

/** Survey answers of each development agency as printed, beside the rows of its provinces. */
export function queryAgencies(inputs: FigureInputs): FigureTable {
  return {
    head: { word: 'agency' },
    columns: [
      { id: 'answers', label: { word: 'answers' }, type: 'number', unit: 'answers' },
      { id: 'rows', label: { word: 'rows' }, type: 'number', unit: 'clusters' },
      { id: 'difference', label: { word: 'difference' }, type: 'number', unit: 'count' },
    ],
    rows: [...inputs.organisations.values()]
      .filter(({ kind }) => kind === 'development-agency')
      .map(({ id, name, answers, region }) => {
        const rows = inputs.rows.filter((row) => row.agency === id).length;
        const cells: TableCell[] =
          answers === undefined
            ? [notReported, rows, notReported]
            : [answers, rows, rows - answers];
        return {
          id,
          label: { text: name },
          ...(region ? { path: `/regions/${region}/` } : {}),
          cells,
        };
      })
      .sort(byId)
      .sort(greatestFirst(({ cells }) => Number(cells[1]))),
  };
}

/** Figures that the edition's report prints, beside the same counted again. */
export function queryPublished(
  query: Extract<FigureQuery, { name: 'published' }>,
  inputs: FigureInputs,
): FigureTable {
  const all = new Map(inputs.edition?.figures.map((figure) => [figure.id, figure]));
  const chosen = query.figures.flatMap((id) => all.get(id) ?? []);
  const unit = chosen.every((figure) => figure.unit === 'percent') ? 'percent' : 'clusters';
  return {
    head: { word: 'figure' },
    columns: [
      { id: 'printed', label: { word: 'printed' }, type: 'number', unit },
      { id: 'recounted', label: { word: 'recounted' }, type: 'number', unit },
    ],
    rows: chosen.map(({ id, label, value, printed, recount }) => {
      const words = printed ?? String(value);
      const again = recount ? recountValue(inputs.rows, recount) : undefined;
      return {
        id,
        label: { text: label },
        cells: [
          typeof value === 'number'
            ? value
            : { text: { az: words, tr: words, ka: words, en: words } },
          again === undefined ? { missing: 'not-applicable' } : Math.round(10 * again) / 10,
        ],
      };
    }),
  };
}

/** The criteria that the form asks for at each stage; which a cluster meets is not reported. */
export function queryCriteria(inputs: FigureInputs): FigureTable {
  return {
    head: { word: 'criterion' },
    columns: [{ id: 'status', label: { word: 'status' }, type: 'text' }],
    rows: [...inputs.stages.values()].flatMap((stage) =>
      stage.criteria.map(({ id, label }) => ({
        id,
        label: { text: label },
        group: { text: stage.label },
        stage: stage.id,
        cells: [notReported],
      })),
    ),
  };
}

/** What the names of the rows say they are, by stage. */
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
      .map((kind) => ({ kind, part: rows.filter((row) => row.kind === kind) }))
      .filter(({ part }) => part.length > 0)
      .sort(greatestFirst(({ part }) => part.length))
      .map(({ kind, part }) => ({
        id: kind,
        label: { word: `kind-${kind}` },
        cells: countStages(part, columns),
      })),
  };
}

/** Terms of the glossary that stand in a source of each language, and those that were supplied. */
export function queryGlossary(inputs: FigureInputs): FigureTable {
  return {
    head: { word: 'language' },
    columns: [
      { id: 'attested', label: { word: 'attested' }, type: 'number', unit: 'count' },
      { id: 'supplied', label: { word: 'supplied' }, type: 'number', unit: 'count' },
    ],
    rows: (['az', 'tr', 'ka', 'en'] as const).map((locale) => {
      const attested = inputs.terms.filter(({ status }) => status[locale] === 'attested').length;
      return {
        id: locale,
        label: { word: `language-${locale}` },
        cells: [attested, inputs.terms.length - attested],
      };
    }),
  };
}
