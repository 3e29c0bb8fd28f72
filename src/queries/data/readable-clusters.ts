import { arrangeByTime } from '../../domain/profile/arrange-values.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { OwnField } from '../../schemas/own-field.ts';
import { fieldHeading, writeOwnValue } from '../clusters/fields/own-value-words.ts';
import { stageWord } from '../clusters/stage-words.ts';
import { clusterName, regionName, sectorLabel } from '../links/names.ts';

/** `/{lang}/data/clusters.csv`: header and rows. */
export interface ReadableTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const join = (values: readonly string[]) => values.join(';');

/** A column: its heading, and its value for a cluster. */
interface Column {
  readonly head: (t: Translate, locale: Locale) => string;
  readonly cell: (portal: Portal, cluster: Portal['clusters'][number], locale: Locale) => Cell;
}

const builtIn: readonly Column[] = [
  { head: () => 'id', cell: (_, { id }) => id },
  { head: (t) => t('column.name'), cell: (_, { data }, locale) => clusterName(data, locale).text },
  { head: (t) => t('column.original'), cell: (_, { data }) => data.name.original },
  {
    head: (t) => t('country'),
    cell: (portal, { data }, locale) =>
      portal.countryById.get(data.country)?.name[locale] ?? data.country,
  },
  {
    head: (t) => t('nav.regions'),
    cell: (portal, { data }, locale) =>
      join(data.regions.map((region) => regionName(portal, region, locale))),
  },
  {
    head: (t) => t('nav.sectors'),
    cell: (portal, { data }, locale) =>
      join(data.sectors.map((sector) => sectorLabel(portal, sector.id, locale))),
  },
  {
    head: (t) => t('kind'),
    cell: (_, { data }, locale) => useTranslate(locale)(`kind.${data.kind}`),
  },
  {
    head: (t) => t('stage'),
    cell: (portal, { id }, locale) => {
      const row = portal.rowById.get(id);
      return row
        ? stageWord(portal, stageKeyOf(row), locale)
        : useTranslate(locale)('not-reported');
    },
  },
  {
    head: (t) => t('edition'),
    cell: (portal, { id }) => portal.rowById.get(id)?.edition,
  },
  {
    head: (t) => t('sources'),
    cell: (portal, { data }, locale) =>
      data.sources
        .map(
          ({ source, lines }) =>
            `${portal.sourceById.get(source)?.short[locale] ?? source}${lines ? ` ${lines}` : ''}`,
        )
        .join('; '),
  },
];

/** Newest values of a portal-defined field; a single number stays numeric in the spreadsheet. */
const ownColumn = (field: OwnField): Column => ({
  head: (_, locale) => fieldHeading(field, locale),
  cell: (_, { data }, locale) => {
    const { leading } = arrangeByTime(data.fields[field.id] ?? []);
    const [first] = leading;
    if (typeof first?.value === 'number') return first.value;
    return join(leading.map((value) => writeOwnValue(field, value, locale).text)) || undefined;
  },
});

/** Clusters for readers: labels instead of ids, sorted by name, in one language. */
export function readableClusters(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  const columns = [...builtIn, ...portal.site.fields.map(ownColumn)];
  const rows = portal.clusters.map((cluster) =>
    columns.map(({ cell }) => cell(portal, cluster, locale)),
  );
  rows.sort((a, b) => compareText(locale, String(a[1]), String(b[1])));
  return { head: columns.map(({ head }) => head(t, locale)), rows };
}
