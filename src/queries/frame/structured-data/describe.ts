import { absolute, href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Citation } from '../../../schemas/common.ts';
import type { PageMeta } from '../page-meta.ts';

/** What JSON holds; an undefined value is not written. */
export type Json =
  string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * A node of schema.org. Which types and properties there are is no matter of the compiler, which
 * needs minutes for their thousand types: a test holds every built page against the vocabulary.
 */
export type Node = { readonly '@type': string } & { readonly [key: string]: Json };

/** What a page shows, as schema.org says it; undefined where there is nothing to say. */
export type Describe = (portal: Portal, page: PageMeta) => Node | readonly Node[] | undefined;

/** Address of a page in full. */
export const pageUrl = (locale: Locale, path: string): string => absolute(href(locale, path));

/**
 * That the portal is invented, in words that stand beside the name: schema.org has no type for what
 * does not exist, and programs that gather facts must not take these for some.
 */
export function sayFictional({ site }: Portal, locale: Locale) {
  return site.fictional ? { disambiguatingDescription: useTranslate(locale)('fictional') } : {};
}

/** Name, address and language-free id of what a page is about. */
export function nameThing(portal: Portal, { locale, path, title, short, id }: PageMeta) {
  return {
    name: title,
    url: pageUrl(locale, path),
    ...(id ? { identifier: short ? [id, absoluteShort(short)] : id } : {}),
    ...sayFictional(portal, locale),
  };
}

const absoluteShort = (short: string): string =>
  absolute(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${short}`);

/** The same of a text or data: with language, licence, publisher and what it says. */
export function describeWork(portal: Portal, page: PageMeta) {
  return {
    ...nameThing(portal, page),
    description: page.description,
    inLanguage: page.textLanguage ?? page.locale,
    license: portal.site.licence.url,
    publisher: describePublisher(portal, page.locale),
  };
}

/** Who publishes the portal. */
export function describePublisher({ site }: Portal, locale: Locale) {
  return { '@type': 'Organization', name: site.publisher[locale] };
}

/** The site of which a page is a part. */
export function describePart({ site }: Portal, locale: Locale) {
  return {
    '@type': 'WebSite',
    name: textIn(site.name, locale),
    url: pageUrl(locale, '/'),
  };
}

/** Sources of which a page tells, each once. */
export function listSources(portal: Portal, sources: readonly Citation[], locale: Locale) {
  const entries = [...new Set(sources.map(({ source }) => source))].flatMap((id) => {
    const entry = portal.sourceById.get(id);
    return entry ? [entry] : [];
  });
  return entries.map(({ title, original, language, publisher }) => ({
    '@type': 'CreativeWork',
    name: title[locale],
    ...(original && original !== title[locale] ? { alternateName: original } : {}),
    inLanguage: language,
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
  }));
}

/** Countries by their codes; nothing of an invented one, which lies nowhere. */
export function listPlaces(portal: Portal, codes: readonly string[], locale: Locale) {
  const places = portal.site.fictional ? [] : [...new Set(codes)];
  return places.flatMap((code) => {
    const name = portal.countryById.get(code)?.name[locale];
    return name ? [{ '@type': 'Country', name, identifier: code }] : [];
  });
}

/** A list as schema.org writes it: nothing for none, the one for one. */
export function oneOrMany(key: string, items: readonly Json[]): { readonly [key: string]: Json } {
  return items.length === 0 ? {} : { [key]: items.length === 1 ? items[0] : items };
}

/** When the data of an edition was gathered: ISO 8601, an interval with a slash; else its year. */
export function editionPeriod(portal: Portal, edition: string): string | undefined {
  const survey = portal.editionById.get(edition)?.data.survey;
  if (survey) return survey.from === survey.to ? survey.from : `${survey.from}/${survey.to}`;
  return /^\d{4}$/.test(edition) ? edition : undefined;
}
