import type { ReportTableId } from '../../../domain/report/table-names.ts';
import type { Locale } from '../../../i18n/locales.ts';
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
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';

type Builder = (portal: Portal, locale: Locale) => TableContent;

const builders: Readonly<Record<ReportTableId, Builder>> = {
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

/** A table of the report in a language. Made once: a chapter and the lists of tables share it. */
export const reportTable = remember((portal, id: ReportTableId, locale: Locale): ReportTable => ({
  id,
  ...builders[id](portal, locale),
}));
