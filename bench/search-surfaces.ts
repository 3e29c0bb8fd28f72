import type { Locale } from '../src/i18n/locales.ts';

/** A place where one searches in the browser, and how the bench finds its way there. */
export interface SearchSurface {
  /** What the tables call it. */
  readonly name: string;
  /** Address on the served site. */
  path(locale: Locale): string;
  /** The box. */
  readonly box: string;
  /** A result that is drawn. */
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

/** A page that the bench writes itself: stock Pagefind and nothing else. */
export const stockPage: SearchSurface = {
  name: 'stock Pagefind',
  path: (locale) => `/stock-${locale}.html`,
  box: 'input',
  result: 'li',
};
