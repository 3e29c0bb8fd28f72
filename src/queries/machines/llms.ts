import { absolute, href, rootHref } from '../../i18n/href.ts';
import { localeInfo, type Locale, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { apiUrl } from '../api/api-resource.ts';
import { apiLists } from '../api/api-resources.ts';
import { geoOutlines } from '../api/geojson/geo-files.ts';
import { calendarPath, hasCalendar } from '../calendar/view-calendar.ts';
import { feedPaths, hasFeed } from '../feeds/view-feed.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';

/** Lists in the overview, in order. */
const lists = [
  ...['clusters', 'regions', 'sectors', 'countries', 'practices', 'concepts', 'glossary'],
  ...['analyses', 'figures', 'reports', 'strategies', 'programmes', 'organisations', 'news'],
  ...['events', 'data'],
] as const;

const link = (label: string, to: string, note = '') =>
  `- [${label.replace(/[[\]]/g, '')}](${to})${note && `: ${note}`}`;

/** Text on one line, so that it begins no heading or list. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Languages of the overview: the portal's main one, and English if available. */
function languagesOf({ site }: Portal): Locale[] {
  const main = mainLanguage(site.languages);
  const others = site.languages.filter((language) => language === 'en' && language !== main);
  return [main, ...others];
}

function writePages(portal: Portal, locale: Locale): string[] {
  const t = useTranslate(locale);
  return [
    `## ${t('llms.pages')} (${locale})`,
    '',
    ...lists
      .filter((list) => hasEntries(portal, list))
      .map((list) => link(t(`nav.${list}`), absolute(href(locale, `/${list}/`)))),
    link(t('nav.about'), absolute(href(locale, '/about/'))),
    '',
  ];
}

function writeData(portal: Portal, locale: Locale): string[] {
  if (isOff(portal, 'data')) return [];
  const t = useTranslate(locale);
  return [
    `## ${t('data.programs')} (${locale})`,
    '',
    link(t('data.apiIndex'), apiUrl('index.json')),
    ...apiLists(portal).map(({ name, titles }) =>
      link(titles[locale] ?? name, apiUrl(`${name}.json`)),
    ),
    ...geoOutlines(portal).map(({ name }) => link(name, apiUrl(name))),
    ...(hasFeed(portal, undefined)
      ? [link(t('follow.atom'), absolute(href(locale, feedPaths(undefined).atom)))]
      : []),
    ...(hasCalendar(portal)
      ? [link(t('follow.calendar'), absolute(href(locale, calendarPath('all'))))]
      : []),
    link(t('data.sitemap'), absolute(rootHref('/sitemap.xml'))),
    '',
  ];
}

function writeUse(portal: Portal, locale: Locale): string[] {
  const { licence, publisher, name } = portal.site;
  const t = useTranslate(locale);
  return [
    `## ${t('llms.use')} (${locale})`,
    '',
    line(t('llms.cite', { site: textIn(name, locale), publisher: publisher[locale] })),
    '',
    link(textIn(licence.name, locale), licence.url),
    '',
    line(portal.site.rights[locale]),
    '',
  ];
}

/**
 * `llms.txt` in the format of llmstxt.org: purpose of the site, its lists and data, and their use; in the first
 * language of the portal, and in English if available.
 */
export function writeLlms(portal: Portal): string {
  const { site } = portal;
  const languages = languagesOf(portal);
  const [main = mainLanguage(site.languages)] = languages;
  const names = site.languages.map((language) => `${localeInfo[language].name} (${language})`);
  return [
    `# ${line(textIn(site.name, main))}`,
    '',
    `> ${line(site.description[main])}`,
    '',
    ...languages.flatMap((locale) => [
      ...(locale === main ? [] : [line(site.description[locale]), '']),
      ...(site.fictional ? [useTranslate(locale)('fictional'), ''] : []),
      useTranslate(locale)('llms.languages', { languages: names.join(', ') }),
      '',
    ]),
    ...languages.flatMap((locale) => writePages(portal, locale)),
    ...languages.flatMap((locale) => writeData(portal, locale)),
    ...languages.flatMap((locale) => writeUse(portal, locale)),
  ].join('\n');
}
