import type { Locale } from '../src/i18n/locales.ts';

/** A place of the site with a search, and the selectors to use it. */
export interface SearchSurface {
  /** Name in the tables. */
  readonly name: string;
  path(locale: Locale): string;
  /** Selector of the box. */
  readonly box: string;
  /** Selector of a rendered result. */
  readonly result: string;
}

export const resultsPage: SearchSurface = {
  name: 'search page',
  path: (locale) => `/${locale}/search/`,
  box: '[data-search-form] input',
  result: ':is([data-hits], [data-foreign-hits]) > li',
};

export const combobox: SearchSurface = {
  name: 'box in the header',
  path: (locale) => `/${locale}/about/`,
  box: 'header form[data-find] input',
  result: 'header form[data-find] [role="option"]:not(.all)',
};

/** Page written by the bench itself: stock Pagefind and nothing else. */
export const stockPage: SearchSurface = {
  name: 'stock Pagefind',
  path: (locale) => `/stock-${locale}.html`,
  box: 'input',
  result: 'li',
};
