import type { ChangeKind } from '../../domain/change/change-kinds.ts';
import { type ChangeTally, tallyChanges } from '../../domain/change/tally-changes.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { sortByText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { changeBetween } from '../editions/change-between.ts';
import type { EditionPair } from '../editions/edition-pairs.ts';
import type { NamedRow } from '../editions/named-rows.ts';
import { regionName, sectorLabel } from '../links/names.ts';
import type { TableCellView, TableColumnView, TableRowView } from '../reports/tables/table.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';

export interface ChangeTalliesView {
  readonly id: 'regions' | 'sectors';
  readonly heading: string;
  readonly note: string | undefined;
  readonly columns: readonly TableColumnView[];
  readonly changed: readonly TableRowView[];
  /** Those without, and the label of the control that opens them. */
  readonly unchanged:
    { readonly label: string; readonly rows: readonly TableRowView[] } | undefined;
}

/** Kinds of change that get a column if they occur. */
const columnKinds = ['new', 'back', 'up', 'down', 'aside', 'merged', 'not-returned'] as const;

interface Tallied {
  readonly id: string;
  readonly label: string;
  readonly tally: ChangeTally;
}

/** Ids of the rows in each region, or of each sector. */
function groupIds(
  rows: ReadonlyMap<string, NamedRow>,
  keysOf: (row: InventoryRow) => readonly string[],
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { row } of rows.values()) {
    for (const key of keysOf(row)) {
      const ids = groups.get(key) ?? new Set();
      groups.set(key, ids.add(row.id));
    }
  }
  return groups;
}

const isChanged = ({ tally: { difference, kinds } }: Tallied) =>
  difference !== 0 || Object.values(kinds).some((count) => count > 0);

function viewTallies(
  portal: Portal,
  pair: EditionPair,
  id: ChangeTalliesView['id'],
  of: {
    readonly keysOf: (row: InventoryRow) => readonly string[];
    readonly label: (key: string) => string;
    readonly heading: string;
    readonly note: string | undefined;
  },
  locale: Locale,
): ChangeTalliesView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { before, after, change } = changeBetween(portal, pair.from, pair.to);
  const [was, now] = [groupIds(before, of.keysOf), groupIds(after, of.keysOf)];
  const keys = [...new Set([...was.keys(), ...now.keys()])];
  const none: ReadonlySet<string> = new Set();
  const tallied = sortByText(
    locale,
    keys.map((key): Tallied => ({
      id: key,
      label: of.label(key),
      tally: tallyChanges(was.get(key) ?? none, now.get(key) ?? none, change),
    })),
    ({ label }) => label,
  );
  const kinds = columnKinds.filter((kind: ChangeKind) =>
    tallied.some(({ tally }) => tally.kinds[kind] > 0),
  );
  const number = (text: string): TableCellView => ({ text, numeric: true });
  const rowOf = ({ id: key, label, tally }: Tallied): TableRowView => [
    { text: label, href: href(locale, `/${id}/${key}/`) },
    number(format.number(tally.from)),
    number(format.number(tally.to)),
    number(format.signed(tally.difference, 0)),
    ...kinds.map((kind) => number(format.number(tally.kinds[kind]))),
  ];
  const unchanged = tallied.filter((one) => !isChanged(one));
  return {
    id,
    heading: of.heading,
    note: of.note,
    columns: [
      { label: of.heading, numeric: false },
      { label: pair.from, numeric: true },
      { label: pair.to, numeric: true },
      { label: t('changes.column.difference'), numeric: true },
      ...kinds.map((kind) => ({ label: t(`changes.short.${kind}`), numeric: true })),
    ],
    changed: tallied.filter(isChanged).map(rowOf),
    unchanged:
      unchanged.length === 0
        ? undefined
        : {
            label: t('changes.unchanged', { n: unchanged.length }),
            rows: unchanged.map(rowOf),
          },
  };
}

/** Changes by region and by sector; a cluster counts in each of its regions and sectors. */
export function viewChangeTallies(
  portal: Portal,
  pair: EditionPair,
  locale: Locale,
): ChangeTalliesView[] {
  const t = useTranslate(locale);
  const { before, after } = changeBetween(portal, pair.from, pair.to);
  const ids = new Set([...before.keys(), ...after.keys()]);
  const rows = Array.from(ids, (id) => ({ id }));
  const regions = {
    keysOf: ({ places }: InventoryRow) => places,
    label: (id: string) => regionName(portal, id, locale),
    heading: t('nav.regions'),
    note: t('country.regionsNote'),
  };
  const sectors = {
    keysOf: (row: InventoryRow) => row.sectors,
    label: (id: string) => sectorLabel(portal, id, locale),
    heading: t('nav.sectors'),
    note: describeSectorBasis(portal, rows, locale),
  };
  return [
    viewTallies(portal, pair, 'regions', regions, locale),
    viewTallies(portal, pair, 'sectors', sectors, locale),
  ];
}
