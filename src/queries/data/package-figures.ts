import type { Cell } from '../../exports/csv.ts';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { drawnKind } from '../../figures/drawn-kind.ts';
import { absolute, href } from '../../i18n/href.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { type FigureInAll, figuresOfEdition } from '../figures/edition-figures.ts';
import { figurePath, licenceOf } from '../figures/figure-pages.ts';
import { inAll, knownColumn, ownColumn, ownColumns, required, several } from './package-columns.ts';
import { columnTable, dataTable, rowTable } from './package-figure-data.ts';
import { citeIds } from './cite-ids.ts';
import { buildTable } from './package-table.ts';
import type { Portal } from '../../portal/portal.ts';

function figureTable(
  portal: Portal,
  figures: readonly FigureInAll[],
  locale: Locale,
): PackageTable {
  const rows = figures.map(({ id, number, views, view }): Cell[] => [
    id,
    number,
    drawnKind(view),
    view.figure.topic,
    ...locales.map((own) => views[own].title),
    ...locales.map((own) => views[own].subtitle),
    ...locales.map((own) => views[own].method),
    ...locales.map((own) => licenceOf(portal, view.figure, own)),
    String(view.figure.redistribute),
    citeIds(view.figure.sources),
    absolute(href(locale, figurePath(id))),
  ]);
  return buildTable('figures', rows, {
    titles: inAll((t) => t('nav.figures')),
    columns: [
      knownColumn('id', required),
      ownColumn('number', 'number', { type: 'integer' }),
      ownColumn('kind', 'drawing', required),
      ownColumn('topic', 'topic', required),
      ...ownColumns('title', required),
      ...ownColumns('subtitle', required),
      ...ownColumns('method', required),
      ...ownColumns('licence', required),
      ownColumn('redistribute', 'redistribute', { ...required, type: 'boolean' }),
      knownColumn('source', { ...required, ...several }),
      ownColumn('page', 'page', { ...required, type: 'url' }),
    ],
  });
}

/**
 * Figures of an edition, and the numbers of those that may be redistributed.
 * @param locale language of the linked pages
 */
export function figureTables(portal: Portal, edition: string, locale: Locale): PackageTable[] {
  const figures = figuresOfEdition(portal, edition);
  const open = figures.filter(({ view }) => view.figure.redistribute);
  return [figureTable(portal, figures, locale), columnTable(open), rowTable(open), dataTable(open)];
}
