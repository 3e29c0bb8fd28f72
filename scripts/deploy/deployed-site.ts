import type { Phrase } from '../../src/i18n/phrase.ts';
import type { Answer, Ask } from './ask.ts';
import { type NamedByPage, readNamed } from './read-page.ts';
import { type Host, detectHost } from './detect-host.ts';

/** In the order of the report. */
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

export interface Finding {
  readonly topic: Topic;
  readonly message: Phrase;
  /** Remedy, if it is not in the server's settings. */
  readonly hint?: Phrase;
}

export interface DeployedSite {
  /** With a trailing slash. */
  readonly url: URL;
  readonly ask: Ask;
  readonly host: Host;
  readonly home: Answer;
  /** From the home page. */
  readonly named: NamedByPage;
  /** Paths of home pages by language. */
  readonly languages: ReadonlyMap<string, string>;
  /** On this host, from the first pages. */
  readonly addresses: readonly string[];
  readonly expected?: string;
}

export type Check = (site: DeployedSite) => Promise<readonly Finding[]>;

/** Path of a language's home, such as `/atlas/tr/`, on the deployed site. */
function pathIn(url: URL, address: string): string {
  const [language = ''] = new URL(address, url).pathname.split('/').slice(-2);
  return new URL(`${language}/`, url).pathname;
}

/**
 * Request the first pages of a site.
 * @param url with a trailing slash
 */
export async function openDeployed(url: URL, ask: Ask, expected?: string): Promise<DeployedSite> {
  const home = await ask('');
  const named = readNamed(home.text);
  // The first page of a monolingual portal redirects to its home, and names no other.
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
  return { ...site, host: detectHost(home), ...(expected === undefined ? {} : { expected }) };
}
