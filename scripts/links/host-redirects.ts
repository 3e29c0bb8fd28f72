import { appendFileSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { followMoves, listMoved } from '../../src/domain/links/moved-paths.ts';
import {
  type HostRedirect,
  writeApacheRedirects,
  writeCaddyRedirects,
  writeNginxRedirects,
  writeRedirectsFile,
} from '../../src/exports/hosting/host-redirects.ts';
import { listTree } from '../../src/loaders/list-files.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { redirectsIn } from '../../src/validators/page-addresses.ts';

const fileAt = (site: string, address: string) =>
  join(site, address.endsWith('/') ? `${address}index.html` : address);

/** What is below a moved page moves with it: its embed, data and pictures. */
function listBelow(site: string, { from, to }: HostRedirect): HostRedirect[] {
  if (!from.endsWith('/') || !to.endsWith('/')) return [];
  return listTree(join(site, to))
    .files.filter((file) => file !== 'index.html')
    .map((file) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1')))
    .map((rest) => ({ from: `${from}${rest}`, to: `${to}${rest}` }));
}

/** Redirects below the base of a site: of pages in each language, of files anywhere. */
export function listRedirects(portal: Portal, site: string): HostRedirect[] {
  const moved = listMoved({ redirects: redirectsIn(portal), clusters: portal.clusters });
  const languages = portal.site[0]?.data.languages ?? [];
  return [...moved.keys()].flatMap((from) => {
    const to = followMoves(moved, from);
    const roots = languages.map((language) => `/${language}`);
    return (from.endsWith('/') ? roots : ['', ...roots])
      .map((root) => ({ from: `${root}${from}`, to: `${root}${to}` }))
      .filter((one) => existsSync(fileAt(site, one.to)))
      .flatMap((one) => [one, ...listBelow(site, one)]);
  });
}

/**
 * Write redirects for servers: `_redirects`, lines of `.htaccess`, files for nginx and Caddy in `hosting/`.
 * Moved files are also copied to the old address, for hosts that read none of these.
 * @param base path of the site, with a slash at each end
 */
export function writeHostRedirects(portal: Portal, site: string, base: string): void {
  const within = listRedirects(portal, site);
  for (const { from, to } of within) {
    const target = fileAt(site, from);
    if (existsSync(target) || from.endsWith('/') !== to.endsWith('/')) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(fileAt(site, to), target);
  }
  const root = base.slice(0, -1);
  const all = within.map(({ from, to }) => ({ from: `${root}${from}`, to: `${root}${to}` }));
  writeFileSync(join(site, '_redirects'), writeRedirectsFile(all, root));
  appendFileSync(join(site, '.htaccess'), writeApacheRedirects(all, root));
  mkdirSync(join(site, 'hosting'), { recursive: true });
  writeFileSync(join(site, 'hosting', 'nginx-redirects.conf'), writeNginxRedirects(all, root));
  writeFileSync(join(site, 'hosting', 'caddy-redirects.conf'), writeCaddyRedirects(all, root));
}
