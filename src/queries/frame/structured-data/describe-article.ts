import type { Portal } from '../../../portal/portal.ts';
import type { PageMeta } from '../page-meta.ts';
import {
  type Describe,
  describePart,
  describePublisher,
  describeWork,
  listPlaces,
  listSources,
  oneOrMany,
} from './describe.ts';

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
