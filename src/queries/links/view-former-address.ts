import { absolute, href } from '../../i18n/href.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { MovedView } from '../frame/moved-view.ts';
import type { PageMeta } from '../frame/page-meta.ts';
import { type FormerAddress, listFormerAddresses } from './moved-pages.ts';
import { nameOfPath } from './name-of-path.ts';

export interface WithdrawnView {
  readonly page: PageMeta;
  readonly reason: string;
  /** "Taken away on …". */
  readonly since: string;
}

/** Page at a former address: a redirect, or the reason for its withdrawal. */
export type FormerView =
  | { readonly moved: MovedView; readonly withdrawn?: undefined }
  | { readonly moved?: undefined; readonly withdrawn: WithdrawnView };

function viewMoved(portal: Portal, { language, gone }: FormerAddress, path: string): MovedView {
  const t = useTranslate(language);
  const to = href(language, path);
  return {
    language,
    title: t('moved.title'),
    text: gone ? gone.reason[language] : t('moved.lead'),
    to,
    canonical: absolute(to),
    fictional: portal.site.fictional ? [{ language, text: t('fictional') }] : [],
    name: nameOfPath(portal, path, language),
  };
}

/** @param address one of `listFormerAddresses`, with its leading slash */
export function viewFormerAddress(portal: Portal, address: string): FormerView {
  const former = listFormerAddresses(portal).find((one) => one.address === address);
  if (!former) throw new Error(`No page was ever at ${address}`);
  const { language, path, to, gone } = former;
  if (to !== undefined || !gone) return { moved: viewMoved(portal, former, to ?? '/') };
  const t = useTranslate(language);
  const title = t('archive.gone.title');
  const reason = gone.reason[language];
  return {
    withdrawn: {
      page: {
        locale: language,
        kind: 'gone',
        title,
        description: reason,
        path,
        crumbs: [{ label: title }],
        drafts: gone.drafts,
        hidden: true,
      },
      reason,
      since: t('gone.since', { date: useFormat(language).date(gone.date) }),
    },
  };
}
