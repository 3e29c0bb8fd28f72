import type { LocalTable } from '../../figures/localize-table.ts';
import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sectorLabel } from '../links/names.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import type { Portal } from '../../portal/portal.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface FilterChoices {
  readonly stages: readonly Choice[];
  readonly sectors: readonly Choice[];
}

/** Stages and sectors to filter the rows of a figure by; rows of cells have none. */
export function filterChoices(portal: Portal, table: LocalTable, locale: Locale): FilterChoices {
  const sectors = new Set(table.rows.flatMap((row) => row.sectors ?? []));
  const stages = sectors.size > 0 ? new Set(table.rows.map(({ stage }) => stage?.id)) : new Set();
  return {
    stages: portal.stageOrder.keys
      .filter((key) => stages.has(key))
      .map((id) => ({ id, label: stageHeading(portal, id, locale) })),
    sectors: [...sectors]
      .map((id) => ({ id, label: sectorLabel(portal, id, locale) }))
      .sort((a, b) => compareText(locale, a.label, b.label)),
  };
}
