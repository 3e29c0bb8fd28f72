import { splitTableKey } from '../../../domain/report/number-parts.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { ReportTableKind, TableOf } from '../../../schemas/report-table.ts';
import { portalIn } from '../../editions/portal-in.ts';
import { actionsTable } from './actions.ts';
import { beyondIdeaTable } from './beyond-idea.ts';
import { clustersTable } from './clusters.ts';
import { figureTable } from './figure.ts';
import { indicatorsTable } from './indicators.ts';
import { inventoryTable } from './inventory.ts';
import { practicesTable } from './practices.ts';
import { programmesTable } from './programmes.ts';
import { questionsTable } from './questions.ts';
import type { ReportTable, TableContent } from './table.ts';

type Builders = {
  readonly [K in ReportTableKind]: (
    portal: Portal,
    declared: TableOf<K>,
    locale: Locale,
  ) => TableContent;
};

const builders: Builders = {
  inventory: inventoryTable,
  'beyond-idea': beyondIdeaTable,
  practices: practicesTable,
  programmes: programmesTable,
  questions: questionsTable,
  actions: actionsTable,
  clusters: clustersTable,
  figure: figureTable,
  indicators: indicatorsTable,
};

function build<K extends ReportTableKind>(
  portal: Portal,
  kind: K,
  declared: TableOf<K>,
  locale: Locale,
): TableContent {
  return builders[kind](portal, declared, locale);
}

/**
 * A table of the current report in a language, shared by chapters and lists of tables.
 * @param key its name in the report, with the edition of its data: see `tableKey`
 * @throws Error for a table not declared by the edition: checked earlier
 */
export const reportTable = remember(
  'reportTable',
  (portal, key: string, locale: Locale): ReportTable => {
    const { of, edition } = splitTableKey(key);
    const declared = portal.reportTableById.get(`${portal.editionId}/${of}`)?.data;
    if (!declared) throw new Error(`expected a table of the report, found ${of}`);
    const shown = portalIn(portal, edition ?? portal.editionId);
    const content = build(shown, declared.kind, declared, locale);
    const id = key.replace('@', '-');
    // The author's note comes first, then the general one.
    const note = [declared.note?.[locale], content.note].filter(Boolean).join(' ');
    // Next to tables of the report's year, one of another year names it.
    const asOf =
      edition === undefined || edition === portal.editionId
        ? undefined
        : portal.editionById.get(edition)?.data.asOf[locale];
    const title = [content.title, asOf].filter(Boolean).join(', ');
    return { id, ...content, title, ...(note ? { note } : {}) };
  },
);
