import { yearsPart } from '../../schemas/fixed-pages.ts';
import { drawnKind } from '../../figures/drawn-kind.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import { figureContext, figurePath } from './figure-pages.ts';
import { figureNumber } from './figure-views.ts';

/** `metadata.json`: meaning and origin of the numbers, and reasons for missing ones. */
export function figureMetadata(portal: Portal, view: FigureView): Record<string, unknown> {
  const { id, locale, figure, table, part } = view;
  const context = figureContext(portal, view);
  return {
    id,
    kind: drawnKind(view),
    language: locale,
    edition: view.edition,
    number: part === yearsPart ? null : (figureNumber(portal, id, part || undefined) ?? null),
    title: view.title,
    subtitle: view.subtitle,
    description: view.description,
    note: view.note ?? null,
    method: view.method,
    date: context.asOf,
    licence: context.licence,
    redistribute: figure.redistribute,
    sources: figure.sources.map((cited) => ({
      ...cited,
      title: portal.sourceById.get(cited.source)?.title[locale] ?? null,
      rights: portal.sourceById.get(cited.source)?.rights[locale] ?? null,
    })),
    printed: figure.printed ?? null,
    query: figure.query ?? null,
    columns: table?.columns.map(({ id: column, label, type, unitId }) => ({
      id: column,
      label,
      type,
      unit: unitId ?? null,
    })),
    levels:
      figure.kind === 'heat'
        ? (figure.levels?.map(({ value, label }) => ({ value, label: label[locale] })) ?? null)
        : null,
    definitions: figure.terms.flatMap((term) => {
      const entry = portal.terms.find(({ id: own }) => own === term);
      return entry
        ? [
            {
              term,
              label: entry.label[locale],
              definition: entry.definition?.[locale] ?? null,
            },
          ]
        : [];
    }),
    doubts: figure.doubts.map((doubt) => ({
      id: doubt,
      about: portal.doubts.find(({ id: own }) => own === doubt)?.about[locale] ?? null,
    })),
    missing: table?.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell.missing
          ? [{ row: row.id, column: table.columns[index]?.id, reason: cell.missing }]
          : [],
      ),
    ),
    page: absolute(href(locale, figurePath(id, part))),
    citation: { apa: context.apa, bibtex: context.bibtex, ris: context.ris },
  };
}
