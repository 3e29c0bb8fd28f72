import { type Describe, nameThing } from './describe.ts';

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
