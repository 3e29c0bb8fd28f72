/** Moved page or file: paths from the root of the host, including the site's base. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a path needs no escaping. In all servers' files such a path means itself, whatever their syntax for
 * variables, quotes and comments.
 */
export const isPlainPath = (path: string): boolean => /^\/[A-Za-z0-9._~%/-]*$/.test(path);

/** Redirects that can be written; a path with other characters would mean something else to a server. */
export const plainRedirects = (redirects: readonly HostRedirect[]): HostRedirect[] =>
  redirects.filter(({ from, to }) => isPlainPath(from) && isPlainPath(to));

/** Paths under which a page is requested: also without its trailing slash, and by its file. */
export const spellingsOf = (path: string): string[] =>
  path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1), `${path}index.html`] : [path];

const literally = (path: string) => path.replaceAll('.', '\\.');

/** Signs of a language, and of a collection with an id, in patterns of servers; without braces, which Caddy fills. */
const language = '[a-z]+';
const entry = '[A-Za-z0-9_-]+/[A-Za-z0-9_-]+';

/**
 * Redirects for Netlify and Cloudflare Pages: a `_redirects` file in the site's folder. The last lines lead from
 * `…/ID/update/` to the form for the entry.
 * @param root path of the site without the slash at its end
 */
export function writeRedirectsFile(redirects: readonly HostRedirect[], root: string): string {
  const form = `${root}/:lang/correct/?page=:kind/:id/`;
  return [
    ...plainRedirects(redirects).map(({ from, to }) => `${from} ${to} 301\n`),
    ...['', '/'].map((end) => `${root}/:lang/:kind/:id/update${end} ${form} 302\n`),
  ].join('');
}

/** Pattern for all spellings of a page, or for a file. */
const patternOf = (path: string) =>
  path.endsWith('/') && path !== '/'
    ? `^${literally(path.slice(0, -1))}(?:/(?:index\\.html)?)?$`
    : `^${literally(path)}$`;

/** Redirects for Apache 2.4: lines of the `.htaccess` file in the site's folder. */
export function writeApacheRedirects(redirects: readonly HostRedirect[], root: string): string {
  const form = `^${literally(root)}/(${language})/(${entry})/update/?$`;
  const lines = [
    '# Pages that have moved, and the form for an entry',
    '<IfModule mod_alias.c>',
    `  RedirectMatch 302 "${form}" "${root}/$1/correct/?page=$2/"`,
    ...plainRedirects(redirects).map(
      ({ from, to }) => `  RedirectMatch 301 "${patternOf(from)}" "${to}"`,
    ),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Redirects for Caddy 2: a map, to be imported in a site block. */
export function writeCaddyRedirects(redirects: readonly HostRedirect[], root: string): string {
  const pairs = plainRedirects(redirects).flatMap(({ from, to }) =>
    spellingsOf(from).map((path) => `  "${path}" "${to}"`),
  );
  const lines = [
    '# Pages that have moved. In the block of the site:',
    '#   import /path/to/the/site/hosting/caddy-redirects.conf',
    'map {path} {clusterbook_moved} {',
    ...pairs,
    `  "~^${literally(root)}/(${language})/(${entry})/update/?$" "${root}/\${1}/correct/?page=\${2}/"`,
    '  default ""',
    '}',
    '@clusterbook_moved expression `{clusterbook_moved} != "" && {query} == ""`',
    '@clusterbook_moved_with_query expression `{clusterbook_moved} != "" && {query} != ""`',
    'redir @clusterbook_moved {clusterbook_moved} 301',
    'redir @clusterbook_moved_with_query {clusterbook_moved}?{query} 301',
  ];
  return `${lines.join('\n')}\n`;
}

/** Bytes nginx needs for a hash key besides the key itself, and its smallest bucket. */
const keyOverhead = 64;
const minBucket = 128;

/** Bucket size for the longest key: a power of two. */
function bucketSize(keys: readonly string[]): number {
  const longest = Math.max(0, ...keys.map(({ length }) => length));
  return Math.max(minBucket, 2 ** Math.ceil(Math.log2(longest + keyOverhead)));
}

/** Redirects for nginx: a map, to be included in the `http` block. */
export function writeNginxRedirects(redirects: readonly HostRedirect[], root: string): string {
  const pairs = plainRedirects(redirects).flatMap(({ from, to }) =>
    spellingsOf(from).map((path) => [path, to] as const),
  );
  const lines = [
    '# Pages that have moved. In the http block:',
    '#   include /path/to/the/site/hosting/nginx-redirects.conf;',
    '# and in the server block:',
    '#   if ($clusterbook_moved) { return 301 $clusterbook_moved$is_args$args; }',
    `map_hash_bucket_size ${bucketSize(pairs.map(([path]) => path))};`,
    'map $uri $clusterbook_moved {',
    '  default "";',
    ...pairs.map(([path, to]) => `  "${path}" "${to}";`),
    `  "~^${literally(root)}/(?<clusterbook_lang>${language})/(?<clusterbook_entry>${entry})/update/?$" "${root}/$clusterbook_lang/correct/?page=$clusterbook_entry/";`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
