import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { NavLink } from '../frame/nav-link.ts';
import { hasEntries } from '../links/describe-collections.ts';

/** A page that the home page leads to, with how much there is. */
export interface HomeDoor extends NavLink {
  readonly count?: string;
}

/** What there is to read, where the portal has it. */
const readings = ['practices', 'concepts', 'programmes'] as const;

/** The pages that the home page leads to. */
export function listDoors(portal: Portal, locale: Locale): HomeDoor[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { report } = portal.edition;
  return [
    ...portal.countries.map(({ id, name }) => {
      const n = portal.rowsByCountry.get(id)?.length ?? 0;
      return {
        label: name[locale],
        href: href(locale, `/countries/${id}/`),
        count: t('home.rows', { n, count: format.number(n) }),
      };
    }),
    { label: t('home.allClusters'), href: href(locale, '/clusters/') },
    ...(hasEntries(portal, 'map') ? [{ label: t('nav.map'), href: href(locale, '/map/') }] : []),
    ...readings
      .filter((name) => portal[name].length > 0)
      .map((name) => ({
        label: t(`nav.${name}`),
        href: href(locale, `/${name}/`),
        count: format.number(portal[name].length),
      })),
    ...(portal.figures.length > 0
      ? [
          {
            label: t('nav.figures'),
            href: href(locale, '/figures/'),
            count: t('figures.count', { n: portal.figures.length }),
          },
        ]
      : []),
    ...(report
      ? [{ label: report.title[locale], href: href(locale, `/reports/${portal.editionId}/`) }]
      : []),
    { label: t('home.status'), href: href(locale, '/status/') },
  ];
}
