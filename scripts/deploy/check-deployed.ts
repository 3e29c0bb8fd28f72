import { openAsk } from './ask.ts';
import { checkAddress, checkRedirects, checkRobots } from './checks/addresses.ts';
import { checkBuild, checkLanguages, checkNotFound } from './checks/pages.ts';
import { checkCaching, checkCompression, checkHttps } from './checks/transfer.ts';
import { checkFrames, checkHeaders, checkTypes } from './checks/headers.ts';
import { type Check, type Finding, openDeployed, type Topic, topics } from './deployed-site.ts';
import { fixedHeaders, type Host } from './detect-host.ts';

const checks: Readonly<Record<Topic, Check>> = {
  languages: checkLanguages,
  address: checkAddress,
  notFound: checkNotFound,
  redirects: checkRedirects,
  types: checkTypes,
  compression: checkCompression,
  caching: checkCaching,
  headers: checkHeaders,
  frames: checkFrames,
  https: checkHttps,
  robots: checkRobots,
  build: checkBuild,
};

/** Topics that hosts without custom headers cannot satisfy. */
const needHeaders: ReadonlySet<Topic> = new Set(['caching', 'headers', 'frames', 'types']);

export interface JudgedFinding extends Finding {
  readonly level: 'wrong' | 'limit';
}

export interface DeployReport {
  readonly address: string;
  readonly host: Host;
  readonly languages: readonly string[];
  /** Without a site, the rest cannot be checked. */
  readonly looked: readonly Topic[];
  readonly findings: readonly JudgedFinding[];
}

/**
 * Check a deployed site, requesting its host alone.
 * @param url with a trailing slash
 * @param expected folder of the expected build
 * @throws Error if the host does not answer
 */
export async function checkDeployed(url: URL, expected?: string): Promise<DeployReport> {
  const site = await openDeployed(url, openAsk(url), expected);
  const findings: JudgedFinding[] = [];
  const looked: readonly Topic[] =
    site.languages.size === 0 ? ['languages'] : topics.filter((one) => expected || one !== 'build');
  for (const topic of looked) {
    const limited = fixedHeaders.has(site.host) && needHeaders.has(topic);
    const level = limited ? 'limit' : 'wrong';
    for (const finding of await checks[topic](site)) findings.push({ ...finding, level });
  }
  const { host, languages } = site;
  return { address: url.href, host, languages: [...languages.keys()], looked, findings };
}
