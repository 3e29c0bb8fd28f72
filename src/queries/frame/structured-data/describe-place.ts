import { type Describe, nameThing, pageUrl } from './describe.ts';

/** A region, in its country. */
export const describeRegion: Describe = (portal, page) => {
  const region = portal.regionById.get(page.id ?? '');
  if (!region) return undefined;
  const country = portal.countryById.get(region.country);
  return {
    '@type': 'AdministrativeArea',
    ...nameThing(portal, page),
    identifier: region.iso ?? region.nuts ?? region.id,
    ...(country
      ? {
          containedInPlace: {
            '@type': 'Country',
            name: country.name[page.locale],
            identifier: country.id,
            url: pageUrl(page.locale, `/countries/${country.id}/`),
          },
        }
      : {}),
  };
};

/** A country with its ISO 3166-1 code. */
export const describeCountry: Describe = (portal, page) => {
  const country = portal.countryById.get(page.id ?? '');
  return country && { '@type': 'Country', ...nameThing(portal, page), identifier: country.id };
};
