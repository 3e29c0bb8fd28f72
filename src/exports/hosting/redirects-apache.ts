import { type HostRedirect, plainRedirects } from './host-redirects.ts';

const literally = (path: string) => path.replaceAll('.', '\\.');

/** Pattern for all spellings of a page, or for a file. */
const patternOf = (path: string) =>
  path.endsWith('/') && path !== '/'
    ? `^${literally(path.slice(0, -1))}(?:/(?:index\\.html)?)?$`
    : `^${literally(path)}$`;

/** Redirects for Apache 2.4: lines of the `.htaccess` file in the site's folder. */
export function writeApacheRedirects(redirects: readonly HostRedirect[]): string {
  const plain = plainRedirects(redirects);
  if (plain.length === 0) return '';
  const lines = [
    '# Pages that have moved',
    '<IfModule mod_alias.c>',
    ...plain.map(({ from, to }) => `  RedirectMatch 301 "${patternOf(from)}" "${to}"`),
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}
