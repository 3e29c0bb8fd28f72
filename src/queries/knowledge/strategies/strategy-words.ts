import { countKinds } from '../../../domain/strategy/walk-strategy.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import { regionName } from '../../links/names.ts';

/** Region or country of a strategy. */
export function strategyPlace(
  portal: Portal,
  { region, country }: Strategy,
  locale: Locale,
): string | undefined {
  return region
    ? regionName(portal, region, locale)
    : portal.countryById.get(country)?.name[locale];
}

/** "3 priorities, 7 goals, 26 actions" as one line per kind. */
export function strategyCounts({ nodes }: Pick<Strategy, 'nodes'>, locale: Locale): string[] {
  const t = useTranslate(locale);
  return [...countKinds(nodes)].map(([kind, n]) => t(`strategy.count.${kind}`, { n }));
}
