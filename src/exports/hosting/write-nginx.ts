import type { Header, HostRules } from './host-rules.ts';

/** The variable that holds the value of a header: `$header_cache_control`. */
const variableOf = (name: string) => `$header_${name.toLowerCase().replaceAll('-', '_')}`;

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

/** A rule sets every header, so that those of another rule are taken back; an empty one is not sent. */
function setAll(names: readonly string[], headers: readonly Header[]): string[] {
  const values = new Map(headers);
  return names.map((name) => `set ${variableOf(name)} ${quote(values.get(name) ?? '')};`);
}

/**
 * Headers for nginx, to be included in a `server` block. Rules come in the opposite order: of several that fit, nginx
 * keeps what was set last. Locations that have an `add_header` of their own lose these.
 */
export function writeNginxHeaders({ always, rules, pages }: HostRules): string {
  const names = [
    ...new Set([...rules.flatMap(({ headers }) => headers), ...pages].map(([n]) => n)),
  ];
  const chosen = [...rules].reverse().flatMap(({ name, pattern, headers }) => [
    `# ${name}`,
    // Within quotation marks nginx takes a backslash as it is, unless a quotation mark follows.
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
