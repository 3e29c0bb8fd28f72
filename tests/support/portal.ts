import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Locale, Localized } from '../../src/i18n/locales.ts';
import { locales } from '../../src/i18n/locales.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { root } from './folders.ts';

/** The content from which the shipped site is built. The build has checked it; here it is read alone. */
export const portal = shippedPortal;

const [siteEntry] = portal.site;
if (!siteEntry) throw new Error('expected site.yaml in src/content, found none');
/** What `site.yaml` says. */
export const site = siteEntry.data;

/** The interface messages as written. */
export const strings = Object.fromEntries(
  locales.map((locale) => [
    locale,
    parse(readFileSync(join(root, `src/i18n/strings/${locale}.yaml`), 'utf8')),
  ]),
) as Localized<Readonly<Record<string, string>>>;

/** Each pair of a language and one of the other three. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}
