import { fateOf, type Gone, withinLanguage } from '../../domain/links/address-fate.ts';
import { expandLine, languagesOf } from '../../domain/links/address-list.ts';
import { isLocale, type Locale, locales, mainLanguage } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';

export interface FormerAddress {
  /** Address below the base, including its former language. */
  readonly address: string;
  /** The same within a language. */
  readonly path: string;
  /** Language of the page there now. */
  readonly language: Locale;
  /** Current path of the page within the language; undefined if there is no replacement. */
  readonly to: string | undefined;
  readonly gone: Gone | undefined;
}

/** All former addresses in `redirects.yaml` except those of files, which are no pages. */
export const listFormerAddresses = remember(
  'listFormerAddresses',
  (portal): readonly FormerAddress[] => {
    const { redirects, published, site } = portal;
    const languages = languagesOf(published, locales);
    const known = published.flatMap((line) => expandLine(line, languages));
    const exact = redirects.gone
      .filter(({ path }) => !path.endsWith('/*') && path.endsWith('/'))
      .flatMap(({ path }) => site.languages.map((language) => `/${language}${path}`));
    const gone = new Map(
      [...new Set([...exact, ...known])].flatMap((address): [string, Gone][] => {
        const fate = address.endsWith('/') ? fateOf(redirects, address, locales) : undefined;
        return fate ? [[address, fate]] : [];
      }),
    );
    const moved = redirects.moved
      .filter(({ from }) => from.endsWith('/'))
      .flatMap(({ from, to }) =>
        site.languages.map((language) => ({
          address: `/${language}${from}`,
          path: from,
          language,
          to,
          gone: undefined,
        })),
      );
    const ended = [...gone].map(([address, fate]): FormerAddress => {
      const path = withinLanguage(address, locales);
      const first = address.split('/')[1] ?? '';
      const own = isLocale(first) && site.languages.includes(first) ? first : undefined;
      const language = own ?? mainLanguage(site.languages);
      // A page of a removed language exists in another one.
      const elsewhere = !own && path !== address && !gone.has(`/${language}${path}`);
      return { address, path, language, to: elsewhere ? path : undefined, gone: fate };
    });
    return [...moved, ...ended];
  },
);

/**
 * Former ids of clusters, and ids of clusters whose pages are former addresses: short links with these remain
 * valid.
 */
export const formerClusterIds = remember('formerClusterIds', (portal): readonly string[] => {
  const ids = listFormerAddresses(portal).flatMap(
    ({ path }) => /^\/clusters\/([^/]+)\/$/.exec(path)?.[1] ?? [],
  );
  return [...new Set([...portal.clusters.flatMap(({ data }) => data.formerIds), ...ids])];
});
