import type { Header, HostRules } from './host-rules.ts';

/** Variable for a header's value: `$header_cache_control`. */
const variableOf = (name: string) => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

/** A rule sets every header, to undo those of another rule; an empty one is not sent. */
function setAll(names: readonly string[], headers: readonly Header[]): string[] {
  const values = new Map(headers);
  return names.map((name) => `set ${variableOf(name)} ${quote(values.get(name) ?? '')};`);
}

/**
 * Headers for nginx, to be included in a `server` block. Rules are in reverse order: nginx keeps the last value
 * set. Locations with an `add_header` lose these.
 */
export function writeNginxHeaders({ always, rules, pages }: HostRules): string {
  const names = [
    ...new Set([...rules.flatMap(({ headers }) => headers), ...pages].map(([n]) => n)),
  ];
  const chosen = [...rules].reverse().flatMap(({ name, pattern, headers }) => [
    `# ${name}`,
    // In quotes nginx takes a backslash literally unless a quote follows.
    `if ($uri ~ "${pattern}") {`,
    ...setAll(names, headers).map((line) => `  ${line}`),
    '}',
  ]);
  const lines = [
    '# Headers of the site. In the server block:',
    '#   include /path/to/the/site/hosting/nginx-headers.conf;',
    '# After an upgrade of clusterbook: nginx -s reload',
    '',
    '# Pages',
    ...setAll(names, pages),
    ...chosen,
    '',
    ...always.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...names.map((name) => `add_header ${name} ${variableOf(name)} always;`),
    '# Once the site is to be reached by https alone, for good:',
    '# add_header Strict-Transport-Security "max-age=31536000" always;',
  ];
  return `${lines.join('\n')}\n`;
}
