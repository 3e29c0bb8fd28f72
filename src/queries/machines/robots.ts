import { absolute, rootHref } from '../../i18n/href.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read. What is not to be listed says so itself by
 * `noindex`, which a crawler that is kept out would never read. Crawlers ask for it at the root of a
 * host: one below a path is for whoever runs the host to take over.
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
