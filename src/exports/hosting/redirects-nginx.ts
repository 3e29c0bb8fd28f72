import { type HostRedirect, plainRedirects, spellingsOf } from './host-redirects.ts';

/** Bytes nginx needs for a hash key besides the key itself, and its smallest bucket. */
const besideKey = 64;
const minBucket = 128;

/** Bucket size for the longest key: a power of two. */
function bucketSize(keys: readonly string[]): number {
  const longest = Math.max(0, ...keys.map(({ length }) => length));
  return Math.max(minBucket, 2 ** Math.ceil(Math.log2(longest + besideKey)));
}

/** Redirects for nginx: a map, to be included in the `http` block. */
export function writeNginxRedirects(redirects: readonly HostRedirect[]): string {
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
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
