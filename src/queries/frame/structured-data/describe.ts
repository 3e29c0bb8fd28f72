import { absolute, href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Citation } from '../../../schemas/common.ts';
import type { PageMeta } from '../page-meta.ts';

/** JSON value; undefined properties are not written. */
export type Json =
  string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * A node of schema.org. Types and properties are not checked by the compiler, as their thousand types would take
 * minutes: a test validates every built page against the vocabulary.
 */
export type Node = { readonly '@type': string } & { readonly [key: string]: Json };

/** Content of a page as schema.org nodes; undefined if there is nothing to describe. */
export type Describe = (portal: Portal, page: PageMeta) => Node | readonly Node[] | undefined;

/** Full address of a page. */
export const pageUrl = (locale: Locale, path: string): string => absolute(href(locale, path));

/**
 * Marks a fictional portal in words next to its name: schema.org has no type for fiction, and programs that
 * gather facts must not use these.
 */
export function sayFictional({ site }: Portal, locale: Locale) {
  return site.fictional ? { disambiguatingDescription: useTranslate(locale)('fictional') } : {};
}

/** Name, address and language-independent id of a page's subject. */
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

/** The same for a text or data: with language, licence, publisher and description. */
export function describeWork(portal: Portal, page: PageMeta) {
  return {
    ...nameThing(portal, page),
    description: page.description,
    inLanguage: page.textLanguage ?? page.locale,
    license: portal.site.licence.url,
    publisher: describePublisher(portal, page.locale),
  };
}

export function describePublisher({ site }: Portal, locale: Locale) {
  return { '@type': 'Organization', name: site.publisher[locale] };
}

/** The site that a page belongs to. */
export function describePart({ site }: Portal, locale: Locale) {
  return {
    '@type': 'WebSite',
    name: textIn(site.name, locale),
    url: pageUrl(locale, '/'),
  };
}

/** Sources of a page, without duplicates. */
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

/** Countries by code, without fictional ones. */
export function listPlaces(portal: Portal, codes: readonly string[], locale: Locale) {
  const places = portal.site.fictional ? [] : [...new Set(codes)];
  return places.flatMap((code) => {
    const name = portal.countryById.get(code)?.name[locale];
    return name ? [{ '@type': 'Country', name, identifier: code }] : [];
  });
}

/** A list in schema.org form: omitted if empty, the item itself if there is only one. */
export function oneOrMany(key: string, items: readonly Json[]): { readonly [key: string]: Json } {
  return items.length === 0 ? {} : { [key]: items.length === 1 ? items[0] : items };
}

/** Period of an edition's data: an ISO 8601 interval with a slash, otherwise its year. */
export function editionPeriod(portal: Portal, edition: string): string | undefined {
  const survey = portal.editionById.get(edition)?.data.survey;
  if (survey) return survey.from === survey.to ? survey.from : `${survey.from}/${survey.to}`;
  return /^\d{4}$/.test(edition) ? edition : undefined;
}
