import { type FeedDocument, timeOf } from './model.ts';

/** Explanation of the licence field, which the standard requires for custom fields. */
const aboutLicence = 'https://spdx.org/licenses/';

/** Write a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: FeedDocument): string {
  const { title, about, language, home, json, author, licence, items } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    ...(about === undefined ? {} : { description: about }),
    authors: [author],
    language,
    _licence: { about: aboutLicence, ...licence },
    items: items.map(({ id, title: name, summary, url, date }) => ({
      id,
      url,
      title: name,
      content_text: summary,
      date_published: timeOf(date),
      date_modified: timeOf(date),
    })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
