import { stageKeyOf } from '../../../domain/inventory/tally.ts';
import { shortNames } from '../../../domain/short-names.ts';
import { isPotential } from '../../../domain/stages/stage-order.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { regionName } from '../../links/names.ts';
import type { PageMeta } from '../page-meta.ts';
import {
  type Describe,
  describePart,
  describePublisher,
  describeWork,
  listPlaces,
  listSources,
  nameThing,
  oneOrMany,
  pageUrl,
} from './describe.ts';

/** An event: its dates, and its place as the portal words it. */
export const describeEvent: Describe = (portal, page) => {
  const { locale } = page;
  const data = portal.eventById.get(page.id ?? '')?.data;
  return (
    data && {
      '@type': 'Event',
      ...nameThing(portal, page),
      description: page.description,
      startDate: data.date,
      endDate: data.end ?? data.date,
      ...(data.place ? { location: { '@type': 'Place', name: data.place[locale] } } : {}),
      ...(data.url ? { sameAs: data.url } : {}),
    }
  );
};

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

/**
 * A cluster. A potential one is planned: schema.org's Project, which is also an Organization. Only known facts,
 * and few: the size of cluster pages is limited.
 */
export const describeCluster: Describe = (portal, page) => {
  const { id = '', locale } = page;
  const data = portal.clusterById.get(id)?.data;
  if (!data) return undefined;
  const row = portal.rowById.get(id);
  const potential = row !== undefined && isPotential(stageKeyOf(row), portal.stageOrder);
  const names = [data.name.original, ...data.otherNames.map(({ name }) => name)];
  const founded = data.profile.founded?.[0];
  return {
    '@type': potential ? 'Project' : 'Organization',
    ...nameThing(portal, page),
    ...oneOrMany(
      'alternateName',
      [...new Set(names)].filter((name) => name !== page.title),
    ),
    ...oneOrMany(
      'areaServed',
      data.regions.map((region) => regionName(portal, region, locale)),
    ),
    ...(founded ? { foundingDate: founded.value } : {}),
    ...oneOrMany('sameAs', [...new Set(data.profile.website?.map(({ url }) => url))]),
  };
};

/** Kinds of bodies distinguished by schema.org; all others are organisations. */
const types = {
  'public-body': 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
  company: 'Corporation',
} as const;

const typeOf = (kind: Organisation['kind']) =>
  kind in types ? types[kind as keyof typeof types] : ('Organization' as const);

/** A body, with the public contacts of its office. */
export const describeOrganisation: Describe = (portal, page) => {
  const { id = '', locale } = page;
  const body = portal.organisationById.get(id);
  if (!body) return undefined;
  const { website = [], email = [], phone = [], address = [] } = body.contacts ?? {};
  return {
    '@type': typeOf(body.kind),
    ...nameThing(portal, page),
    ...oneOrMany('alternateName', shortNames(body)),
    ...(body.role ? { description: body.role[locale] } : {}),
    ...oneOrMany('areaServed', listPlaces(portal, body.country ? [body.country] : [], locale)),
    ...oneOrMany(
      'sameAs',
      website.map(({ url }) => url),
    ),
    ...oneOrMany(
      'email',
      email.map(({ address: mail }) => mail),
    ),
    ...oneOrMany(
      'telephone',
      phone.map(({ number }) => number),
    ),
    ...oneOrMany(
      'address',
      address.map(({ text }) => text),
    ),
  };
};

/** Properties shared by all articles. */
export function describeText(portal: Portal, page: PageMeta) {
  const { name, ...rest } = describeWork(portal, page);
  return {
    ...rest,
    headline: name,
    author: describePublisher(portal, page.locale),
    isPartOf: describePart(portal, page.locale),
  };
}

/** A good practice: the text about it, and its sources. */
export const describePractice: Describe = (portal, page) => {
  const data = portal.practiceById.get(page.id ?? '')?.data;
  return (
    data && {
      '@type': 'Article',
      ...describeText(portal, page),
      ...(data.published ? { datePublished: data.published } : {}),
      ...oneOrMany('spatialCoverage', listPlaces(portal, [data.country], page.locale)),
      ...oneOrMany('isBasedOn', listSources(portal, data.sources, page.locale)),
    }
  );
};

/** A news item with its date. */
export const describeNews: Describe = (portal, page) => {
  const data = portal.newsById.get(page.id ?? '')?.data;
  return (
    data && {
      '@type': 'NewsArticle',
      ...describeText(portal, page),
      datePublished: data.date,
      ...oneOrMany('isBasedOn', listSources(portal, data.sources, page.locale)),
    }
  );
};
