import type { ExportTable } from '../../exports/tables.ts';
import { changeTable } from '../changes/change-table.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { editionPairs } from '../editions/edition-pairs.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { tableInOwnLanguages } from './own-languages.ts';
import { actionTable } from './tables/action-table.ts';
import { clusterTable } from './tables/cluster-table.ts';
import { organisationTable } from './tables/organisation-table.ts';
import { profileTable } from './tables/profile-table.ts';
import { programmeTable } from './tables/programme-table.ts';
import { publishedTable } from './tables/published-table.ts';
import { regionTable } from './tables/region-table.ts';
import { resultExports } from './tables/result-export.ts';
import { returnTable } from './tables/return-table.ts';
import { sectorTable } from './tables/sector-table.ts';
import { termTable } from './tables/term-table.ts';
import { timelineTable } from './tables/timeline-table.ts';

function allTables(portal: Portal): ExportTable[] {
  return [
    clusterTable(portal, portal.editionId),
    regionTable(portal),
    sectorTable(portal),
    termTable(portal),
    // Do not announce tables that are still being gathered.
    ...countedEditions(portal).flatMap((id) => [
      returnTable(portal, id),
      publishedTable(portal, id),
    ]),
    profileTable(portal),
    organisationTable(portal),
    programmeTable(portal),
    actionTable(portal),
    timelineTable(portal),
    ...resultExports(portal),
    ...editionPairs(portal).map((pair) => changeTable(portal, pair)),
  ];
}

/** All tables of the portal in its languages. */
export const exportTables = remember('exportTables', (portal): ExportTable[] =>
  allTables(portal).map((table) => tableInOwnLanguages(portal, table)),
);
