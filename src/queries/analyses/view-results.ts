import { resultTables } from '../../domain/analyses/result-tables.ts';
import type { ResultTable } from '../../domain/analyses/result-table.ts';
import type { Cell } from '../../exports/csv.ts';
import { flattenTable } from '../../figures/downloads.ts';
import { type LocalTable, localizeTable } from '../../figures/localize-table.ts';
import { sayWords } from '../../figures/say-words.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { livingInputs } from '../editions/edition-inputs.ts';

/** Table of results in a language, with the rows of its download. */
export interface ResultView {
  readonly name: string;
  readonly caption: string;
  readonly table: LocalTable;
  /** Column shown on the pages of the entries its rows are about. */
  readonly told: string | undefined;
  readonly csv: readonly (readonly Cell[])[];
  /** True if it is a download only. */
  readonly isLong: boolean;
}

/** Results of an analysis for today's entries; none if the portal has no numbers for it. */
export function resultsOf(portal: Portal, id: string): readonly ResultTable[] {
  const { analysed } = livingInputs(portal, portal.editionId);
  return analysed ? resultTables(analysed, id) : [];
}

/** The same as shown on the page. */
export const viewResults = remember(
  'analysisResults',
  (portal, id: string, lang: string): readonly ResultView[] => {
    const locale = lang as Locale;
    return resultsOf(portal, id).map(({ name, caption, table, told, mixed, long = false }) => {
      const local = localizeTable(table, locale, {
        stageOrder: portal.stageOrder,
        // A tie concerns both its parties.
        bothEnds: true,
        ...(mixed && { asGiven: true }),
      });
      const { head, rows } = flattenTable(local, locale);
      return {
        name,
        told,
        caption: sayWords(caption, locale),
        table: local,
        csv: [head, ...rows],
        isLong: long,
      };
    });
  },
);
