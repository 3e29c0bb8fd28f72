import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, DeployedSite, Finding } from '../deployed-site.ts';

/** Whether it is served on this machine. */
export const isTrial = ({ hostname }: URL) =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/** Check the address given in pages: chats and search engines rely on it. */
export const checkAddress: Check = async ({ url, named, languages }) => {
  const found = named.canonical;
  const [home = ''] = languages.values();
  const expected = named.leadsOn ? new URL(home, url) : url;
  if (found === expected.href) return [];
  const samePath = URL.parse(found)?.pathname === expected.pathname;
  if (isTrial(url) && samePath) return [];
  const message = phrase('deploy.check.address', { expected: expected.href, found });
  const hint = phrase('deploy.mend.address', { site: url.origin, base: url.pathname });
  return [{ topic: 'address', message, hint }];
};

/** Max redirects checked. */
const max = 20;

/** Former and present paths of a build, from the base of the host: lines of old path, new path, status in `_redirects`. */
export function readRedirects(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, '_redirects');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([from = '', to = '']) =>
      from.startsWith('/') && to !== '' && !/[*:]/.test(from) ? [[from, to] as const] : [],
    );
}

/**
 * Whether an address leads to its target, by a redirect, a page that names the target, or a copy of the file.
 */
async function judge(
  { ask, url }: DeployedSite,
  from: string,
  to: string,
): Promise<readonly Finding[]> {
  const answer = await ask(from);
  const expected = new URL(to, url);
  const location = URL.parse(answer.header('location'), answer.address);
  const moved =
    answer.status > 300 && answer.status < 309 && location?.pathname === expected.pathname;
  const named = answer.status === 200 && answer.text.includes(expected.pathname);
  if (moved || named) return [];
  // A moved file leaves a copy at its old address.
  const isFile = !expected.pathname.endsWith('/') && answer.status === 200;
  if (isFile && (await ask(expected.pathname)).bytes.equals(answer.bytes)) return [];
  const found = `${answer.status} ${answer.header('location')}`.trim();
  const values = { address: answer.address, expected: expected.pathname, found };
  return [{ topic: 'redirects', message: phrase('deploy.check.redirect', values) }];
}

/** Check addresses without the trailing slash, and those of moved pages. */
export const checkRedirects: Check = async (site) => {
  const [first] = site.languages.values();
  const slash = first ? [[first.slice(0, -1), first] as const] : [];
  const moved = site.expected ? readRedirects(site.expected).slice(0, max) : [];
  const findings: Finding[] = [];
  for (const [from, to] of [...slash, ...moved]) findings.push(...(await judge(site, from, to)));
  return findings;
};

/**
 * Check that search engines find a sitemap. `robots.txt` counts only at the root of a host, so for a site below
 * a path its own copy is checked.
 */
export const checkRobots: Check = async ({ ask, url }) => {
  const robots = await ask('robots.txt');
  const hint = phrase('deploy.mend.upload');
  const { address } = robots;
  const findings: Finding[] = [];
  const sitemaps = [...robots.text.matchAll(/^sitemap:\s*(\S+)/gim)].map(([, map = '']) => map);
  if (robots.status !== 200 || sitemaps.length === 0) {
    const found = String(robots.status === 200 ? '-' : robots.status);
    return [{ topic: 'robots', message: phrase('deploy.check.robots', { address, found }), hint }];
  }
  for (const map of sitemaps) {
    const named = URL.parse(map);
    const here = named?.host === url.host || isTrial(url);
    const answer = here && named ? await ask(named.pathname) : undefined;
    if (answer?.status === 200) continue;
    const found = answer ? `${map}: ${answer.status}` : map;
    findings.push({
      topic: 'robots',
      message: phrase('deploy.check.robots', { address, found }),
      hint,
    });
  }
  return findings;
};
