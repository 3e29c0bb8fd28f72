import { withoutControls } from '../workbook/escape-xml.ts';
import { type FeedDocument, type FeedItem, timeOf } from './model.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/g, (sign) => entities[sign] as string);

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (attributes: Readonly<Record<string, string>>): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ')}/>`;

function writeEntry({ id, title, summary, url, date }: FeedItem, language: string): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', timeOf(date)),
    element('published', timeOf(date)),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/**
 * Write a feed as Atom (RFC 4287). All texts are plain, so nothing in them is taken for markup; the feed is as
 * new as its newest item.
 * @throws Error for a feed without items, which would have no time
 */
export function writeAtom(feed: FeedDocument): string {
  const [newest] = feed.items;
  if (!newest) throw new Error(`expected items in ${feed.atom}, found none`);
  const { language, author, licence } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', feed.atom),
    element('title', feed.title),
    ...(feed.about === undefined ? [] : [element('subtitle', feed.about)]),
    element('updated', timeOf(newest.date)),
    link({ rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: feed.home }),
    link({ rel: 'alternate', type: 'application/feed+json', href: feed.json }),
    link({ rel: 'license', href: licence.url }),
    `<author>${element('name', author.name)}${element('uri', author.url)}</author>`,
    element('rights', `${author.name} · ${licence.name}`),
    element('generator', 'clusterbook'),
    ...feed.items.map((item) => writeEntry(item, language)),
    '</feed>',
    '',
  ].join('\n');
}
