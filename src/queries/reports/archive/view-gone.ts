import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Page for an address linked from an archived report if the portal no longer has it. */
export interface GoneView {
  readonly page: PageMeta;
  /** Frozen reports, the latest first. */
  readonly reports: readonly NamedLink[];
}

/** Route parameters of these pages: one per language, copied by the build to the addresses concerned. */
export function goneRoutes(portal: Portal) {
  if (portal.frozen.size === 0) return [];
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export function viewGone(portal: Portal, locale: Locale): GoneView {
  const t = useTranslate(locale);
  const title = t('archive.gone.title');
  return {
    page: {
      locale,
      kind: 'gone',
      title,
      description: t('archive.gone.text'),
      path: '/archive/gone/',
      crumbs: crumbsTo(locale, 'reports', { label: t('archive.kind') }),
      hidden: true,
    },
    reports: [...portal.frozen.values()]
      .sort((a, b) => b.data.edition.localeCompare(a.data.edition))
      .map(({ data }) => ({
        label: data.report.title[locale],
        href: href(locale, `/reports/${data.edition}/`),
      })),
  };
}
