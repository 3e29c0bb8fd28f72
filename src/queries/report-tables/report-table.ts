import type { ReportTableId } from '../../domain/report/table-names.ts';
import type { Locale } from '../../i18n/locales.ts';
import { actionsTable } from './actions.ts';
import { agenciesTable } from './agencies.ts';
import { beyondIdeaTable } from './beyond-idea.ts';
import { georgiaTable } from './georgia.ts';
import { indicatorsTable } from './indicators.ts';
import { inventoryTable } from './inventory.ts';
import { practicesTable } from './practices.ts';
import { programmesTable } from './programmes.ts';
import { questionnaireTable } from './questionnaire.ts';
import type { ReportTable, TableContent } from './table.ts';

const builders: Readonly<Record<ReportTableId, (locale: Locale) => TableContent>> = {
  agencies: agenciesTable,
  'beyond-idea': beyondIdeaTable,
  georgia: georgiaTable,
  practices: practicesTable,
  programmes: programmesTable,
  actions: actionsTable,
  questionnaire: questionnaireTable,
  indicators: indicatorsTable,
  inventory: inventoryTable,
};

const kept = new Map<string, ReportTable>();

/** A table of the report in a language. Made once: a chapter and the lists of tables share it. */
export function reportTable(id: ReportTableId, locale: Locale): ReportTable {
  const key = `${locale}/${id}`;
  const table = kept.get(key) ?? { id, ...builders[id](locale) };
  kept.set(key, table);
  return table;
}
