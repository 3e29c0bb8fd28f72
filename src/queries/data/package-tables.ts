import type { PackageColumn, PackageTable } from '../../exports/data-package/model.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import type { ExportTable } from '../../exports/tables.ts';
import { clusterKinds } from '../../schemas/cluster.ts';
import { organisationKinds } from '../../schemas/organisation.ts';
import { ownKey } from '../../schemas/import-mapping.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { pointBases, pointPrecisions } from '../../schemas/point.ts';
import { profileAspects } from '../../schemas/profile.ts';
import { regionLevels } from '../../schemas/region.ts';
import { progressStates } from '../../schemas/strategy.ts';
import { actionTable } from './tables/action-table.ts';
import { clusterTable } from './tables/cluster-table.ts';
import { mediaTables } from './tables/media-table.ts';
import { organisationTable } from './tables/organisation-table.ts';
import { type OwnColumn, ownColumnOf, sayOwnColumn } from './tables/own-columns.ts';
import { profileTable } from './tables/profile-table.ts';
import { programmeTable } from './tables/programme-table.ts';
import { groupOfColumn, regionTable } from './tables/region-table.ts';
import { fieldOfColumn, returnTable } from './tables/return-table.ts';
import { sectorTable } from './tables/sector-table.ts';
import { timelineTable } from './tables/timeline-table.ts';
import {
  type ColumnMore,
  foreignKey,
  inAll,
  knownColumn,
  required,
  saidColumn,
  several,
} from './package-columns.ts';
import { agencyTable, publishedTable, sourceTable } from './package-lists.ts';
import { buildTable } from './package-table.ts';
import type { Portal } from '../../portal/portal.ts';

const whole = { type: 'integer' } as const;
const number = { type: 'number' } as const;

// Types of columns of the site's downloads, unless text.
const commonColumns = ({
  site,
  stageOrder: { ids },
}: Portal): Readonly<Record<string, ColumnMore>> => ({
  id: required,
  name_original: required,
  country: required,
  regions: several,
  sectors: { ...required, ...several },
  stage: { values: ids },
  source: { ...required, ...several },
  kind: { ...required, values: clusterKinds },
  level: { ...required, values: regionLevels },
  printed_row: whole,
  clusters: whole,
  clusters_main: whole,
  members: whole,
  firms: whole,
  staff: whole,
  employment: whole,
  leaders: several,
  supporters: several,
  cluster: required,
  aspect: {
    ...required,
    values: [...profileAspects, ...site.fields.map(({ id }) => ownKey(id))],
  },
  lat: number,
  lon: number,
  point_basis: { values: pointBases },
  point_precision: { values: pointPrecisions },
  number: { ...required, type: 'integer' },
  body_kind: { ...required, values: organisationKinds },
  serves: several,
  suggested_stage: { values: ids },
  criteria_met: several,
  not_asked: several,
  current: { ...required, values: ['yes', 'no'] },
  organisations: several,
  use_for: several,
  users: several,
  strategy: required,
  action: required,
  bodies: several,
  progress: { values: progressStates },
  event_kind: { ...required, values: ['event', 'plan'] },
});

/** Type of a column filled by a form field. */
function fieldColumn({ value }: FormField): ColumnMore {
  switch (value.kind) {
    case 'tick':
      return { type: 'boolean' };
    case 'count':
    case 'rank':
    case 'year':
      return { type: 'integer' };
    case 'number':
    case 'percent':
      return { type: 'number' };
    case 'code':
      return { values: value.options.map(({ id }) => id) };
    default:
      return {};
  }
}

function ownValues(field: OwnField): ColumnMore {
  switch (field.kind) {
    case 'number':
    case 'point':
      return number;
    case 'choice':
      return { values: field.options.map(({ id }) => id), ...(field.several ? several : {}) };
    case 'yes-no':
      return { type: 'boolean' };
    case 'link':
      return { type: 'url' };
    default:
      return {};
  }
}

function ownFieldColumn(own: OwnColumn): PackageColumn {
  const titles = inAll((_, locale) => sayOwnColumn(own, locale));
  return saidColumn(own.name, titles, own.holds === 'value' ? ownValues(own.field) : {});
}

/** Columns that may be empty: an international organisation has no country. */
const isOpen = (table: string, column: string) => table === 'organisations' && column === 'country';

/** A download of the site as a package table, worded as in its data dictionary. */
function describe(
  portal: Portal,
  name:
    | 'actions'
    | 'clusters'
    | 'organisations'
    | 'profiles'
    | 'programmes'
    | 'regions'
    | 'returns'
    | 'sectors'
    | 'timeline',
  { columns, rows }: ExportTable,
  more: Partial<PackageTable> = {},
): PackageTable {
  const common = commonColumns(portal);
  return buildTable(name, rows, {
    titles: inAll((t) => t(`data.${name}`)),
    columns: columns.map((column) => {
      const group = groupOfColumn(portal, name, column);
      if (group) return saidColumn(column, group.column, { type: 'boolean' });
      const own = ownColumnOf(portal, name, column);
      if (own) return ownFieldColumn(own);
      const asked = fieldOfColumn(portal, name, column);
      return asked
        ? saidColumn(column, asked.meaning, fieldColumn(asked.field))
        : knownColumn(column, isOpen(name, column) ? {} : common[column]);
    }),
    ...more,
  });
}

/** Collections of the portal in an edition. */
export function collectionTables(portal: Portal, edition: string): PackageTable[] {
  return [
    describe(portal, 'clusters', clusterTable(portal, edition)),
    describe(portal, 'returns', returnTable(portal, edition), {
      foreignKeys: [foreignKey('id', 'clusters'), foreignKey('printed_region', 'regions')],
    }),
    describe(portal, 'regions', regionTable(portal), {
      foreignKeys: [foreignKey('parent', 'regions'), foreignKey('agency', 'agencies')],
    }),
    describe(portal, 'sectors', sectorTable(portal)),
    describe(portal, 'profiles', profileTable(portal), {
      key: ['cluster', 'aspect', 'number'],
      foreignKeys: [foreignKey('cluster', 'clusters')],
    }),
    describe(portal, 'organisations', organisationTable(portal), {
      foreignKeys: [foreignKey('seat', 'regions')],
    }),
    describe(portal, 'programmes', programmeTable(portal)),
    describe(portal, 'actions', actionTable(portal), { key: ['strategy', 'action'] }),
    describe(portal, 'timeline', timelineTable(portal), {
      foreignKeys: [foreignKey('region', 'regions')],
    }),
    agencyTable(portal),
    sourceTable(portal),
    ...mediaTables(portal),
    publishedTable(portal, edition),
  ];
}
