import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { publishedChoice } from '../compare/published-choice.ts';
import { viewOwnLinks } from '../frame/own-links.ts';
import { hasEntries, isOff } from '../links/describe-collections.ts';
import type { NamedLink } from '../links/refs.ts';

/** A page linked from the home page, with its number of entries. */
export interface HomeDoor extends NamedLink {
  readonly count?: string;
}

/** Collections to read and to compute with, if the portal has them. */
const readings = ['practices', 'concepts', 'programmes', 'analyses'] as const;

/** Pages linked from the home page. */
export function listDoors(portal: Portal, locale: Locale): HomeDoor[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { report } = portal.edition;
  return [
    ...viewOwnLinks(portal, portal.site.links.home, locale),
    ...(isOff(portal, 'countries') ? [] : portal.countries).map(({ id, name }) => {
      const n = portal.rowsByCountry.get(id)?.length ?? 0;
      return {
        label: name[locale],
        href: href(locale, `/countries/${id}/`),
        count: t('home.rows', { n, count: format.number(n) }),
      };
    }),
    ...(isOff(portal, 'clusters')
      ? []
      : [{ label: t('home.allClusters'), href: href(locale, '/clusters/') }]),
    ...(hasEntries(portal, 'map') ? [{ label: t('nav.map'), href: href(locale, '/map/') }] : []),
    ...readings
      .filter((name) => hasEntries(portal, name))
      .map((name) => ({
        label: t(`nav.${name}`),
        href: href(locale, `/${name}/`),
        count: format.number(portal[name].length),
      })),
    ...(publishedChoice(portal)
      ? [{ label: t('nav.compare'), href: href(locale, '/compare/') }]
      : []),
    ...(hasEntries(portal, 'figures')
      ? [
          {
            label: t('nav.figures'),
            href: href(locale, '/figures/'),
            count: format.number(portal.figures.length),
          },
        ]
      : []),
    ...(report && !isOff(portal, 'reports')
      ? [{ label: report.title[locale], href: href(locale, `/reports/${portal.editionId}/`) }]
      : []),
    ...(isOff(portal, 'status')
      ? []
      : [{ label: t('home.status'), href: href(locale, '/status/') }]),
  ];
}
