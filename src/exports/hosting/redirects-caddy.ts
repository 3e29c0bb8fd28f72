import { type HostRedirect, plainRedirects, spellingsOf } from './host-redirects.ts';

/** Redirects for Caddy 2: a map, to be imported in a site block. */
export function writeCaddyRedirects(redirects: readonly HostRedirect[]): string {
  const pairs = plainRedirects(redirects).flatMap(({ from, to }) =>
    spellingsOf(from).map((path) => `  "${path}" "${to}"`),
  );
  const lines = [
    '# Pages that have moved. In the block of the site:',
    '#   import /path/to/the/site/hosting/caddy-redirects.conf',
    'map {path} {clusterbook_moved} {',
    ...pairs,
    '  default ""',
    '}',
    '@clusterbook_moved expression `{clusterbook_moved} != "" && {query} == ""`',
    '@clusterbook_moved_with_query expression `{clusterbook_moved} != "" && {query} != ""`',
    'redir @clusterbook_moved {clusterbook_moved} 301',
    'redir @clusterbook_moved_with_query {clusterbook_moved}?{query} 301',
  ];
  return `${lines.join('\n')}\n`;
}
