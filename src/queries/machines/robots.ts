import { absolute, rootHref } from '../../i18n/href.ts';

/**
 * `robots.txt` (RFC 9309): allows everything. Pages that should not be indexed have `noindex`, which an excluded
 * crawler would never read. Crawlers request the file at the root of a host: below a path, the host's operator
 * must copy it.
 */
export function writeRobots(): string {
  return [
    'User-agent: *',
    'Disallow:',
    '',
    `Sitemap: ${absolute(rootHref('/sitemap.xml'))}`,
    '',
  ].join('\n');
}
