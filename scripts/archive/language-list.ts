import type { Locale } from '../../src/i18n/locales.ts';
import { readPageHead } from '../page-head.ts';

/** Title without the name of the site, which comes last. */
const plainTitle = (title: string) => title.replace(/ · [^·]*$/, '');

/** Notice on pages of a fictional portal, as our layout writes it. */
const readNotice = (html: string) =>
  /<p class="notice doubt fictional">([^<]*)<\/p>/.exec(html)?.[1];

/**
 * Start page of an archive, linking the report in each language.
 * @param starts first page of each language
 */
export function listLanguages(name: string, starts: ReadonlyMap<Locale, string>): string {
  const [[language, first] = ['en', '']] = starts;
  const { title, description, stylesheets } = readPageHead(first);
  const links = [...starts].map(
    ([locale, html]) =>
      `<li lang="${locale}"><a href="${locale}/" hreflang="${locale}">${plainTitle(readPageHead(html).title)}</a></li>`,
  );
  const notices = [...starts].flatMap(([locale, html]) => {
    const notice = readNotice(html);
    return notice ? [`<p class="notice doubt fictional" lang="${locale}">${notice}</p>`] : [];
  });
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${plainTitle(title)}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // Their addresses are relative to a page one folder below.
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${href.replace(/^\.\.\//, '')}">`),
    `</head><body><div class="wrap"><main id="main"><div class="head"><h1>${name}</h1></div>`,
    `${notices.join('')}<ul>${links.join('')}</ul></main></div></body></html>\n`,
  ].join('');
}
