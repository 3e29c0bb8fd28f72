import { phrase } from '../../../src/i18n/phrase.ts';
import type { Check, Finding } from '../deployed-site.ts';
import { isTrial } from './address.ts';

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
