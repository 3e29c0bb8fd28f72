import type { Phrase } from '../../src/i18n/phrase.ts';
import type { Answer, Ask } from './ask.ts';
import { type NamedByPage, readNamed } from './read-page.ts';
import { type Host, tellHost } from './tell-host.ts';

/** What is looked at, in the order in which it is told. */
export const topics = [
  'languages',
  'address',
  'notFound',
  'redirects',
  'types',
  'compression',
  'caching',
  'headers',
  'frames',
  'https',
  'robots',
  'build',
] as const;
export type Topic = (typeof topics)[number];

/** Something that is not as it should be. */
export interface Finding {
  readonly topic: Topic;
  readonly told: Phrase;
  /** How to mend it, where the server's settings are not the place. */
  readonly mend?: Phrase;
}

/** A deployed site, with what its first pages tell of it. */
export interface DeployedSite {
  /** With a slash at its end. */
  readonly url: URL;
  readonly ask: Ask;
  readonly host: Host;
  readonly home: Answer;
  /** What the home page names. */
  readonly named: NamedByPage;
  /** Paths of the homes in each language, as this server has them. */
  readonly languages: ReadonlyMap<string, string>;
  /** Addresses on this host that the first pages name. */
  readonly addresses: readonly string[];
  /** Folder of the build that is expected there. */
  readonly expected?: string;
}

/** One thing to look at. */
export type Check = (site: DeployedSite) => Promise<readonly Finding[]>;

/** The last part of a language's home, `/atlas/tr/`, moved to where the site stands. */
function pathIn(url: URL, address: string): string {
  const [language = ''] = new URL(address, url).pathname.split('/').slice(-2);
  return new URL(`${language}/`, url).pathname;
}

/**
 * Asks for the first pages of a site.
 * @param url where it is deployed, with a slash at its end
 */
export async function openDeployed(url: URL, ask: Ask, expected?: string): Promise<DeployedSite> {
  const home = await ask('');
  const named = readNamed(home.text);
  // The first page of a portal in one language leads to its home, and names no other.
  const only = named.leadsOn && named.language ? [[named.language, named.canonical] as const] : [];
  const languages = new Map(
    (named.languages.size > 0 ? [...named.languages] : only).map(([language, address]) => [
      language,
      pathIn(url, address),
    ]),
  );
  const [first = ''] = languages.values();
  const pages = first ? [first, `${first}data/`, `${first}figures/`, `${first}clusters/`] : [];
  const addresses = new Set<string>();
  for (const path of ['', ...pages]) {
    const page = await ask(path);
    if (page.status !== 200) continue;
    for (const address of readNamed(page.text).addresses) {
      const found = URL.parse(address, page.address);
      if (found?.host === url.host) addresses.add(found.pathname);
    }
  }
  const site = { url, ask, home, named, languages, addresses: [...addresses] };
  return { ...site, host: tellHost(home), ...(expected === undefined ? {} : { expected }) };
}
