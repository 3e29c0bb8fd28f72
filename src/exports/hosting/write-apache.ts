import type { Header, HostRules } from './host-rules.ts';

const quote = (value: string) => `"${value.replaceAll(/["\\]/g, '\\$&')}"`;

/** Whether the address matches the pattern, in the expression language of Apache 2.4. */
const fits = (pattern: string) => `%{REQUEST_URI} =~ m#${pattern}#`;
const fitsNot = (pattern: string) => `! ${fits(pattern)}`;

const setIf = (headers: readonly Header[], condition: string) =>
  headers.map(([name, value]) => `  Header always set ${name} ${quote(value)} "expr=${condition}"`);

/** Headers for Apache 2.4, and the page for wrong addresses: an `.htaccess` file in the site's folder. */
export function writeApacheHeaders({ base, always, rules, pages }: HostRules): string {
  const patterns = rules.map(({ pattern }) => pattern);
  const chosen = rules.flatMap(({ name, pattern, headers }, at) => [
    `  # ${name}`,
    ...setIf(headers, [fits(pattern), ...patterns.slice(0, at).map(fitsNot)].join(' && ')),
  ]);
  const lines = [
    '# Written by clusterbook. Needs "AllowOverride FileInfo Indexes" or "AllowOverride All".',
    `ErrorDocument 404 ${base}404.html`,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    'AddType application/manifest+json .webmanifest',
    'AddType application/geo+json .geojson',
    'AddType font/woff2 .woff2',
    'AddType text/calendar .ics',
    '<IfModule mod_headers.c>',
    ...always.map(([name, value]) => `  Header always set ${name} ${quote(value)}`),
    ...chosen,
    '  # Pages',
    ...setIf(pages, patterns.map(fitsNot).join(' && ')),
    '  # Once the site is to be reached by https alone, for good:',
    '  # Header always set Strict-Transport-Security "max-age=31536000"',
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}
