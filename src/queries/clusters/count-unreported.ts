import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { knownAspects } from '../../domain/profile/arrange-values.ts';
import { isAnswered } from '../../domain/profile/known-aspects.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

export interface UnreportedCount {
  readonly label: string;
  readonly value: string;
  /** Share of all entries in per cent; a country without a list is not counted. */
  readonly share?: number;
}

/** Number of entries of the inventory without a value, by aspect. */
export function countGaps(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): UnreportedCount[] {
  if (rows.length === 0) return [];
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const all = rows.length;
  const of = (n: number) => ({
    value: t('gap.of', { n: format.number(n), total: format.number(all) }),
    share: Math.round((100 * n) / all),
  });
  const counted = rows.flatMap(({ id }) => portal.clusterById.get(id) ?? []);
  const without = (has: (cluster: (typeof portal.clusters)[number]) => boolean) =>
    of(counted.filter((cluster) => !has(cluster)).length);
  return [
    {
      label: t('gap.stage'),
      ...of(tallyStages(rows, portal.stageOrder).notReported),
    },
    {
      label: t('gap.website'),
      ...without(({ data }) => isAnswered(data.profile, 'website')),
    },
    {
      label: t('gap.contact'),
      ...without(({ data }) => isAnswered(data.profile, 'contact')),
    },
    {
      label: t('gap.sector'),
      ...without(({ data }) => data.sectors.some(({ basis }) => basis === 'reported')),
    },
    {
      label: t('gap.facts'),
      ...without(
        ({ data: { facts, analyses, profile, fields } }) =>
          facts.length > 0 ||
          analyses.length > 0 ||
          knownAspects(profile).length > 0 ||
          Object.keys(fields).length > 0,
      ),
    },
  ];
}

/** The same for the clusters counted by the edition. */
export function countUnreported(portal: Portal, locale: Locale): UnreportedCount[] {
  const t = useTranslate(locale);
  return [
    ...countGaps(portal, portal.inventory, locale),
    ...portal.countries
      .filter(({ inventory: listed }) => !listed)
      .map(({ name }) => ({ label: name[locale], value: t('gap.country') })),
  ];
}
