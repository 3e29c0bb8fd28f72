import type { Header, HostRules } from './host-rules.ts';

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

const setAll = (matcher: string, headers: readonly Header[]) => [
  `header ${matcher} {`,
  ...headers.map(([name, value]) => `  ${name} ${quote(value)}`),
  '}',
];

/** Headers for Caddy 2, to be imported in a site block. */
export function writeCaddyHeaders({ always, rules, pages }: HostRules): string {
  const patterns = rules.map(({ pattern }) => pattern);
  const isNot = (earlier: readonly string[]) =>
    earlier.map((pattern) => `  not path_regexp ${pattern}`);
  const chosen = rules.flatMap(({ name, pattern, headers }, at) => [
    `# ${name}`,
    `@files${at} {`,
    `  path_regexp ${pattern}`,
    ...isNot(patterns.slice(0, at)),
    '}',
    ...setAll(`@files${at}`, headers),
  ]);
  const lines = [
    '# Headers of the site. In the block of the site:',
    '#   import /path/to/the/site/hosting/caddy-headers.conf',
    '# After an upgrade of clusterbook: caddy reload',
    '',
    ...setAll('*', always),
    ...chosen,
    '# Pages',
    '@pages {',
    ...isNot(patterns),
    '}',
    ...setAll('@pages', pages),
    '# Once the site is to be reached by https alone, for good:',
    '# header Strict-Transport-Security "max-age=31536000"',
  ];
  return `${lines.join('\n')}\n`;
}
