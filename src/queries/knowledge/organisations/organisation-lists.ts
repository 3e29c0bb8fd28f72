import { isMissing } from '../../../domain/missing.ts';
import { partOfMost } from '../../../domain/standing/part-of-most.ts';
import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type Organisation, organisationKinds } from '../../../schemas/organisation.ts';
import { countryName } from '../country-name.ts';
import { viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';
import { regionCount } from '../../regions/region-counts.ts';
import { type UsesView, viewUses } from '../page/uses.ts';
import { shortName } from './organisation-names.ts';

const agency = 'development-agency';

/** A body in the list: its name, short name and seat. */
export interface OrganisationLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly short: string | undefined;
  readonly country: string;
  readonly uses: UsesView | undefined;
}

export interface OrganisationGroup {
  readonly kind: Organisation['kind'];
  /** What its numbers count, if others than mentions. */
  readonly note: string | undefined;
  readonly lines: readonly OrganisationLine[];
}

/** Seat of a body: its country, otherwise that of its region; international ones have many. */
export function seatOf(
  portal: Portal,
  { country, region, kind }: Organisation,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const code = country ?? portal.regionById.get(region ?? '')?.country;
  if (code) return countryName(portal, code, locale);
  return t(kind === 'international' ? 'organisation.manyCountries' : 'not-reported');
}

/** Short name of a body, unless part of its name. */
function shortOf(body: Organisation, locale: Locale): string | undefined {
  const short = shortName(body, locale);
  return short && !body.name[locale].includes(short) ? short : undefined;
}

/** Clusters in the regions of agencies: hardly any page but that of their region mentions them. */
function agencyClusters(portal: Portal, locale: Locale): ReadonlyMap<string, UsesView> {
  const counts = portal.organisations.flatMap(({ id, kind, region }) => {
    const count = kind === agency && region ? regionCount(portal, region) : 0;
    return isMissing(count) || count === 0 ? [] : [{ id, count }];
  });
  const most = Math.max(...counts.map(({ count }) => count));
  const { number } = useFormat(locale);
  return new Map(
    counts.map(({ id, count }) => [id, { count: number(count), share: partOfMost(count, most) }]),
  );
}

/** All bodies by kind, sorted by name, without empty kinds. */
export function listOrganisations(portal: Portal, locale: Locale): OrganisationGroup[] {
  const uses = viewUses(
    portal,
    'organisations',
    portal.organisations.map(({ id }) => id),
    locale,
  );
  const clusters = agencyClusters(portal, locale);
  const t = useTranslate(locale);
  return organisationKinds
    .map((kind) => {
      const isCounted = kind === agency && clusters.size > 0;
      const lines = portal.organisations
        .filter((body) => body.kind === kind)
        .map((body) => ({
          id: body.id,
          ...viewRef(portal, `organisations/${body.id}`, locale),
          short: shortOf(body, locale),
          country: seatOf(portal, body, locale),
          uses: (isCounted ? clusters : uses).get(body.id),
        }));
      const note = isCounted ? t('organisations.agencyClusters') : undefined;
      return { kind, note, lines: sortByText(locale, lines, ({ label }) => label) };
    })
    .filter(({ lines }) => lines.length > 0);
}
