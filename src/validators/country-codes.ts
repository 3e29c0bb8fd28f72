import { isCountryCode } from '../i18n/country-codes.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

type Code = readonly [entry: Entry<unknown>, path: ValuePath, code: string | undefined];

/** Code allowed in place of a country. */
const union = 'EU';

/** Code of no particular country, for a portal of texts alone. */
const noneInParticular = 'ZZ';

/** Require ISO 3166-1 codes of countries, except in fictional portals. */
export const checkCountryCodes: Validator = (portal) => {
  const [site] = portal.site;
  // Unknown whether fictional while `site.yaml` is invalid.
  if (!site || site.data.fictional) return [];
  const codes: Code[] = [
    ...portal.countries.map((entry): Code => [
      entry,
      ['id'],
      entry.id === noneInParticular ? undefined : entry.id,
    ]),
    ...[...portal.organisations, ...portal.programmes].map((entry): Code => {
      const { country } = entry.data;
      return [entry, ['country'], country === union ? undefined : country];
    }),
    ...portal.practices.map((entry): Code => [entry, ['country'], entry.data.country]),
    ...portal.clusters.flatMap((entry) =>
      (entry.data.profile?.partners ?? []).map(({ country }, index): Code => [
        entry,
        ['profile', 'partners', index, 'country'],
        country,
      ]),
    ),
  ];
  const hint = phrase('check.mend.countryCode', { field: 'fictional: true', file: 'site.yaml' });
  return codes.flatMap(([entry, path, code]): Problem[] => {
    // Malformed codes are reported by the schema.
    if (code === undefined || isCountryCode(code) || !/^[A-Z]{2}$/.test(code)) return [];
    const message = phrase('check.country.unknown', { found: code });
    return [problemAt(portal, entry, path, 'country', message, hint)];
  });
};
