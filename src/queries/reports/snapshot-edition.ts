import { isWords } from '../../figures/foreign-words.ts';
import { sayWords } from '../../figures/say-words.ts';
import { toFrozenRow } from '../../domain/frozen/frozen-edition.ts';
import type { FigureTable, TableCell, Words } from '../../domain/figures/table.ts';
import { inEachLocale, type Localized } from '../../i18n/locales.ts';
import {
  type FrozenData,
  type FrozenFigure,
  type FrozenTable,
  frozenFormat,
} from '../../schemas/frozen-edition.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { type FigureInAll, figuresOfEdition } from '../figures/edition-figures.ts';
import { valueSources } from './report-values.ts';

type Label = FrozenTable['head'];

/** Resolves messages, so that the archive does not depend on the current keys. */
function keepWords(words: Words): Label {
  if ('text' in words || 'name' in words) return words;
  return { text: inEachLocale((locale) => sayWords(words, locale)) };
}

function keepCell(cell: TableCell): FrozenTable['rows'][number]['cells'][number] {
  return isWords(cell) ? keepWords(cell) : cell;
}

function keepTable({ head, columns, rows }: FigureTable): FrozenTable {
  return {
    head: keepWords(head),
    columns: columns.map((column) => ({ ...column, label: keepWords(column.label) })),
    rows: rows.map(({ label, cells, group, sectors, links, ...row }) => ({
      ...row,
      label: keepWords(label),
      cells: cells.map(keepCell),
      ...(group && { group: keepWords(group) }),
      ...(sectors && { sectors: [...sectors] }),
      ...(links && { links: links.map((link) => ({ ...link })) }),
    })),
  };
}

function keepFigure(
  { id, number, views, view }: FigureInAll,
  table: FigureTable | undefined,
): FrozenFigure {
  const words = (of: (one: FigureInAll['view']) => string): Localized<string> =>
    inEachLocale((locale) => of(views[locale]));
  return {
    id,
    ...(number === undefined ? {} : { number }),
    kind: view.figure.kind,
    title: words(({ title }) => title),
    subtitle: words(({ subtitle }) => subtitle),
    description: words(({ description }) => description),
    ...(view.note === undefined ? {} : { note: words(({ note }) => note ?? '') }),
    method: words(({ method }) => method),
    ...(table ? { table: keepTable(table) } : {}),
  };
}

/**
 * Counts and texts of an edition, as kept in its archive.
 * @throws Error for an edition without a report
 */
export function snapshotEdition(portal: Portal, edition: string): FrozenData {
  const data = portal.editionById.get(edition)?.data;
  if (!data?.report) throw new Error(`expected a report of the edition ${edition}, found none`);
  const { title, version, date } = data.report;
  const values = valueSources(portal, edition);
  return {
    format: frozenFormat,
    edition,
    title: data.title,
    country: data.country,
    report: { title, version, date },
    rows: editionInputs(portal, edition).rows.flatMap((row) => {
      const name = portal.fileNameById.get(row.id);
      const printed = portal.returnById.get(`${edition}/${row.id}`)?.data.name;
      return name ? [toFrozenRow(row, name, printed)] : [];
    }),
    // Figures without a value are not printed in the report.
    published: data.figures.flatMap(({ id, label, value, unit }) =>
      value === undefined ? [] : [{ id, label, value, unit }],
    ),
    counts: Object.fromEntries(values.counts),
    figures: figuresOfEdition(portal, edition).map((figure) =>
      keepFigure(figure, values.table(figure.id)),
    ),
  };
}
