import { sortByText } from '../i18n/collate.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { type Organisation, organisationKinds } from '../schemas/organisation.ts';
import { organisations, regionById } from './portal.ts';
import { countryName } from './practices.ts';
import { viewRef } from './refs.ts';

/** A body in the list: its name, its short name and where it sits. */
export interface OrganisationLine {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly short: string | undefined;
  readonly country: string;
}

/** Bodies of one kind, by name. */
export interface OrganisationShelf {
  readonly kind: Organisation['kind'];
  readonly lines: readonly OrganisationLine[];
}

/** Where a body sits: its own country, else that of its region, else "more than one country". */
export function seatOf({ country, region }: Organisation, locale: Locale): string {
  const code = country ?? regionById.get(region ?? '')?.country;
  return code ? countryName(code, locale) : useTranslate(locale)('organisation.manyCountries');
}

/** All bodies by kind, each kind in the alphabet of the language; kinds without a body are left out. */
export function listOrganisations(locale: Locale): OrganisationShelf[] {
  return organisationKinds
    .map((kind) => {
      const lines = organisations
        .filter((body) => body.kind === kind)
        .map((body) => ({
          id: body.id,
          ...viewRef(`organisations/${body.id}`, locale),
          short: body.code === body.name[locale] ? undefined : body.code,
          country: seatOf(body, locale),
        }));
      return { kind, lines: sortByText(locale, lines, ({ label }) => label) };
    })
    .filter(({ lines }) => lines.length > 0);
}

/** The page of a body; undefined for one without an entry. */
export function organisationHref(id: string | undefined, locale: Locale): string | undefined {
  return id === undefined ? undefined : viewRef(`organisations/${id}`, locale).href;
}
