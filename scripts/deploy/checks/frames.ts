import { phrase, type AuthorKey } from '../../../src/i18n/phrase.ts';
import type { Answer } from '../ask.ts';
import type { Check, DeployedSite, Finding } from '../deployed-site.ts';

/** With several policies, all must allow it. */
function isFrameable({ header }: Answer): boolean {
  const ancestors = [...header('content-security-policy').matchAll(/frame-ancestors ([^;,]*)/g)];
  const open = ancestors.every(([, value = '']) => value.trim() === '*');
  // Browsers ignore the older header if there is a frame-ancestors policy.
  return open && (ancestors.length > 0 || header('x-frame-options') === '');
}

/** First embed linked by the first pages. */
async function findEmbed({ ask, addresses }: DeployedSite): Promise<Answer | undefined> {
  for (const kind of ['clusters', 'figures']) {
    const page = addresses.find((path) => new RegExp(`/${kind}/(?!by/)[^/]+/$`).test(path));
    if (!page) continue;
    const embed = await ask(`${page}embed/`);
    if (embed.status === 200) return embed;
  }
  return undefined;
}

/** Check that embeds can be framed by other sites, and nothing else. */
export const checkFrames: Check = async (site) => {
  const findings: Finding[] = [];
  const [home] = site.languages.values();
  if (!home) return [];
  const page = await site.ask(home);
  const find = (key: AuthorKey, address: string, found: string) =>
    findings.push({ topic: 'frames', message: phrase(key, { address, found: found || '-' }) });
  const said = ({ header }: Answer) =>
    header('content-security-policy').match(/frame-ancestors [^;]*/)?.[0] ||
    header('x-frame-options');
  if (isFrameable(page)) find('deploy.check.framed', page.address, said(page));
  const embed = await findEmbed(site);
  if (embed && !isFrameable(embed)) find('deploy.check.embed', embed.address, said(embed));
  return findings;
};
