import type { Locale } from '../../src/i18n/locales.ts';

/** The title of a page without the name of the site, as it is written, with its signs escaped. */
function titleOf(html: string): string {
  return /<title>([^<]*?)(?: · [^<·]*)?<\/title>/.exec(html)?.[1] ?? '';
}

/** The description of a page, as it is written, with its signs escaped. */
function descriptionOf(html: string): string {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

/** The styles of a page one folder below, as seen from here. */
function stylesOf(html: string): string[] {
  return (html.match(/<link rel="stylesheet"[^>]*>/g) ?? []).map((link) =>
    link.replace('href="../', 'href="'),
  );
}

/**
 * The page above the languages of an archive: a link to the report in each, in its own words.
 * @param name of what is archived, the same in all languages
 * @param starts the first page of each language
 */
export function listLanguages(name: string, starts: ReadonlyMap<Locale, string>): string {
  const [[language, first] = ['en', '']] = starts;
  const links = [...starts].map(
    ([locale, html]) =>
      `<li lang="${locale}"><a href="${locale}/" hreflang="${locale}">${titleOf(html)}</a></li>`,
  );
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${titleOf(first)}</title>`,
    `<meta name="description" content="${descriptionOf(first)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...stylesOf(first),
    `</head><body><div class="wrap"><main id="main"><div class="head"><h1>${name}</h1></div>`,
    `<ul>${links.join('')}</ul></main></div></body></html>\n`,
  ].join('');
}
