import { shortNames } from '../../../domain/short-names.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { type Describe, listPlaces, nameThing, oneOrMany } from './describe.ts';

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
