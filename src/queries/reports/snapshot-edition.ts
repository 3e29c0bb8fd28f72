import { isWords } from '../../figures/foreign-words.ts';
import { sayWords } from '../../figures/say-words.ts';
import { toFrozenRow } from '../../domain/frozen/frozen-edition.ts';
import type { FigureTable, TableCell, Words } from '../../domain/figures/table.ts';
import { isWholeIn, plainText } from '../../i18n/carried-text.ts';
import {
  inEachLocale,
  isLocale,
  type Locale,
  type Localized,
  mainLanguage,
} from '../../i18n/locales.ts';
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

/**
 * Leave out texts in another language than the one they stand for, and language marks; one text remains if no
 * language has its own.
 */
function keepWhole(value: unknown, main: Locale): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([key, text]: [string, unknown]) => {
    const isText = isLocale(key) && typeof text === 'string';
    return isText
      ? { key, text: plainText(text), isKept: isWholeIn(text, key) }
      : { key, text, isKept: true };
  });
  const kept = fields.filter(({ isKept }) => isKept);
  const stand = kept.length > 0 ? kept : fields.filter(({ key }) => key === main);
  return Object.fromEntries(stand.map(({ key, text }) => [key, text]));
}

/** Text of the file with the counts and texts of an edition, which its archive keeps. */
export function writeSnapshot(portal: Portal, edition: string): string {
  const main = mainLanguage(portal.site.languages);
  const data = snapshotEdition(portal, edition);
  return `${JSON.stringify(data, (_, value: unknown) => keepWhole(value, main))}\n`;
}
