import { isMissing } from '../../domain/missing.ts';
import type { Cell } from '../../exports/csv.ts';
import type { ExportTable } from '../../exports/tables.ts';
import { absolute, href } from '../../i18n/href.ts';
import { inEachLocale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';
import type { NamedRow } from '../editions/named-rows.ts';
import { type ChangedCluster, changedClusters } from './changed-clusters.ts';
import { changeSentence } from './change-sentence.ts';
import { pairFile, pairId } from './pair-words.ts';

const stageCell = (named: NamedRow | undefined): Cell =>
  named && !isMissing(named.row.stage) ? named.row.stage : undefined;

/** Location and activity of a cluster, by the later edition that has it. */
function describeRow({ was, now }: ChangedCluster) {
  const row = (now ?? was)?.row;
  return { region: row?.places.join(';'), sector: row?.sectors.join(';') };
}

/** A change for programs that report it, such as feeds: `item` is permanent, so that it is reported once. */
function describeItem(portal: Portal, pair: EditionPair, changed: ChangedCluster) {
  const { id, change, was, now, into } = changed;
  const path = `/clusters/${id}/`;
  const { region, sector } = describeRow(changed);
  const languages = portal.site.languages;
  return {
    item: `changes/${pairId(pair)}/${id}/${change}`,
    from: pair.from,
    to: pair.to,
    id,
    name_from: was?.name ?? null,
    name_to: now?.name ?? null,
    change,
    stage_from: stageCell(was) ?? null,
    stage_to: stageCell(now) ?? null,
    merged_into: into ?? null,
    regions: region || null,
    sectors: sector || null,
    title: inEachLocale((locale) => changeSentence(portal, pair, changed, locale)),
    url: Object.fromEntries(languages.map((locale) => [locale, absolute(href(locale, path))])),
  };
}

/** All changes between two editions with ids: `/data/changes-2012-2013.csv`, and for programs. */
export function changeTable(portal: Portal, pair: EditionPair): ExportTable {
  const changed = changedClusters(portal, pair.from, pair.to);
  return {
    name: pairFile(pair),
    columns: [
      'id',
      'name_from',
      'name_to',
      'change',
      'stage_from',
      'stage_to',
      'merged_into',
      'regions',
      'sectors',
    ],
    rows: changed.map((one): Cell[] => {
      const { region, sector } = describeRow(one);
      return [
        one.id,
        one.was?.name,
        one.now?.name,
        one.change,
        stageCell(one.was),
        stageCell(one.now),
        one.into,
        region || undefined,
        sector || undefined,
      ];
    }),
    objects: changed.map((one) => describeItem(portal, pair, one)),
  };
}
