import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, DeployedSite, Finding } from '../deployed-site.ts';

/** Max redirects checked. */
const max = 20;

/** From `_redirects`: lines of old path, new path, status. */
function readRedirects(folder: string): readonly (readonly [string, string])[] {
  const file = join(folder, '_redirects');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([from = '', to = '']) =>
      from.startsWith('/') && to !== '' && !/[*:]/.test(from) ? [[from, to] as const] : [],
    )
    .slice(0, max);
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
  const moved = site.expected ? readRedirects(site.expected) : [];
  const findings: Finding[] = [];
  for (const [from, to] of [...slash, ...moved]) findings.push(...(await judge(site, from, to)));
  return findings;
};
