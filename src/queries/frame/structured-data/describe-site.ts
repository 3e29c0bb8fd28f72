import { textIn } from '../../../i18n/text-in.ts';
import { type Describe, describeWork, pageUrl } from './describe.ts';

/** The site in a language, with the address of its search. */
export const describeSite: Describe = (portal, page) => ({
  '@type': 'WebSite',
  ...describeWork(portal, page),
  name: textIn(portal.site.name, page.locale),
  alternateName: portal.site.title[page.locale],
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${pageUrl(page.locale, '/search/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});
