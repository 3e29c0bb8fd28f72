import { href, rootHref } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { listMeta } from '../list-meta.ts';
import type { NavLink } from '../own-links.ts';
import type { PageMeta } from '../page-meta.ts';

export interface OfflineView {
  /** Address of the service worker. */
  readonly worker: string;
  /** Path below which it stores pages. */
  readonly base: string;
  readonly languages: readonly string[];
  readonly messages: Readonly<
    Record<'failed' | 'kept' | 'other' | 'removed' | 'unable' | 'working', string>
  >;
}

/** What the site does with data about its readers. */
export interface PrivacyView {
  readonly page: PageMeta;
  readonly sent: readonly string[];
  readonly server: readonly string[];
  /** Statement of the server's operator. */
  readonly rules: NavLink | undefined;
  /** Data stored in the browser. */
  readonly kept: readonly string[];
  readonly offline: OfflineView;
}

/** Data recorded by the server, as stated by the portal. */
function sayRecords({ site: { hosting } }: Portal, locale: Locale): string[] {
  const t = useTranslate(locale);
  if (!hosting) return [t('privacy.records'), t('privacy.noHost')];
  const { name, logDays } = hosting;
  const records = logDays === 0 ? t('privacy.noRecords') : t('privacy.records');
  return [
    records,
    t('privacy.host', { name }),
    ...(logDays === undefined || logDays === 0 ? [] : [t('privacy.days', { n: logDays })]),
  ];
}

/** Page about the use of data about readers. */
export function viewPrivacy(portal: Portal, locale: Locale): PrivacyView {
  const t = useTranslate(locale);
  const { editing, hosting } = portal.site;
  const path = rootHref('/admin/');
  const hasForm = portal.form.items.length > 0;
  const isRemote = editing !== undefined && editing.backend !== 'local';
  return {
    page: listMeta(locale, 'privacy', t('privacy.lead')),
    sent: [
      t('privacy.pages'),
      t('privacy.address'),
      t('privacy.away'),
      ...(isRemote ? [t('privacy.editor', { path })] : []),
    ],
    server: sayRecords(portal, locale),
    rules: hosting?.privacy ? { label: t('privacy.rules'), href: hosting.privacy } : undefined,
    kept: [
      t('privacy.copies'),
      t('privacy.dossier'),
      ...(hasForm ? [t('privacy.form')] : []),
      t('privacy.correction'),
      ...(editing ? [t('privacy.editorKept', { path })] : []),
      t('privacy.offline'),
    ],
    offline: {
      worker: rootHref('/sw.js'),
      base: rootHref('/'),
      languages: portal.site.languages,
      messages: {
        failed: t('offline.failed'),
        kept: t('offline.kept'),
        other: t('offline.other'),
        removed: t('offline.removed'),
        unable: t('offline.unable'),
        working: t('offline.working'),
      },
    },
  };
}

/** Page shown offline in place of one that is not stored. */
export function viewOffline(locale: Locale): { page: PageMeta; ways: readonly NavLink[] } {
  const t = useTranslate(locale);
  return {
    page: {
      locale,
      kind: 'offline',
      title: t('offline.title'),
      description: t('offline.lead'),
      path: '/offline/',
      crumbs: [],
      hidden: true,
    },
    ways: [
      { label: t('nav.home'), href: href(locale, '/') },
      { label: t('nav.search'), href: href(locale, '/search/') },
    ],
  };
}
