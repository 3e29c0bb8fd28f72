import { type Describe, nameThing } from './describe.ts';

/** An event: its days, and where it is in the words of the portal. */
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
